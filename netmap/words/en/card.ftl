### The card of one entry: a little at a time, and every question can stay open.

card-blocks-where = Where
card-blocks-safe = Safe
card-blocks-balance = Balance
card-blocks-kinds = Kinds
card-blocks-more = More

card-blocks-label = Questions

card-next-where = Next: how safe
card-next-safe = Next: give and get
card-next-balance = Next: kinds of support
card-next-kinds = Next: more

card-close = Done
card-where = How close does it feel?
card-grown-up = Are they grown up?
card-grown-up-about = No idea here asks anything of a child.
card-part-of-me = Is it part of who I am?
card-positive = Is it good to be part of it?
card-own-words = In my own words
card-safety = How safe does it feel?
card-small-signs = Or through small signs
card-limits = My limits are respected
card-felt = Near them my body is
card-give = I give
card-get = I get
card-fit = Does this balance work for me?
card-role = How do we stand to each other?
card-season = It is uneven for now (illness, a new baby, grief, exams)
card-balance-more = More about the balance
card-gets = What do I get here?
card-gives = What do I give here?
card-would-like = What would I like to get here?
card-would-like-about = A wish. It says nothing against anyone.
card-none-of-these = none of these
card-honest = Could I be fully honest here?
card-wish = What do I wish for this connection?
card-frequency = How often are we in touch?
card-strain = How much strain is there?
card-repair = After hurt, repair
card-power = Power over housing, money, papers, job or care

card-power-said-theirs = they hold some over mine
card-power-said-both = it goes both ways
card-power-said-neither = neither of us
card-power-said-mine = I hold some over theirs

card-introduce = I would be glad to bring them together with others of mine
card-asked = I have asked whether I may lean on them
card-barriers = What is in the way?
card-understands = What they share, understand or affirm of who I am
card-words-hidden = While initials stand in place of names, your own words are not shown.
card-feeling = A feeling about this connection
card-note = A note
card-change = Change
card-name = Name
card-kind = This is
card-form = Relationship
card-form-open = not said
card-form-words = In my own words
card-status = When
card-remove = Take off the map
card-remove-sure = This takes the entry, its answers and its ties off the map. Undo brings them back.
card-next-person = Next: { $name }
