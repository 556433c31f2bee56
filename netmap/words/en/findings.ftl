### One finding in words: what was entered; another way to read it (.another); an open question (.question).
###
### $who: those it is about, as "Ana, Ben and 2 more", and $count how many they are. $beyond: others it names.
### $number_of_sides: on how many sides those stand; $one_side and $other_side: who is on the first two; $sides: on all.
### $kinds: kinds of support as the guide of the map says them, and $number_of_kinds how many. $some_kinds: the first
### four of them and how many more; $kinds_of_each: those it is about, each with the kinds that come from them. $barriers: what was said to be in the way but "something else", and
### $number_of_barriers how many. $own_view: what I said of the balance
### myself: season, works, mixed or open.

findings-empty = Your map is still open. A few names are enough to begin, and there is no right number.
    .another = A first map can hold people, a group, a place where you are known, or a pet.
    .question = Who comes to mind first?

findings-begun = What you marked on this map counts, and nothing has to follow from it.
    .another = A map can also hold a place, an animal, a group, or someone you see in passing.
    .question = Is there anyone, or anything, that feels a little easier?

findings-only-past = What is on your map so far belongs to an earlier time. It has its place here.
    .another = People from earlier can still be part of how you are held today.
    .question = Is there anyone in your days now, even in passing, whom you would like to add?

findings-one-entry = You put { $who } on your map. That is a beginning, and it may be all you want for today.
    .another = A map can grow over weeks. One name says nothing about how many there could be.
    .question = What do you notice when you see { $who } there?

findings-two-entries =
    { $count ->
        [one] Your map has begun, with { $who } on it, and what you marked counts.
       *[other] { $who } are on your map. With two, it says little by itself, and your own eye says more.
    }
    .another = Many people begin with two or three and come back later.
    .question =
        { $count ->
            [one] What do you notice when you see { $who } there?
           *[other] When you look at them side by side, what do you notice?
        }

findings-nothing-rated = Your map has its first names, and nothing is rated yet. The picture alone can be enough.
    .another = Rating one or two is a way to see more. Leaving it open is a full answer too.
    .question = Where do your eyes rest when you look at the map?

findings-safe-people =
    { $count ->
        [one] You marked { $who } as safe enough to build on.
       *[other] You marked { $count } people as safe enough to build on: { $who }.
    }
    .another = Safe enough is our own rule of thumb. You know better than a rule.
    .question =
        { $count ->
            [one] How do you notice, in small things, that it is safe with { $who }?
           *[other] How do you notice, in small things, that it is safe with them?
        }

findings-settles-near = Your body settles near { $who }.
    .another = This can change from day to day, and it is worth knowing either way.
    .question = When did you last feel that, and what was around you?

findings-mutual = As you rated it, support goes both ways with { $who }.
    .another = Both ways does not mean the same: each may give in their own fashion.
    .question = What goes to and fro between you that no scale could show?

findings-many-sources = You have more than one place to turn to for { $some_kinds }.
    .another = More than one place can make it easier to ask, since nobody carries it alone.
    .question = Which of these do you reach for most easily?

findings-honest-core = You can be fully honest with { $who }.
    .another = Honesty can be loud or quiet. A short sentence counts.
    .question = What becomes possible there that is harder elsewhere?

findings-belonging = On your map there is somewhere to be among others: { $who }.
    .another = Belonging can be near the door as much as in the middle.
    .question = What do you bring there, and what do you take home?

findings-joy-and-care = As you marked it, something good comes to you from { $who }, too.
    .another = Delight in someone asks nothing back. It can be there on tired days, too.
    .question = What was the last small thing that made you smile?

findings-other-company = There is company of another kind on your map, too: { $who }.
    .another = An animal, someone who came before you, or a place can steady a day in a way of its own.
    .question = When were you last near, in fact or in thought, and how was that?

findings-no-safe-yet = As you rated it so far, no connection came out as safe enough to build on today.
    .another = That describes how things are around you now.
    .question = Is there anywhere, with anyone or on your own, where you can breathe out a little?

