### The whole map as plain sentences: ring by ring, then who belongs where and who knows whom.
###
### For reading aloud, for a screen reader, and for anyone who would rather read than look.

## Headings

map-in-words-empty = Your map
map-in-words-ring-1 = Close to you
map-in-words-ring-2 = A little further
map-in-words-ring-3 = Further out
map-in-words-waiting = Not placed yet
map-in-words-belonging = Who belongs where
map-in-words-ties = Who knows whom
map-in-words-groups = How your groups go together

## Sentences

map-in-words-empty-said = You are in the middle, and no one else is on the map yet.
# $who: a name with what they are: "Ana (friend)". $said: what was said about them, in whole sentences.
map-in-words-entry = { $who }. { $said }
# $who: names, each with what they are: "Ana (friend) and the choir (a group)".
map-in-words-wait =
    { $count ->
        [one] { $who } has no place on the map yet.
       *[other] { $who } have no place on the map yet.
    }
map-in-words-belong =
    { $count ->
        [0] Who on the map belongs to { $group } is still open.
        [one] { $who } belongs to { $group }.
       *[other] { $who } belong to { $group }.
    }
map-in-words-knows =
    { $count ->
        [one] { $name } and { $others } know each other.
       *[other] { $name } knows { $others }.
    }
map-in-words-tense = It is tense between { $name } and { $other }.
map-in-words-fits =
    { $count ->
        [one] { $name } and { $others } go well together for you.
       *[other] { $name } goes well with { $others } for you.
    }
map-in-words-pulls =
    { $count ->
        [one] { $name } and { $others } pull against each other for you.
       *[other] { $name } pulls against { $others } for you.
    }

## The picture of the map, for those who do not see it

map-in-words-alt-empty = An empty map: three rings with you in the middle.
# $who: how many of what, as "two people and one group". $where: how many are where, as "two close and one further out".
map-in-words-alt = Your map with { $who } around you: { $where }.
map-in-words-of-kind-person =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
map-in-words-of-kind-group =
    { $count ->
        [one] { $number } group
       *[other] { $number } groups
    }
map-in-words-of-kind-community =
    { $count ->
        [one] { $number } community
       *[other] { $number } communities
    }
map-in-words-at-ring-1 = { $number } close
map-in-words-at-ring-2 = { $number } a little further
map-in-words-at-ring-3 = { $number } further out
map-in-words-at-no-ring = { $number } not placed yet
# What the looks at power and at belonging mark. $number_first: the number in letters, to begin a sentence with.
map-in-words-marked-over-me =
    { $count ->
        [one] One holds power over something of yours.
       *[other] { $number_first } hold power over something of yours.
    }
map-in-words-marked-over-them =
    { $count ->
        [one] You hold power over something of one of them.
       *[other] You hold power over something of { $number } of them.
    }
map-in-words-marked-understands =
    { $count ->
        [one] One understands or affirms who you are, in your words.
       *[other] { $number_first } understand or affirm who you are, in your words.
    }
map-in-words-marked-belong =
    { $count ->
        [one] One is marked as a place where you belong.
       *[other] { $number_first } are marked as places where you belong.
    }
map-in-words-marked-part-of-me =
    { $count ->
        [one] One group is much a part of who you are.
       *[other] { $number_first } groups are much a part of who you are.
    }
map-in-words-marked-positive =
    { $count ->
        [one] One is good to be part of.
       *[other] { $number_first } are good to be part of.
    }
map-in-words-none-marked = No one is marked in this look.
