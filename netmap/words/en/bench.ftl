### The bench: names, one question over everyone, one person, ties.
###
### $name is put in by the browser where it stands alone in braces.

bench-blocks-where = Where
bench-blocks-safe = How safe it feels
bench-blocks-balance = Give and get
bench-blocks-kinds = Kinds of support
bench-blocks-more = More
bench-blocks-change = Change

bench-all-ring = How close do you feel to …
bench-one-ring = How close do you feel to { $name }?
bench-short-ring = Where
bench-all-form = Who are they to you?
bench-one-form = Who is { $name } to you?
bench-short-form = Relationship
bench-all-grown-up = Are they grown up?
bench-one-grown-up = Is { $name } grown up?
bench-short-grown-up = Grown up
bench-all-part-of-me = Is it part of who I am?
bench-one-part-of-me = Is { $name } part of who I am?
bench-short-part-of-me = Part of who I am
bench-all-positive = Is it good to be part of …
bench-one-positive = Is it good to be part of { $name }?
bench-short-positive = Good to be part of
bench-all-own-words = In my own words
bench-one-own-words = { $name }, in my own words
bench-short-own-words = In my own words

bench-all-safety = How safe does it feel with …
bench-one-safety = How safe does it feel with { $name }?
bench-short-safety = How safe it feels
bench-all-predictable = I know what to expect with …
bench-one-predictable = With { $name } I know what to expect
bench-short-predictable = I know what to expect
bench-all-attuned = They notice how I am
bench-one-attuned = { $name } notices how I am
bench-short-attuned = They notice how I am
bench-all-warm = They are warm and accepting
bench-one-warm = { $name } is warm and accepting
bench-short-warm = Warm and accepting
bench-all-with-me = They are with me, without judging or fixing
bench-one-with-me = { $name } is with me, without judging or fixing
bench-short-with-me = With me, without judging or fixing
bench-all-limits-respected = My limits are respected by …
bench-one-limits-respected = My limits are respected by { $name }
bench-short-limits-respected = My limits are respected
bench-all-felt = How is my body near …
bench-one-felt = Near { $name } my body is
bench-short-felt = My body near them

bench-all-give = I give …
bench-one-give = I give { $name }
bench-short-give = I give
bench-all-get = I get from …
bench-one-get = I get from { $name }
bench-short-get = I get
bench-all-fit = Does this balance work for me?
bench-one-fit = Does the balance with { $name } work for me?
bench-short-fit = Does this balance work for me?
bench-all-role = How do we stand to each other?
bench-one-role = How do { $name } and I stand to each other?
bench-short-role = How we stand to each other
bench-all-season = It is uneven for now (illness, a new baby, grief, exams)
bench-one-season = With { $name } it is uneven for now (illness, a new baby, grief, exams)
bench-short-season = Uneven for now

bench-all-gets = What do I get from …
bench-one-gets = What do I get from { $name }?
bench-short-gets = What I get
bench-all-gives = What do I give …
bench-one-gives = What do I give { $name }?
bench-short-gives = What I give
bench-all-would-like = What would I like to get from …
bench-one-would-like = What would I like to get from { $name }?
bench-short-would-like = What I would like to get

bench-all-honest = Could I be fully honest with …
bench-one-honest = Could I be fully honest with { $name }?
bench-short-honest = Honesty
bench-all-wish = What do I wish for the connection with …
bench-one-wish = What do I wish for the connection with { $name }?
bench-short-wish = What I wish for
bench-all-frequency = How often are we in touch?
bench-one-frequency = How often are { $name } and I in touch?
bench-short-frequency = How often we are in touch
bench-all-strain = How much strain is there with …
bench-one-strain = How much strain is there with { $name }?
bench-short-strain = Strain
bench-all-note = A note
bench-one-note = A note about { $name }
bench-short-note = A note
bench-all-repair = After hurt, repair
bench-one-repair = After hurt with { $name }, repair
bench-short-repair = After hurt, repair
bench-all-power = Power over housing, money, papers, job or care
bench-one-power = Between { $name } and me: power over housing, money, papers, job or care
bench-short-power = Power over housing, money, papers, job or care
bench-all-introduce-ok = I would be glad to bring them together with others of mine
bench-one-introduce-ok = I would be glad to bring { $name } together with others of mine
bench-short-introduce-ok = Glad to bring them together with others
bench-all-asked = I have asked whether I may lean on them
bench-one-asked = I have asked { $name } whether I may lean on them
bench-short-asked = I have asked whether I may lean on them
bench-all-barriers = What is in the way?
bench-one-barriers = What is in the way with { $name }?
bench-short-barriers = What is in the way
bench-all-understands-me = What they share, understand or affirm of who I am
bench-one-understands-me = What { $name } shares, understands or affirms of who I am
bench-short-understands-me = What they understand of who I am
bench-all-feeling = A feeling about this connection
bench-one-feeling = A feeling about the connection with { $name }
bench-short-feeling = A feeling