findings-few-safe =
    { $count ->
        [0] Of the adults you rated, hardly anyone is marked as safe enough to build on so far.
        [one] Of the adults you rated, you marked one as safe enough to build on: { $who }.
       *[other] Of the adults you rated, you marked { $who } as safe enough to build on.
    }
    .another = Small circles are ordinary, and careful ratings can be a way to look after yourself.
    .question = What would need to be there for a connection to feel a little safer?

findings-only-professionals = The people on your map are there through their work: { $who }.
    .another = They count fully. There may be others you did not think of, or it is a season like this.
    .question = Is there anyone whose work it is not, and whom you would like to see here one day?

findings-nobody-for = So far, your answers name no place that feels safe enough for: { $some_kinds }.
    .another = You may find this elsewhere, not need it now, or have left someone out.
    .question =
        { $number_of_kinds ->
            [one] Is it something you miss, or is it fine as it is?
           *[other] Is one of these something you miss, or is it fine as it is?
        }

findings-one-person-for =
    { $count ->
        [one] You marked one place to turn to for { $kinds }: { $who }.
       *[other] For some things you marked one place each to turn to: { $kinds_of_each }.
    }
    .another = One good place can be plenty. It can also be good to know what you would do without it for a while.
    .question =
        { $count ->
            [one] If you needed it and { $who } were not free, where would you turn?
           *[other] If you needed one of these and they were not free, where would you turn?
        }
# One name, and the kinds of support that come from there.
findings-kinds-of-one = { $who } ({ $kinds })

findings-rests-on-one = As you rated it, half or more of the support you get comes from { $who }.
    .another = That can be a deep bond, a role, or how things are this year.
    .question = How would it be, for you and for { $who }, if one small part came from somewhere else?

findings-through-one =
    { $number_of_sides ->
        [2] As you drew it, { $who } is where two circles of yours meet: on one side { $one_side }, on the other { $other_side }.
       *[other] As you drew it, { $who } is where circles of yours meet: { $sides }.
    }
    .another = That can be a gift, or a place with much going on. You may also have left some ties out.
    .question = How is it for you that they meet there?
# Between two sides, where there are more than two.
findings-between-sides = {"; "}

findings-stands-apart =
    { $count ->
        [one] { $who } knows nobody else on your map, as you drew it.
       *[other] { $who } know nobody else on your map, as you drew it.
    }
    .another = Someone apart can be a place of your own. Keeping circles apart can also keep you safe.
    .question =
        { $count ->
            [one] Is it good that { $who } and the others do not meet?
           *[other] Is it good that they and the others do not meet?
        }

findings-no-group = On your map there are people, and no group or community for now.
    .another = Not everyone wants one. It may also be about distance, cost, time or access.
    .question = Is there a place where you are, or would like to be, one among others?

findings-giving-more =
    { $count ->
        [one] As you rated it, more goes from you to { $who } than comes back.
       *[other] With { $who }, as you rated it, more goes from you than comes back.
    }
    .another = That may be love, a season, a role, or something to look at.
    .question = What do you get there in other ways, and what does it ask of you?

findings-giving-pattern = In several connections more goes from you than comes back: { $who }.
    .another = Giving can be a strength and a joy. It can also be tiring when it is everywhere.
    .question = Does that fit how it feels? Where would you like to be carried for a moment?

findings-getting-more =
    { $count ->
        [one] As you rated it, more comes to you from { $who } than goes from you right now.
       *[other] With { $who }, as you rated it, more comes to you than goes from you right now.
    }
    .another = Balance often moves over years. Being helped is part of every life.
    .question = What is it like for you to receive this?

findings-getting-pattern = In several connections more comes to you than goes from you: { $who }.
    .another = You are being held. Times like this come in every life, and they move.
    .question = How is it for you to receive this?

## A map of which nothing stands out

findings-so-far = Your map is taking shape. With the answers so far, nothing in it stands out more than the rest.
    .another = That may be how it is, or a few more answers may show more.
    .question = What do you see in it that no rule would?

## Strengths that join several answers

findings-at-ease-with = Near { $who } your body settles, and you can be fully honest.
    .another = Both can change from day to day. It is worth knowing where they come together.
    .question =
        { $count ->
            [one] What is different in you when you have been with { $who }?
           *[other] What is different in you when you have been with one of them?
        }

