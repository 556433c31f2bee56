### What became of "They all know each other".

newly-tied-people = { $who } know each other now.

# $count: how many people. $groups: one group or several.
newly-tied-members =
    { $count ->
        [one] { $who } belongs to { $groups } now.
       *[other] { $who } belong to { $groups } now.
    }
newly-tied-groups = { $who } know each other now, as groups do: people of one meet people of the other.
newly-tied-nothing = This was on your map already.
newly-tied-other = What you said of some of them before stays: that it is tense, or how groups go together.
