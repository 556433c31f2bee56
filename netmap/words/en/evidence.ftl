### The answers a finding rests on, in words: "why am I seeing this".

evidence-nobody = nobody, as drawn so far
evidence-none-of-these = none of these

evidence-rules-of-thumb-safe-people = Safe enough means: safety rated “mostly safe” or “very safe”, or at least three of the four cues answered with “mostly” or more on average. A single low answer, or feeling on guard, outweighs the rest.
evidence-rules-of-thumb-giving-more = We say it where one side is more than double the other, the two together are at least “some” and “a little”, the roles are not uneven by nature, and you did not say that it works for you.
evidence-rules-of-thumb-one-person-for = We look at this once you answered for three or more entries, and count those you marked as safe enough.
evidence-rules-of-thumb-rests-on-one = We say it where half or more of what you rated as received comes from one entry.
evidence-rules-of-thumb-stands-apart = We say it where ties were drawn for at least half of the people.

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
evidence-question-strain = strain
evidence-question-power = power over housing, money, papers, job or care

evidence-said = { $question }: { $answer }
# $said: the questions and answers, with commas between them.
evidence-line = { $name } — { $said }
evidence-yes = yes
evidence-no = no
evidence-tense = It is tense between { $one } and { $other }.
evidence-belong-together = { $one } and { $other } belong together.
evidence-know-each-other = { $one } and { $other } know each other.
