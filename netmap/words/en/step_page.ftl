### One small step: offered, explained, and let go.

step-page-title = One small step
step-page-about = An offer. Nothing here is expected of you, and leaving things as they are is a full answer.

# Why no idea names anyone.
step-page-nobody-named-device-open = This device was not said to be private, so no idea names anyone.
step-page-nobody-named-safety-open = How safe it feels with your people is still open, so no idea names anyone yet. One step could be to say it of one of them, whenever you like. Here are ideas that need nobody.
step-page-nobody-named-age-open = Whether someone on your map is grown up is still open, so no idea names anyone yet. On their card you can say it, if you like. Here are ideas that need nobody.
step-page-rate-one = Say it of one of them
step-page-nobody-named-nobody-now = Your map does not point to anyone to turn to right now. That is common, and often about circumstances. Here are ideas that need nobody.
step-page-nobody-named-let-go = Those were the ideas for today about the people and groups on your map. Letting them go is a full answer, and they can be shown again. Here are ideas that need nobody.
step-page-nobody-named-not-today = No idea about the people and groups on your map fits today. Here are ideas that need nobody.
step-page-show-again = Show them again

# Ideas that were let go.
step-page-let-go = Ideas you let go
step-page-let-go-about = They stay away for as long as your map says the same there. Any of them can come back.
step-page-bring-back = Bring it back

step-page-why = Why this
step-page-choose = Choose this
step-page-choose-other = Choose
step-page-keep = Keep things as they are
step-page-not-now = Not now
step-page-not-now-said = Nothing to do here today. It stays open.
step-page-ask-again = Show me the ideas
step-page-own = My own idea
step-page-own-placeholder = In your own words
step-page-own-button = Choose my idea
step-page-kept-as-is = Keep things as they are
step-page-plans = What you chose before
step-page-chosen = You chose this. It stays with your map.
step-page-plan-about = If you like, make it concrete. Every line can stay empty.
step-page-when = When
step-page-where = Where
step-page-first-words = First words
step-page-if-not-well = What I need if it does not go well
step-page-borrow = To borrow, or not:
step-page-smaller = What would make it smaller
step-page-confidence = How sure are you that you could do it? 0 is not at all, 10 is quite sure.
step-page-rest-instead = Rest in place of this
step-page-rested = Rest: do nothing about connections today, and take that as chosen.
step-page-offer-rest = That is good to know. Rest is a full answer today, and this one can come back another day.
step-page-not-this-one = Not this one
step-page-not-this-one-help = It stays away until something changes there on your map.
step-page-went = Last time you chose this
step-page-went-label = How did it go?

step-page-outcomes-did-it = I did it
step-page-outcomes-did-not = I did not
step-page-outcomes-something-else = something else happened

step-page-outcome-said-did-it = It is noted with your map. How it was is yours to say.
step-page-outcome-said-did-not = That is a full answer. What got in the way often has little to do with you.
step-page-outcome-said-something-else = Steps often turn into other steps.

step-page-went-in-the-way = What got in the way?
step-page-nothing = nothing of these
step-page-how-it-went = In your own words, if you like
step-page-went-done = Go on
step-page-not-yet = Not yet
step-page-keep-plan = Keep it
step-page-kept-said = It stays with your map. Next time you can say how it went, or that it has not been yet.
step-page-take = Take it with me
step-page-take-about = Copy it or write it down. It says what you wrote, with the names that are in it.
step-page-done = I did it
# $title: what it is called, as "One small ask". $day: when it was chosen.
step-page-of-a-day = { $title }, { $day }
# $outcome: how it went, as "I did it".
step-page-went-so = { $title }: { $outcome }
step-page-when-and-where = { $when }, { $where }
# $about: what this line is about, as "When". $said: the person's own words.
step-page-plan-line = { $about }: { $said }
step-page-remove = Let this go
step-page-resting = This one rests: with the answers on your map now, it is not a step to take. Your words for it are kept.

step-page-kind-title-check-in = A short message
step-page-kind-title-old-friend = A message to an old friend
step-page-kind-title-thanks = A thank-you
step-page-kind-title-small-ask = One small ask
step-page-kind-title-honest-sentence = One honest sentence
step-page-kind-title-need-or-limit = One need or one limit
step-page-kind-title-community-space = One place to be among others
step-page-kind-title-introduce = Bring two together
step-page-kind-title-give-less = A little less of what I give
step-page-kind-title-let-wait = An answer that may wait
step-page-kind-title-service = A service near me
step-page-kind-title-hello = A light hello
step-page-kind-title-return-to = Back to something of mine
step-page-kind-title-notice = Notice one moment
step-page-kind-title-rest = Rest
step-page-kind-title-own = My own idea
step-page-kind-title-keep-as-is = Keep things as they are

step-page-look-again = Look at { $name } on the map again

# $smaller: the smaller version in the person's own words.
step-page-offer-smaller = The smaller version may be enough for now: { $smaller }
step-page-offer-smaller-open = A smaller version may be enough for now. What is the smallest part of it, in under five minutes?
