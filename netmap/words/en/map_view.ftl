### What is written on and beside the picture of a map: ring names, the tray, the legend, the table.

map-view-lens-together = All of it together
map-view-lens-closeness = How close
map-view-lens-safety = How safe it feels
map-view-lens-give-and-get = What I give and get
map-view-lens-ties = Who knows whom
map-view-lens-groups = What is part of me
map-view-lens-support = One kind of support
map-view-lens-changes = What has changed
map-view-lens-power = Where power sits
map-view-lens-belonging = Where I belong

map-view-shapes-heading = Shapes

map-view-shape-words-person = a person
map-view-shape-words-group = a group
map-view-shape-words-community = a community

map-view-safety-heading = How safe it feels

map-view-marks-heading = Small marks

map-view-mark-words-past = from an earlier time
map-view-mark-words-died = has died

map-view-looks-heading = In this look

map-view-support-words-gives = gives this kind of support
map-view-support-words-other = does not, or not said

map-view-change-words-new = new since then
map-view-change-words-moved = stood at the other end then
map-view-change-words-rated = rated otherwise then: safety, strain, or what I give or get

map-view-sign-words-over-me = holds power over something of mine
map-view-sign-words-over-them = I hold power over something of theirs
map-view-sign-words-understands = understands or affirms who I am
map-view-sign-words-belong = I belong here
map-view-sign-words-part-of-me = much a part of who I am
map-view-sign-words-positive = good to be part of

# How full a group is drawn in the look at groups.
map-view-part-of-me-1 = the emptier, the less a part of me
map-view-part-of-me-3 = in part
map-view-part-of-me-5 = the fuller, the more a part of me

map-view-lines-heading = Lines

map-view-line-words-give = I give; the wider, the more
map-view-line-words-get = I get; the wider, the more
map-view-line-words-both = the leaf leans the way it leans between us
map-view-line-words-none = none, either way
map-view-line-words-knows = know each other
map-view-line-words-tense = tense between them
map-view-line-words-belongs = belongs to the group
map-view-line-words-fits = go well together
map-view-line-words-pulls = pull against each other

map-view-table-caption = Everyone on the map
map-view-table-empty = There is no one on the map yet.
map-view-nobody = no one so far
map-view-nothing = none
map-view-not-marked = not said
map-view-minimap = A small picture of the map, with the people and groups named here standing out.

map-view-tray = { labels-unplaced }

# In a table, after those one knows or belongs with.
map-view-tied-fits = goes well with { $names }
map-view-tied-pulls = pulls against { $names }

map-view-table-heading-name = Name
map-view-table-heading-who = Who they are
map-view-table-heading-how-close = How close
map-view-table-heading-how-safe = How safe
map-view-table-heading-give = I give
map-view-table-heading-get = I get
map-view-table-heading-support = Support I get
map-view-table-heading-knows-or-belongs = Knows or belongs with
