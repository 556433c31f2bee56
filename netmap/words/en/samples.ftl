### The invented maps that can be looked around in: what each is called, and the one thing it is there to show (.about).

samples-well-held = Well held
    .about = Several people and two groups, with support that goes both ways.
samples-giving-far-more = Giving far more
    .about = Much flows outward, from someone many others count on.
samples-two-worlds = Two worlds
    .about = Two circles that never meet, and one person between them.
samples-resting-on-one = Resting on one
    .about = One good person carries most of it.
samples-mostly-professionals = There through their work
    .about = Care comes from people whose work it is.
samples-groups-first = Groups first
    .about = Groups before people: some go well together, one pulls another way, one is dear and seldom met.
samples-unanswered = Left open
    .about = Names on the map, and nothing rated yet.
samples-one-person = One person
    .about = A map can begin with one.
samples-empty = Empty
    .about = Before the first name.
samples-large = Large
    .about = Sixty entries: family, work, neighbours and more.
samples-golden = Seven, worked by hand
    .about = The map whose numbers were checked with pencil and paper.
