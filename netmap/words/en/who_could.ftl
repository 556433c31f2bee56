### Who could …? Names offered as possibilities, never as a promise, and a question at the end.

who-could-title = Who could …?
who-could-link = Ask “Who could …?”
who-could-about = It shows who gives something now and who might, by your own answers. “Might” is no promise.
who-could-pick = Who could …

who-could-could-listens = listen and believe me
who-could-could-settles = be calm company for me
who-could-could-warmth = give me warmth
who-could-could-good-times = share good times
who-could-could-practical = help in a practical way
who-could-could-guidance = share lived wisdom
who-could-could-mirror = offer an honest other view
who-could-could-resources = share what they have
who-could-could-ritual = hold ritual and grief with me
who-could-could-belonging = be a place to belong

who-could-go = go with me or introduce me
who-could-wanted-first = What you said you would like more of stands first.
who-could-place = Where to, or to whom?
who-could-no-places = Here stand groups and communities you marked as safe enough, and people you wished to be a little closer. There are none on your map right now. That is common, and things can change.
who-could-gives = Gives this now
who-could-might = Might
who-could-named = Named for this, with something open
who-could-you-know-best = You know best whether it fits.
who-could-nobody = Your map does not show anyone for this right now. That is common, and often about circumstances.
who-could-nobody-otherwise = “One small step” always holds an idea that needs nobody, and there are help lines where someone answers.
who-could-quiet-ideas = Quiet ideas
who-could-support = Support right now
who-could-to-step = On to one small step
who-could-back-to-shows = Back to what it shows
who-could-back-to-step = Back to one small step
who-could-why = How is this found?
who-could-device-open = This device was not said to be private, so nobody is named here. Numbers stand in place of names.
who-could-change-device = Change this on My map
who-could-marks-both = In the picture: filled, gives this now; open, might.
who-could-picture-who = A small picture of the map. Who gives this now is filled, who might is open; both are named here.
who-could-picture-way = A small picture of the map, with a line from you over those named here to the one you picked.

## Who could …? $kind: a kind of support as the guide of the map says it

who-could-nobody-gives = By your answers so far, { $kind } comes from nobody you marked as safe enough.
who-could-named-for = Named for { $kind }, and marked as safe enough.
who-could-named-open-perhaps-a-child = You named { $who } for { $kind }. Whether they are grown up is still open.
who-could-named-open-safety-not-known = You named { $who } for { $kind }. How safe it feels there is still open.
who-could-named-open-not-safe-enough = You named { $who } for { $kind }, and said “in between” of how safe it feels.
who-could-named-open-strain = You named { $who } for { $kind }. You marked strain there too, and whether you could make up again is still open.
who-could-nobody-might = Nobody else stands out for this right now. That is fine.
who-could-might-because = Marked as safe enough, and not named for this. It might be so, or might not. Asking is up to you, and a no is fine.
who-could-ask-of-both = Does anyone come to mind whom it would feel easy to ask, or is it fine as it is?
who-could-ask-of-those-who-might = Is there someone here whom it would feel easy to ask, or is it fine as it is?
who-could-ask-of-those-who-give = Is that enough for now, or does someone else come to mind?
who-could-ask-of-those-named = Does it feel right to turn there for this, or would you rather leave it for now?
who-could-ask-of-nobody = Is this something you miss, or is it fine as it is?
who-could-open =
    { $count ->
        [one] One more on your map is left out here, because how safe it feels there is still open.
       *[other] { $number_first } more on your map are left out here, because how safe it feels with them is still open.
    }
# Where asking means telling something, of people marked as safe enough.
who-could-little-known =
    { $count ->
        [one] One more, marked as safe enough, is left out here: asking for this means telling something, and two or more of the four questions about how safe it feels are open.
       *[other] { $number_first } more, marked as safe enough, are left out here: asking for this means telling something, and two or more of the four questions about how safe it feels are open.
    }
# $giving and $perhaps are numbers; $giving_number and $perhaps_number the same in letters.
who-could-counts = For { $kind }, the number who give this now is { $giving_number }, and the number who might is { $perhaps_number }.
who-could-zero = zero

## Someone who could go along

who-could-company = { $name } is someone who could go with you or introduce you.
who-could-company-ask = How would it be to have { $name } beside you, or would you rather leave this for now?
who-could-company-counts =
    { $count ->
        [0] Your map does not show someone who could go with you or introduce you right now.
        [one] For one group, community or person on your map, there is someone who could go with you or introduce you.
       *[other] For { $number } groups, communities or people on your map, there is someone who could go with you or introduce you.
    }
who-could-beside = You could also think of { $who }.
who-could-no-company = For { $name }, your map does not show someone who could go with you or introduce you right now. That is common, and often about circumstances, or about ties that are not drawn.
who-could-know-each-other = { $one } and { $other } know each other.
who-could-belongs-to = { $name } belongs to { $group }.
who-could-ask-first = It is a possibility, no promise. Asking first is part of it, and a no is fine, theirs and yours.
who-could-no-company-question = Is there someone who is not on your map, or would you rather leave this for now?

## How is this found?

who-could-rules-safe-enough = { evidence-rules-of-thumb-safe-people }
who-could-rules-gives-this-now = “Gives this now” are those you marked as safe enough and named for it.
who-could-rules-might = “Might” are others you marked as safe enough. Left out are those who are here through their work, hold power over you or you over them, are cared for by you or care for you, may be children, and anyone who carries a lot already: half or more of your support, or three kinds of it alone. Those you named for exactly this are shown all the same where nothing speaks against it but an answer that is open or in between. For what means telling, left out is also anyone who may talk about you with someone you keep apart, and anyone with whom two or more of the four questions about how safe it feels are open.
who-could-rules-ours = { evidence-our-rule }
who-could-rules-of-going-safe-enough = { evidence-rules-of-thumb-safe-people }
who-could-rules-of-going-who-stands-here = Here stand people you marked as safe enough and as glad to bring together with others, who belong there or know someone on the way. Where you picked a person, you marked them as glad of it too.
who-could-rules-of-going-left-out = Left out are those who are here through their work, hold power over you or you over them, anyone who may be a child, anyone who may talk about you with someone you keep apart, and any place that holds someone you keep apart.
who-could-rules-of-going-ours = { evidence-our-rule }
