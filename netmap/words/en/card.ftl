### The card of one entry: a little at a time, and every question can stay open.

card-grown-up-about = No idea here asks anything of a child.
card-would-like-about = A wish. It says nothing against anyone.
card-none-of-these = none of these

card-power-said-theirs = they hold some over mine
card-power-said-both = it goes both ways
card-power-said-neither = neither of us
card-power-said-mine = I hold some over theirs

card-words-hidden = While initials stand in place of names, your own words are not shown.
card-form-open = not said