findings-settles-and-listens = With { $who } two things come together: you are listened to and believed, and your body settles.
    .another = Some people listen well, and near some it is calm. Both in one place is a good thing to know.
    .question = When did you last have both at once?

findings-honest-both-ways = With { $who } you can be fully honest, and as you rated it, support goes both ways.
    .another = What goes to and fro need not be the same thing, nor at the same time.
    .question = What keeps it going between you?

findings-heard-and-respected =
    { $count ->
        [one] { $who } listens to you and believes you, and respects your limits.
       *[other] { $who } listen to you and believe you, and respect your limits.
    }
    .another = To be heard and to be free to say no are two things. Here you marked both.
    .question = How do you notice, in small things, that a no is all right there?

findings-close-and-often =
    { $count ->
        [one] { $who } is close to you, feels safe, and is part of most of your weeks.
       *[other] { $who } are close to you, feel safe, and are part of most of your weeks.
    }
    .another = What is there every week is easy to overlook.
    .question = What would you miss first in an ordinary week without that?

findings-close-and-there =
    { $count ->
        [one] { $who } is close to you, and this comes to you from there: { $some_kinds }.
       *[other] { $who } are close to you, and this comes to you from one or another of them: { $some_kinds }.
    }
    .another = Close and helpful are two things. It is good to know where they meet.
    .question = What is easiest to ask for there?

findings-stand-close =
    { $count ->
        [one] { $who } stands close to you, as you placed it.
       *[other] { $who } stand close to you, as you placed it.
    }
    .another = Close can be by heart, by habit, or by days that you share. It need not be easy each day.
    .question =
        { $count ->
            [one] What is good about having { $who } near?
           *[other] What is good about having them near?
        }

findings-close-from-afar =
    { $count ->
        [one] { $who } is close to you all the same, though far away or seldom in touch.
       *[other] { $who } are close to you all the same, though far away or seldom in touch.
    }
    .another = Closeness does not hang on miles or on how often you speak. It can also be missed in the daily things.
    .question = What reaches you from there?

findings-several-kinds =
    { $count ->
        [one] With { $who } much comes together: { $kinds }.
       *[other] With { $who } much comes together: each stands for several kinds of support.
    }
    .another = So much in one place can be a deep bond. It can also be good to know where else some of it could come from.
    .question = Which part of it means the most to you right now?

findings-parts-of-life = What you get comes from several parts of your life, with { $who } among those who give it.
    .another = Different people for different things can make each of them lighter to ask.
    .question = Which part of your life gives you something that is easy to overlook?

findings-wanted-and-there = You would like more of { $kinds }. You marked { $who } as safe enough, and as there for it.
    .another = That they are there does not mean that there is enough of it, or at the right time.
    .question = How does it come about when you have it, and what would make it easier?

findings-mended = Something was hard with { $who }, and it was mended. It feels safe enough there today.
    .another = Mended need not mean forgotten. It can hold, and still ask for care.
    .question = What did each of you do that helped?

findings-group-that-gives =
    { $count ->
        [one] { $who } is a place where you belong, and where you find something besides: { $some_kinds }.
       *[other] { $who } are places where you belong, and where you find something besides: { $some_kinds }.
    }
    .another = A place among others can carry you even on days when you say little.
    .question = What do you come home with from there?

findings-among-people-i-know =
    { $count ->
        [one] { $who } is somewhere to be among others, and you know people there: { $beyond }.
       *[other] { $who } are places to be among others, and you know people there: { $beyond }.
    }
    .another = A known face can make a room easier. It can also be good to have a place where nobody knows you.
    .question = What is it like to be there together?

findings-they-know-each-other = Many of your people know each other, as you drew it.
    .another = A close circle can hold you when it matters. It can also see a great deal of you.
    .question = How is it for you that they know of one another?

## Near and far

findings-far-away = Nearly all of your people, as far as you said, are far away: { $who }.
    .another = Some of the closest people live far off. Distance makes daily things harder for anyone.
    .question = What reaches you well from afar, and what would you like to have nearby?

