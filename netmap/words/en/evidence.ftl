### The answers a finding rests on, in words: "why am I seeing this".

evidence-nobody = nobody, as drawn so far
evidence-none-of-these = none of these

evidence-rules-of-thumb-safe-people = Safe enough means: safety rated “mostly safe” or “very safe”, or at least three of the four cues answered with “mostly” or more on average. A single low answer, or feeling on guard, outweighs the rest.
evidence-rules-of-thumb-giving-more = We say it where one side is more than double the other, the two together are at least “some” and “a little”, the roles are not uneven by nature, neither holds power over the other, and you did not say that it works for you.
evidence-rules-of-thumb-one-person-for = We look at this once you answered for three or more entries, and count those you marked as safe enough.
evidence-rules-of-thumb-rests-on-one = We say it where half or more of what you rated as received comes from one entry.
evidence-rules-of-thumb-stands-apart = We say it where ties were drawn for at least half of the people, and of each six one or more has none. Family, those who are there through their work, and those you care for, are not counted.

evidence-rules-of-thumb-groups-fit = We say it where three or more go well together, or two that you rated “mostly” or “very much” as a part of you or as good to be part of. Groups that pull against each other are not counted among them.
evidence-rules-of-thumb-group-pulls = We say it where one pulls against two or more, or against one that goes well with another, and goes well with none itself.
evidence-rules-of-thumb-group-to-tend = We say it where a group is “mostly” or “very much” part of you and good to be part of, and you wish it closer, get little there, or are seldom in touch; not where you wish to keep it as it is.
evidence-rules-of-thumb-far-away = We say it where you said of three or more people that distance is in the way, and they are three quarters or more of those of whom you said what is in the way. Those who are there through their work are not counted.
evidence-rules-of-thumb-all-further-out = We say it where you placed four or more people and three quarters or more of them stand further out.
evidence-rules-of-thumb-small-circles = We say it where there are three or more circles of two or more that do not meet, and none holds more than half of all who are in one.
evidence-rules-of-thumb-few-carry-much = We say it once you answered for five or more entries, where one or two stand for three quarters or more of what comes, in four or more kinds of support.
evidence-rules-of-thumb-in-between-carries = We say it where you get “a lot” or more, and from nobody more, and safety came out neither as safe enough nor as too little.
evidence-rules-of-thumb-held = We say it where four times as much comes in as goes out, or more, over three or more connections. Those you care for are not counted.
evidence-rules-of-thumb-parts-of-life = We say it where those you marked as safe enough and named for something come from three or more parts of life: family, friends, work, nearby, groups, helpers. The first of each is named.
evidence-rules-of-thumb-they-know-each-other = We say it where half or more of all pairs among four or more people know each other.

evidence-our-rule = This is a rule of thumb of ours. No study stands behind it.

# What was asked, in a list of answers: "Ana — how safe: very safe, I give: a lot".
evidence-question-safety = how safe
evidence-question-predictable = { labels-cue-predictable }
evidence-question-attuned = { labels-cue-attuned }
evidence-question-warm = { labels-cue-warm }
evidence-question-with-me = { labels-cue-with-me }
evidence-question-limits-respected = { labels-limits }
evidence-question-felt = how my body feels near them
evidence-question-honest = I can be honest here
evidence-question-give = I give
evidence-question-get = I get
evidence-question-gives = I give
evidence-question-gets = I get
evidence-question-named-for = named for
evidence-question-fit = does this balance work for me
evidence-question-role = how we stand
evidence-question-season = uneven for now
evidence-question-wish = what I wish
evidence-question-kind = what it is
evidence-question-form = relationship
evidence-question-status = when
evidence-question-ties = knows on this map
evidence-question-part-of-me = a part of who I am
evidence-question-positive = good to be part of
evidence-question-ring = how close
evidence-question-frequency = how often we are in touch
evidence-question-barriers = what is in the way
evidence-question-would-like = what I would like from them
evidence-question-strain = how much strain there is
evidence-question-repair = after hurt, repair
evidence-question-power = power over housing, money, papers, job or care

evidence-said = { $question }: { $answer }
# $said: the questions and answers, with commas between them.
evidence-line = { $name } — { $said }
# Entries whose answers are kept out of sight.
evidence-unnamed =
    { $count ->
        [one] Answers about one more, who is not named here.
       *[other] Answers about { $count } more, who are not named here.
    }
evidence-yes = yes
evidence-no = no
evidence-tied-knows = { $one } and { $other } know each other.
evidence-tied-belongs-to = { $one } and { $other } belong together.
evidence-tied-tense = It is tense between { $one } and { $other }.
evidence-tied-fits = { $one } and { $other } go well together.
evidence-tied-pulls = { $one } and { $other } pull against each other.
