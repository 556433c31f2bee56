### Me with me: how I am with myself, in my own words and answers. Never added up, never compared.

self-card-title = Me with me
self-card-about = How it is between you and yourself these days. Each answer stands by itself. Nothing is counted from them, and every copy without names leaves them out.

self-card-question-rest = I get the rest I need
self-card-question-kindness = I am kind to myself
self-card-question-own-limits = I notice my own limits and keep them
self-card-question-own-needs = I make room for what I need

self-card-point-1 = rarely
self-card-point-2 = some days
self-card-point-3 = half the days
self-card-point-4 = most days
self-card-point-5 = nearly always

self-card-note = In my own words: what would I like to remember about this?
self-card-in-own-words = In your own words: “{ $note }”.

# $point: how often, as "some days".
self-card-said-rest = You get the rest you need: { $point }.
self-card-said-kindness = You are kind to yourself: { $point }.
self-card-said-own-limits = You notice your own limits and keep them: { $point }.
self-card-said-own-needs = You make room for what you need: { $point }.
