### How sure a finding is, in words: the one answer that would change it, and two people who were forgotten.

sure-looking = Trying the answers, one after the other …
sure-how-sure = How sure is this?

sure-lead-step = One small change to one answer would change this:
sure-lead-open = It could change with one answer that is open now:
sure-lead-change = Another answer to one question would change this:
sure-lead-tie = One tie would change this:

sure-nothing = No single answer would change this.
sure-nothing-takes-back = No single answer would take this back.
sure-which = Which of these feels least certain to you?
sure-a-guess = Who knows whom is what you believe today, so this is too.
sure-our-way = We look at one answer at a time, a rule of thumb of ours. Who is part of your life now comes before all of this, and so does any answer that someone is not safe enough, or to be kept at a distance.
sure-quoted = “{ $answer }”
sure-now = { $asked } (now “{ $before }”; { $after } would do)
sure-open-now = { $asked } (open now; { $after } would do)
sure-ticked = { $asked } (with “{ $kind }” as well)
sure-not-ticked = { $asked } (without “{ $kind }”)
sure-stays = If two people had been forgotten, what you said of the others would count as before. This would stay.

# What else there is that would change a finding.
sure-beside-open =
    { $count ->
        [one] So could one answer that is open now.
       *[other] So could { $count } answers that are open now.
    }
sure-beside-hidden =
    { $count ->
        [one] So could one answer that is not shown here.
       *[other] So could { $count } answers that are not shown here.
    }
sure-beside-adds =
    { $count ->
        [one] One answer would add to it, and take nothing back.
       *[other] { $count } answers would each add to it, and take nothing back.
    }
sure-not-shown =
    { $count ->
        [one] One answer that is not shown here would change this.
       *[other] { $count } answers that are not shown here would change this.
    }
sure-more = and { $count } more

# An answer that was asked for, as a part of the sentences below.
sure-asked-safety = how safe it feels with { $name }
sure-asked-predictable = whether you know what to expect from { $name }
sure-asked-attuned = whether { $name } notices how you are
sure-asked-warm = how warm and accepting it is with { $name }
sure-asked-with-me = whether { $name } is with you, without judging or fixing
sure-asked-limits-respected = whether your limits are respected by { $name }
sure-asked-felt = how your body feels near { $name }
sure-asked-honest = whether you can be honest with { $name }
sure-asked-give = what you give to { $name }
sure-asked-get = what you get from { $name }
sure-asked-fit = whether the balance with { $name } works for you
sure-asked-role = how you and { $name } stand to each other
sure-asked-season = whether it is uneven for now with { $name }
sure-asked-gets = which kinds of support you get from { $name }
sure-asked-named-for = which kinds of support you get from { $name }
sure-tie-gone = no tie between { $one } and { $other }
sure-tie-drawn = a tie between { $one } and, say, { $other }

## If two people had been forgotten

sure-forgotten-anyone = If two people had been forgotten, this would change, whoever they are.
sure-forgotten-not-through-work = If two people had been forgotten who are not there through their work, this would change.
sure-forgotten-a-group = Two more people would leave this as it is. A group or a community that was forgotten would change it.
sure-forgotten-safe-enough = If two people had been forgotten who are safe enough for you, this would change.
sure-forgotten-safe-and-gives-it = If two people had been forgotten who are safe enough and there for { $kinds }, this would change.
sure-forgotten-gives-much = If two people had been forgotten from whom you get a great deal, this would change.
sure-forgotten-even = If two people had been forgotten with whom it goes evenly both ways, this could change.
sure-forgotten-knows-them = If two people had been forgotten who know those named here, this would change.
sure-forgotten-on-both-sides = If two people had been forgotten who know both sides, this would change.
