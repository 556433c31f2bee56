### How sure a finding is, in words: the one answer that would change it, and two people who were forgotten.

sensitivity-looking = Trying the answers, one after the other …
sensitivity-how-sure = How sure is this?

sensitivity-lead-step = One small change to one answer would change this:
sensitivity-lead-open = It could change with one answer that is open now:
sensitivity-lead-change = Another answer to one question would change this:
sensitivity-lead-tie = One tie would change this:

sensitivity-nothing = No single answer would change this.
sensitivity-nothing-takes-back = No single answer would undo this.
sensitivity-which = Which of these feels least certain to you?
sensitivity-a-guess = Who knows whom is what you believe today, so this is too.
sensitivity-our-way = We look at one answer at a time, a rule of thumb of ours. Who is part of your life now comes before all of this, and so does any answer that someone is not safe enough, or to be kept at a distance.
sensitivity-quoted = “{ $answer }”
sensitivity-now = { $asked } (now “{ $before }”; { $after } would do)
sensitivity-open-now = { $asked } (open now; { $after } would do)
sensitivity-ticked = { $asked } (with “{ $kind }” as well)
sensitivity-not-ticked = { $asked } (without “{ $kind }”)
sensitivity-stays = If two people had been forgotten, what you said of the others would count as before. This would stay.

# What else there is that would change a finding.
sensitivity-beside-open =
    { $count ->
        [one] So could one answer that is open now.
       *[other] So could { $count } answers that are open now.
    }
sensitivity-beside-hidden =
    { $count ->
        [one] So could one answer that is not shown here.
       *[other] So could { $count } answers that are not shown here.
    }
sensitivity-beside-adds =
    { $count ->
        [one] With one other answer it would say more, and all of this as well.
       *[other] With any of { $count } other answers it would say more, and all of this as well.
    }
sensitivity-not-shown =
    { $count ->
        [one] One answer that is not shown here would change this.
       *[other] { $count } answers that are not shown here would change this.
    }
sensitivity-more = and { $count } more

# An answer that was asked for, as a part of the sentences below.
sensitivity-asked-safety = how safe it feels with { $name }
sensitivity-asked-predictable = whether you know what to expect from { $name }
sensitivity-asked-attuned = whether { $name } notices how you are
sensitivity-asked-warm = how warm and accepting it is with { $name }
sensitivity-asked-with-me = whether { $name } is with you, without judging or fixing
sensitivity-asked-limits-respected = whether your limits are respected by { $name }
sensitivity-asked-felt = how your body feels near { $name }
sensitivity-asked-honest = whether you can be honest with { $name }
sensitivity-asked-give = what you give to { $name }
sensitivity-asked-get = what you get from { $name }
sensitivity-asked-fit = whether the balance with { $name } works for you
sensitivity-asked-role = how you and { $name } stand to each other
sensitivity-asked-season = whether it is uneven for now with { $name }
sensitivity-asked-gets = which kinds of support you get from { $name }
sensitivity-asked-named-for = which kinds of support you get from { $name }
sensitivity-asked-part-of-me = how much { $name } is a part of who you are
sensitivity-asked-positive = how good it is to be part of { $name }
sensitivity-asked-ring = how close { $name } is
sensitivity-asked-frequency = how often you and { $name } are in touch
sensitivity-asked-wish = what you wish for with { $name }
sensitivity-asked-barriers = what is in the way with { $name }
sensitivity-asked-would-like = what you would like from { $name }
sensitivity-asked-strain = how much strain there is with { $name }
sensitivity-asked-repair = whether something was mended with { $name }
sensitivity-tie-gone = no tie between { $one } and { $other }
sensitivity-tie-drawn-knows = a tie between { $one } and, say, { $other }
sensitivity-tie-drawn-fits = that { $one } goes well together with, say, { $other }
sensitivity-tie-drawn-pulls = that { $one } pulls against, say, { $other }

## If two people had been forgotten

sensitivity-forgotten-anyone = If two people had been forgotten, this would change, whoever they are.
sensitivity-forgotten-not-through-work = If two people had been forgotten who are not there through their work, this would change.
sensitivity-forgotten-a-group = Two more people would leave this as it is. A group or a community that was forgotten would change it.
sensitivity-forgotten-safe-enough = If two people had been forgotten who are safe enough for you, this would change.
sensitivity-forgotten-safe-and-gives-it = If two people had been forgotten who are safe enough and there for { $kinds }, this would change.
sensitivity-forgotten-gives-much = If two people had been forgotten from whom you get a great deal, this would change.
sensitivity-forgotten-even = If two people had been forgotten with whom it goes evenly both ways, this could change.
sensitivity-forgotten-knows-them = If two people had been forgotten who know those named here, this would change.
sensitivity-forgotten-nearby = If two people had been forgotten who live nearby, this could change.
sensitivity-forgotten-close = If two people had been forgotten who are close, this could change.
sensitivity-forgotten-knows-nobody = If two people had been forgotten who know nobody else here, this could change.
sensitivity-forgotten-on-both-sides = If two people had been forgotten who know both sides, this would change.
