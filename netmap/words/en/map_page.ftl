### The page with the map: adding, looking, tying.

map-page-views-map = Map
map-page-views-table = Table
map-page-views-words = In words

map-page-lenses-together = together
map-page-lenses-closeness = closeness
map-page-lenses-safety = safety
map-page-lenses-give-and-get = give and get
map-page-lenses-ties = who knows whom
map-page-lenses-groups = groups
map-page-lenses-support = support
map-page-lenses-changes = changes

map-page-lens-label = Look at

# Looks that are shown to whoever asks for them.
map-page-lenses-asked-power = power
map-page-lenses-asked-belonging = belonging

map-page-asked-label = Two more looks

map-page-lens-about-power = Power over housing, money, papers, job or care, as you said it.
map-page-lens-about-belonging = Where you are understood, and where you belong, as you said it.

map-page-more = More
map-page-sectors = Behind the rings
map-page-sectors-none = nothing
map-page-sectors-usual = five parts of life
map-page-sectors-own = my own names
map-page-sectors-about = A backdrop. Put people wherever they feel right.
map-page-sectors-label = Names, with commas between them
map-page-to-shows = See what your map shows
map-page-hide = Show initials in place of names
map-page-support = Which kind of support
map-page-since = Since
map-page-legend = What the shapes mean
map-page-add-label = Add a name

map-page-add-short = Add
map-page-paste = Paste a list
map-page-paste-label = One name in each line
map-page-paste-button = Put these on the map
map-page-prompt-next = Next question
map-page-prompt-back = Previous question
map-page-empty-title = Who comes to mind first?
map-page-empty = Type a name and press Enter. A nickname or initials are fine. You can add as few or as many as you like.

map-page-sides-card = One by one
map-page-sides-ties = Who knows whom
map-page-sides-self = Me with me

map-page-ties-about = Draw a circle around people on the map, or tick them here. Then say what joins them.
map-page-ties-pick = People and groups
map-page-ties-talk = May what you tell one of them reach the other?
map-page-ties-talk-of-groups = May what you say in one of them reach the other?

map-page-ties-talks-false = no
map-page-ties-talks-true = yes

# Beside a tie over which what I say may reach someone I keep away from. It does not say who, or why.
map-page-ties-share-said = What is safe to share there is yours to decide. No idea will ask you to tell something there.
map-page-ties-share-open = While this is open, netmap takes it that it might. What is safe to share there is yours to decide, and no idea will ask you to tell something there.

map-page-ties-clear = Clear the choice
map-page-ties-remove = Take them off the map
map-page-added = { $name } is on the map, waiting at the side to be placed.
map-page-chosen =
    { $count ->
        [one] One chosen
       *[other] { $count } chosen
    }

map-page-paste-about = A list of up to { NUMBER($letters, useGrouping: 1) } letters fits in at once. A longer one is not taken up; paste it in parts.

## The five parts of life that can stand behind the rings

map-page-sector-family = family
map-page-sector-friends = friends
map-page-sector-work-or-study = work or study
map-page-sector-helpers = helpers
map-page-sector-communities = communities