findings-all-further-out = Nearly all of your people stand further out, as you placed them.
    .another = Further out can be the right place, and keeping some distance may have looked after you.
    .question = Is there anyone you would like to have a little nearer, or is it good as it is?

findings-close-but-seldom =
    { $count ->
        [one] { $who } stands close on your map, and you are in touch a few times a year or less.
       *[other] { $who } stand close on your map, and you are in touch a few times a year or less.
    }
    .another = It may be fine like this between you. Time, distance or a hard season can also be the reason.
    .question = Does this rhythm suit you, or would you like it another way?

findings-small-circles = Your map holds { $count } circles that do not meet, as you drew it. { $who } are each in one of them.
    .another = Circles of their own can keep things free and safe. They can also ask more of you, as you go between them.
    .question = What is good about keeping them apart, and is there anything you would like to share across?

## Who carries much

findings-few-carry-much =
    { $count ->
        [one] Nearly all the kinds of support you named come from { $who }: { $some_kinds }.
       *[other] Nearly all the kinds of support you named come from { $who }: { $some_kinds }.
    }
    .another = That can be deep trust, or how life is arranged at present. Others may give things you did not think of.
    .question =
        { $count ->
            [one] Is there one small part that could also come from somewhere else, for your sake or for { $who }?
           *[other] Is there one small part that could also come from somewhere else, for your sake or for theirs?
        }

findings-in-between-carries =
    { $count ->
        [one] Much comes to you from { $who }, and you marked how safe it feels there as “in between”.
       *[other] Much comes to you from { $who }, and you marked how safe it feels with each as “in between”.
    }
    .another = In between can mean many things: some days are easier than others, or it is not clear yet.
    .question = When does it feel easier there, and what makes the difference?

findings-held =
    { $own_view ->
        [season] Much comes to you from { $who }, and little goes out at present. You marked it as a season.
        [works] Much comes to you from { $who }, and little goes out at present. You said that it works for you.
        [mixed] Much comes to you from { $who }, and little goes out at present. You said that it does not quite work.
       *[open] Much comes to you from { $who }, and little goes out at present, as you rated it.
    }
    .another = Times of being carried come in every life. Nothing has to be paid back, and what you give may not fit a scale.
    .question =
        { $own_view ->
            [mixed] What would make it easier to receive this?
           *[other] How is it for you to be carried like this?
        }

## What is wished for

findings-out-of-reach =
    { $number_of_barriers ->
        [0] You would like { $who } closer, and something is in the way.
       *[other] You would like { $who } closer, and something is in the way: { $barriers }.
    }
    .another = What is in the way is not about you or them. It makes it harder for anyone.
    .question = Is there a small form of closeness that could get past it, or is this a wish to keep for now?

findings-closer-and-safe = You would like { $who } a little closer, and it feels safe enough there.
    .another = A wish can wait, and it can be enough to know of it.
    .question = What would “a little closer” look like on an ordinary day?

findings-wished-from-them = There is something you would like from { $who }: { $some_kinds }.
    .another = A wish says nothing against anyone. They may not know of it, or not be the one who can give it.
    .question = How is it to see this wish written down?

## Groups: how they go together, and which is dear and a little out of sight

findings-groups-fit =
    { $count ->
        [2] Two of your groups go well together for you: { $who }.
       *[other] As you see it, { $count } of your groups hang together well: { $who }.
    }
    .another = Fitting together need not mean being alike. Each may hold another side of you.
    .question = What do you take from one of them into the other?

findings-group-pulls = As you see it, { $who } pulls another way than { $beyond }.
    .another = Two groups can ask for different sides of you, and both can be yours. A pull can also come and go.
    .question = Where do you notice that pull, and what helps you then?

findings-group-to-tend =
    { $count ->
        [one] { $who } is very much part of you and good to belong to, and there may be little of it in your days now.
       *[other] { $who } are very much part of you and good to belong to, and there may be little of them in your days now.
    }
    .another = A group can stay yours from afar. Time, distance or tiredness may be in the way.
    .question =
        { $count ->
            [one] Would you like a little more of it, or is it good as it is?
           *[other] Would you like a little more of one of them, or is it good as it is?
        }