bench-all-kind = This is
bench-one-kind = { $name } is
bench-short-kind = This is
bench-all-form-words = Who they are to me, in my own words
bench-one-form-words = Who { $name } is to me, in my own words
bench-short-form-words = In my own words
bench-all-status = When
bench-one-status = When was or is { $name } part of my life?
bench-short-status = When

## Names

bench-names-title = Who is around you?
bench-names-placeholder = A name, then Enter
bench-who = Who is { $name } to you?
bench-names-about = A nickname or initials are fine. You can add as few or as many as you like: people, groups, communities.
bench-names-so-far = Names so far: { $n }
bench-go-on = Go on
bench-think =
    { $count ->
        [one] One question that helps to think
       *[other] { $count } questions that help to think
    }
bench-think-short = Help me think
bench-think-of = Question { $n } of { $of }
bench-named = Already on your map: tap those who fit
# $count: in how many answers the two differed.
bench-joined =
    { $count ->
        [0] { $name } is one entry now.
        [one] { $name } is one entry now. In one answer the two differed: the more careful one stands. Undo brings both back.
       *[other] { $name } is one entry now. In { $count } answers the two differed: the more careful ones stand. Undo brings both back.
    }

## What joins all that are chosen

bench-ties-knows = They all know each other
bench-ties-belongs-to = They belong to the group
bench-ties-tense = It is tense between them
bench-ties-none = No ties among them
bench-ties-fits = These groups go well together
bench-ties-pulls = These groups pull against each other

bench-tied-belongs-to = { $names } and { $group } belong together now.
bench-tied-tense = It is said to be tense between { $names } now.
bench-tied-none = No ties among { $names } now.
bench-tied-fits = { $names } go well together now.
bench-tied-pulls = { $names } pull against each other now.

bench-to-tie-nobody = Nothing was tied: nobody is chosen any more.
bench-to-tie-one = Nothing was tied: it takes two or more.
bench-to-tie-no-group = Nothing was tied: choose a group or a community as well, to say who belongs to it.
bench-to-tie-no-person = Nothing was tied: choose a person as well, to say who belongs there.
bench-to-tie-no-groups = Nothing was tied: two groups or communities can go together or pull apart.
bench-to-tie-already = Nothing changed: it was said of them already.
bench-to-tie-too-many = Nothing was tied: so many ties at once do not fit on the map. Choose fewer.

## Around the questions

bench-word-next = Next
bench-word-back = Back
bench-word-done = Done
bench-word-close = Close
bench-word-next-question = Next question
bench-word-only-open = What is still open
bench-word-everyone = Everyone
bench-word-not-kept-yet = not kept yet
bench-word-undo = Undo
bench-word-redo = Redo
bench-word-more = More …
bench-word-less = Less
bench-word-name = Name
bench-word-remove = Take off the map
bench-word-remove-sure = This takes the entry, its answers and its ties off the map. Undo brings them back.
bench-word-hidden = While initials stand in place of names, your own words are not shown.
bench-word-nobody = Nobody is asked this.
bench-word-still-open = still open
bench-word-rest-title = Your map
bench-word-rest = Tap someone to see what you said, or to say more.
bench-word-add-someone = Add someone
bench-word-ask-all = One question for everyone
bench-word-me = Me with me
bench-word-pick = Go to
bench-word-pick-nobody = choose someone
bench-word-all-about = All about { $name }
bench-word-next-person = Next: { $name }
bench-word-question-of = Question { $n } of { $of } · { $answered } of { $all } answered
bench-word-person-of = { $n } of { $of }
# Between what is known of someone, under the name: "friend · close · very safe".
bench-between = {" · "}
