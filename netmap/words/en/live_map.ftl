### What the live map says: on its buttons, in its help, and to someone who hears it.
###
### $name and $other are put in by the browser, where the change is seen first.

live-map-map = The map. You are in the middle.
live-map-how = Tab goes from one to the next; the question mark shows all keys.
live-map-me = me
live-map-me-said = Me with me. Opens how I am with myself.
live-map-tray = waiting for a place: drag them in
live-map-not-saved = Not kept yet. Waiting for the connection.
live-map-new-name = Name
live-map-lens-short = look:

live-map-tools-in = Nearer
live-map-tools-out = Further away
live-map-tools-fit = Show the whole map
live-map-tools-circle = Draw a circle around several
live-map-tools-full = Fill the screen
live-map-tools-small = Leave the full screen
live-map-tools-more = More ways to look
live-map-tools-help = How to use the map

live-map-say-ring1 = { $name } is close now.
live-map-say-ring2 = { $name } is a little further now.
live-map-say-ring3 = { $name } is further out now.
live-map-say-tray = { $name } is not placed now.
live-map-say-stays = { $name } stays where it was.
live-map-say-added = { $name } is on the map.
live-map-say-opened = The card of { $name } is open.
live-map-say-closed = No card is open.
live-map-say-openedme = Me with me is open.
live-map-say-chosen = { $name } is chosen.
live-map-say-unchosen = { $name } is no longer chosen.
live-map-say-tying = Who knows { $name }? Go there with Tab and press Enter. Escape stops.
live-map-say-tied = { $name } and { $other } know each other.
live-map-say-joined = { $name } and { $other } belong together.
live-map-say-untied = No tie between { $name } and { $other }.
live-map-say-stopped = Nothing was changed.
live-map-say-removed = { $name } is off the map. Undo brings it back.
live-map-say-several = { $name } are chosen.

live-map-help-title = How to use the map
live-map-help-close = Close

live-map-safety-1 = It does not feel safe.
live-map-safety-2 = It often feels uneasy.
live-map-safety-3 = Safety is in between.
live-map-safety-4 = It mostly feels safe.
live-map-safety-5 = It feels very safe.

live-map-give-0 = I give nothing.
live-map-give-1 = I give a little.
live-map-give-2 = I give some.
live-map-give-3 = I give a lot.
live-map-give-4 = I give a great deal.
live-map-get-0 = I get nothing.
live-map-get-1 = I get a little.
live-map-get-2 = I get some.
live-map-get-3 = I get a lot.
live-map-get-4 = I get a great deal.

## One entry, as it is said to someone who hears the map: "Ana, friend. Close. It feels very safe. Knows Ben."

live-map-is = { $name }, { $form }.
live-map-named = { $name }.
live-map-near-1 = Close.
live-map-near-2 = A little further.
live-map-near-3 = Further out.
live-map-not-near = Not placed yet.
live-map-sign-over-me = Holds power over something of mine.
live-map-sign-over-them = I hold power over something of theirs.
live-map-sign-understands = Understands or affirms who I am.
live-map-sign-belong = I belong here.
live-map-sign-part-of-me = Much a part of who I am.
live-map-sign-positive = Good to be part of.
live-map-changed-new = New since then.
live-map-changed-moved = Stood elsewhere then.
live-map-changed-rated = Rated otherwise then.
live-map-tied-knows = Knows { $names }.
live-map-tied-tense = Tense with { $names }.
live-map-tied-belongs-to = Belongs to { $names }.
live-map-tied-fits = Goes well together with { $names }.
live-map-tied-pulls = Pulls against { $names }.
live-map-members = Members { $names }.

## The help of the map: what one does, and what it does (.does)

live-map-help-drag = Drag someone
    .does = to where they feel right. The ring is what counts; where in the ring is up to you.
live-map-help-aside = Drag to the side
    .does = to take someone out of the rings for now.
live-map-help-tap = Tap
    .does = to open their card; in the middle, how I am with myself. With Shift, or in a circle you draw: choose several.
live-map-help-pull = Pull the small dot
    .does = of the chosen one to someone else: they know each other. The same again takes it away.
live-map-help-tap-twice = Tap twice on an empty place
    .does = to add someone there.
live-map-help-two-fingers = Two fingers, or Ctrl and the wheel
    .does = to come nearer. Drag an empty place to move the view.
live-map-help-tab = Tab
    .does = the next one on the map
live-map-help-arrows = Arrows
    .does = move; with Shift in larger steps
live-map-help-brackets = [ and ]
    .does = one ring nearer, one ring further
live-map-help-u = U
    .does = not placed
live-map-help-enter = Enter
    .does = open the card
live-map-help-space = Space
    .does = choose, with others
live-map-help-t = T
    .does = tie: go to the other one, then Enter
live-map-help-n = N
    .does = add someone here
live-map-help-delete = Delete
    .does = take off the map
live-map-help-plus-minus = +  −  0
    .does = nearer, further away, the whole map
live-map-help-escape = Escape
    .does = stop, and change nothing
