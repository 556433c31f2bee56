### How groups go together, and what is said first where groups come before people.

group-ties-question = For you, these groups …
group-ties-go-together-fits = go well together
group-ties-go-together-pulls = pull against each other

## Where a guide asks for groups before people

group-ties-empty-title = Which group comes to mind first?
group-ties-empty = A family, some friends, a team, a choir, a place online: type what you call it and press Enter. Two or three can be plenty, and people can come later.
group-ties-side = What goes together
group-ties-ties-about = Draw a circle around groups on the map, or tick them here. Then say how they go together.
