### Moments: keeping one, two beside each other in words, and the line they make.

moments-about = A moment is a copy of your map, with a date. You go on from the map as it is, and nothing is typed twice.
moments-own-title = A name for it, if you like
moments-day = Of which day
moments-keep = Keep today as a moment
moments-kept = Kept: { $moment }. Your map stays as it is, and you can go on.
moments-kept-nowhere = It goes with the map, and the map is not kept on this device. Download the file if you want both back.
moments-full = There is no room for one more moment: with it, the file would soon be too large to be opened again. Your map and all moments are as they were. Download the file to have them all, then take away a moment you no longer need, and keep this one.
moments-title-of = Its name
moments-day-of = Its day
moments-remove = Take this moment away
moments-remove-ask = Take this copy away? Your map and the other moments stay.
moments-remove-yes = Take it away
moments-remove-no = Leave it here
moments-removed = Taken away: { $moment }.
moments-put-back = Put it back
moments-line-about = The number says how many were on the map that day, and nothing more than that.
moments-line-about-small = Each dot is a day on which you kept a moment.
moments-beside = Lay two beside each other
moments-now = How it is now
moments-signs = Filled: something is different here. Broken outline: on the other map, and not on this one. A broken line leads from where someone stood. Everyone on both has the same direction, as on the later one.
moments-different = What is different
moments-asked-differently = The two maps were asked with different questions, so they can differ for that reason too.
moments-nothing = Nothing more is told here than the two pictures show.
moments-question = What do you make of it?

moments-earlier = Earlier
moments-later = Later

## What is different between two moments. $who: names; $count: how many they are

moments-came = New on the map: { $who }.
moments-taken-off = No longer on the map: { $who }.
moments-died =
    { $count ->
        [one] You marked that { $who } has died.
       *[other] You marked that { $who } have died.
    }
moments-ended = You marked { $who } as from an earlier time.
moments-returned = You marked { $who } as part of your life now.
moments-moved-in = You moved { $who } closer.
moments-moved-out = You moved { $who } further out.
moments-safer = You rated it as feeling safer with { $who }.
moments-less-safe = You rated it as feeling less safe with { $who }.
moments-rated-anew = You answered differently how safe it feels with { $who }.
moments-more-even = As you rated it, what goes to and fro between you and { $who } is more even.
moments-less-even = As you rated it, what goes to and fro between you and { $who } is less even.
moments-more-of-me = You rated { $who } as more a part of who you are.
moments-less-of-me = You rated { $who } as less a part of who you are.
moments-more-good = You rated { $who } as good to be part of, more than before.
moments-less-good = You rated { $who } as good to be part of, less than before.
# $what: kinds of support as the guide of the map says them, as "warmth (Ana) and practical help".
moments-second-source = You marked one place to turn to then, and more than one later, for { $what }.
moments-support-gained = You marked someone to turn to later, and not then, for { $what }.
moments-down-to-one = You marked more than one place to turn to then, and one later, for { $what }.
moments-support-lost = You marked someone to turn to then, and not later, for { $what }.
moments-wished-from = You said later, and not then, that you would like this from someone: { $what }.
moments-wished-no-more = You said then, and not later, that you would like this from someone: { $what }.
moments-kind-and-who = { $kind } ({ $who })

## Moments by name, as a picture, and as a line along the months

# Two of a day that have the same name are told apart by a number.
moments-again = { $line } · { $number }
# $map: what the picture of the map shows, whole sentences.
moments-picture-of = { $moment }. { $map }
moments-line-day = { $day }, { $number } on the map
# Between two of these days.
moments-line-between = {"; "}
moments-line-alt = Moments along the months: { $days }.
moments-line-from-to = { $number_first } moments between { $first } and { $last }.
