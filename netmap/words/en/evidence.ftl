### The answers a finding rests on, in words: "why am I seeing this".

evidence-nobody = nobody, as drawn so far
evidence-none-of-these = none of these

evidence-rules-of-thumb-safe-people = Safe enough means: safety rated “mostly safe” or “very safe”, or at least three of the four cues answered with “mostly” or more on average. A single low answer, or feeling on guard, outweighs the rest.
evidence-rules-of-thumb-giving-more = We say it where one side is more than double the other, the two together are at least “some” and “a little”, the roles are not uneven by nature, and you did not say that it works for you.
evidence-rules-of-thumb-one-person-for = We look at this once you answered for three or more entries, and count those you marked as safe enough.
evidence-rules-of-thumb-rests-on-one = We say it where half or more of what you rated as received comes from one entry.
evidence-rules-of-thumb-stands-apart = We say it where ties were drawn for at least half of the people.

evidence-rules-of-thumb-groups-fit = We say it where three or more go well together, or two that you rated “mostly” or “very much” as a part of you or as good to be part of. Groups that pull against each other are not counted among them.
evidence-rules-of-thumb-group-pulls = We say it where one pulls against two or more, or against one that goes well with another, and goes well with none itself.
evidence-rules-of-thumb-group-to-tend = We say it where a group is “mostly” or “very much” a part of you and as good to be part of, and you wish it closer, or get little there, or are seldom in touch. Where you wish to keep it as it is, we do not.

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
evidence-question-frequency = how often we are in touch

evidence-said = { $question }: { $answer }
# $said: the questions and answers, with commas between them.
evidence-line = { $name } — { $said }
evidence-yes = yes
evidence-no = no
evidence-tied-knows = { $one } and { $other } know each other.
evidence-tied-belongs-to = { $one } and { $other } belong together.
evidence-tied-tense = It is tense between { $one } and { $other }.
evidence-tied-fits = { $one } and { $other } go well together.
evidence-tied-pulls = { $one } and { $other } pull against each other.
