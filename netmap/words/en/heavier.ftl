### What is heavier on a map: the door to it, each thing that is told there, and what there is for me beside it.
### It observes. It asks for nothing, praises nobody, and leads to no idea about anyone it names.

heavier-there-is = There is also something heavier here.
heavier-there-is-changed = There is also something heavier in what changed.
heavier-look = Look at it now, later, or not at all?
heavier-about = It comes from your own answers. Nothing is asked of you there, and you can close it at any moment.
heavier-now = Look at it now
heavier-later = Later
heavier-not-at-all = Not at all
# What is said once after “later” and “not at all”: where the door is from then on.
heavier-left-for-later = It can wait. It is offered again when you next open this map.
heavier-left-closed = It stays closed. Under “My map” you can have it offered again.
heavier-for-me = If you like, for yourself:
heavier-next = Look at the next one
heavier-close = Close this again
heavier-that-is-all = That is all of it. You can leave it here.
heavier-support = { frame-support }

# Where "not at all" was said, on My map.
heavier-closed = What is heavier on this map stays closed, as you wished.
heavier-open-again = Offer it again

## What was answered not to be safe, answered once. It names nobody.

heavier-unsafe = Somewhere on your map it is not safe enough for you, as you answered. That is heard.
heavier-unsafe-why = While you see it so, no idea will ever lead there: no message, no visit, no way round through others. Your safety comes first, and you do not have to explain it.
heavier-unsafe-read = I have read this

## Each thing that is told: what was entered; another way to read it (.another); an open question (.question).
## $who: names, and $count how many they are. The other two name nobody.

# Where more are meant than are named.
heavier-among-others = { $who }, among others

heavier-worn-out-carer = You are there for { $who }, and as you marked it, that is hard on you as things are.
    .another = Caring can be love and duty, and it wears out anyone who has too few hands for it. Being tired is no failing.
    .question = Who or what could take a part of it from you now and then, so that you can rest?

heavier-rests-on-unsafe = Much support comes to you from { $who }, and as you marked it, you are not at ease there.
    .another = People take help where there is help. It is no fault of yours, and it may be so for a time.
    .question = Could one small part of it come from somewhere else one day?

heavier-giving-unsafe = You give a lot to { $who }, and as you marked it, you are not at ease there.
    .another = There are many reasons to give: love, duty, keeping the peace, keeping safe. You know yours, and none of them is a fault.
    .question = What would ease this a little for you, at your own pace?

heavier-support-and-power =
    { $count ->
        [one] A lot of support comes to you from { $who }, who also holds power over something you need.
       *[other] A lot of support comes to you from { $who }, who also hold power over something you need.
    }
    .another = Help and power in one place can be fair. It can also make it harder to say no.
    .question = Is there a place away from this where you can think aloud about it?

heavier-mixed = With { $who } there is both: a lot of support comes to you, and there is a lot of strain.
    .another = This is common, most of all in close families. Both can be true, and one does not cancel the other.
    .question = What would make the strain a little lighter for you, whatever anyone else does?

heavier-giving-under-strain = You give a lot to { $who }, and there is a lot of strain.
    .another = That may be love, duty or a season. It says nothing against you.
    .question = How do you notice that it is enough for today?

heavier-supporter-died =
    { $count ->
        [one] A lot came to you from { $who }, who has died.
       *[other] A lot came to you from { $who }, who have died.
    }
    .another = Missing someone who held a part of your life has no timetable. What was given can stay with you in its own way.
    .question = What of it do you still carry, and where could a little comfort come from now?

## The rule of thumb behind each

heavier-counted-worn-out-carer = We say it where you care for someone, or give a lot for now, and marked a lot of strain or that it does not work for you.
heavier-counted-rests-on-unsafe = We say it where you get a lot, or half of all your support, and marked it as uneasy, not safe or on guard, or your limits as not respected.
heavier-counted-giving-unsafe = We say it where you give a lot, and marked it as uneasy, not safe or on guard, or your limits as not respected.
heavier-counted-support-and-power = We say it where you get a lot from someone who holds power over your housing, money, papers, job or care.
heavier-counted-mixed = We say it where you get a lot and marked a lot of strain.
heavier-counted-giving-under-strain = We say it where you give a lot and marked a lot of strain.
heavier-counted-supporter-died = We say it where you got a lot from someone who has died, or more than one kind of support.

## What there is for me, and for nobody else

heavier-offer-rest = Rest. A while in which nothing is asked of you counts, and so does doing nothing today.
heavier-offer-back-up = Someone to take a turn, or a service near you, so that not all of it rests on you.
heavier-offer-limit = A limit of your own: how much, how often. It can stay in your mind, and you know best what is safe to show.
heavier-offer-lean = Someone else to lean on, or a line to call: “{ heavier-support }” below leads there.
# $who: one name, or two with "or" between them.
heavier-offer-lean-on = Someone else to lean on, such as { $who }, whom you marked as safe enough.

## What changed between two moments. $who: a name; $earlier, $later: the answers.

heavier-changed = What is heavier in what changed
heavier-changed-question = How was this time for you?
heavier-change-safety = How safe it feels with { $who }: “{ $earlier }” then, “{ $later }” later.
heavier-change-give = What you give to { $who }: “{ $earlier }” then, “{ $later }” later.
heavier-change-get = What you get from { $who }: “{ $earlier }” then, “{ $later }” later.
heavier-change-strain = The strain with { $who }: “{ $earlier }” then, “{ $later }” later.
