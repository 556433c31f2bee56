### What if: the same map with one thing otherwise, in words. It tells what would differ, and no verdict.

what-if-title = What if?
what-if-about = A place to try things out. Nothing here is kept, and nothing on your map changes.
what-if-to-what-if = What if …?
what-if-which = What would you like to suppose?

what-if-whiches-without = someone is away for a month
what-if-whiches-new = there is one more
what-if-whiches-safer = it feels safer with someone
what-if-whiches-with = an idea comes true

what-if-who-away = Who is away?
what-if-who-safer = With whom does it feel one step safer?
what-if-which-idea = Which idea?
what-if-which-kinds = What would they bring?
what-if-which-kind = Who or what?

what-if-new-person = someone new
what-if-new-group = a new group
what-if-new-community = a new place

what-if-before = As it is
what-if-after = As supposed
what-if-to-map = Go to the map
what-if-nobody-to-be-away = There is nobody on your map yet. It can be tried out once there is.
what-if-nobody-safer = There is nobody on your map of whom this is open right now.
what-if-no-idea = No idea of today would change what this page can count. Ideas can be good without that.
what-if-silent = None of what this page counts would change. It counts kinds of support and who is tied to whom, no more.
what-if-a-convention = What an idea would change is a rule of thumb of ours: it supposes a yes, and a place that was good. Nobody can promise that.
what-if-keep-new = Put this on my map
what-if-keep-safer = Change my answer on the map
what-if-keep-with = Go to this idea
what-if-choose = choose
what-if-question = What do you notice when you look at both?
what-if-back = Back to what it shows
what-if-alt = { $title }. { $text }

## What would be different. $kinds: kinds of support as the guide of the map says them; $who: names

what-if-covered = There would be someone for: { $kinds }.
what-if-second = There would be more than one to turn to for: { $kinds }.
what-if-uncovered = Nobody would be named for now for: { $kinds }.
what-if-carry-alone =
    { $count ->
        [one] Something that is shared now would rest on { $who } alone.
       *[other] Each of these would carry something alone that is shared now: { $who }.
    }
what-if-joined = These would hang together as one circle: { $who }.
what-if-split = Not all of these would be linked to each other any more: { $who }.
what-if-on-their-own = No longer tied to anyone on the map: { $who }.
what-if-resting = What you marked as given to { $who } could rest for a while.
what-if-hoped-covered = If it went as hoped, there would be someone for: { $kinds }.
what-if-hoped-second = If it went as hoped, there would be more than one to turn to for: { $kinds }.
what-if-hoped-joined = If it went as hoped, two circles of yours would know of each other.
