### One idea in words: why it is offered, and the smallest version of it. Offered, never told.

ideas-family-one-safe-person = one safe person
ideas-family-one-honest-conversation = one honest conversation
ideas-family-letting-someone-help = one moment of letting someone help
ideas-family-one-community = one community space
ideas-family-rest = nobody to contact

# Why an idea is offered. $who: those it is about; $kinds: kinds of support as the guide of the map says them.
ideas-because-wished-closer = You wished for { $who } to be a little closer.
ideas-because-wanted-of = You said that you would like more of this, and { $who } is there for it: { $kinds }.
ideas-because-wanted-and-safe = You said that you would like more of this: { $kinds }. You marked { $who } as safe enough.
ideas-because-wanted = You said that you would like more of this: { $kinds }.
ideas-because-little-support-to-ask = Your map shows one place or none for: { $kinds }. You marked { $who } as safe enough to ask.
ideas-because-little-support = { $who } is there for something that comes from few places on your map: { $kinds }.
ideas-because-seldom-in-touch = You marked { $who } as safe enough, and said that you are seldom in touch.
ideas-because-limits-respected = You said that { $who } respects your limits.
ideas-because-help-is-there = Your map shows one place or none for: { $kinds }. Some places are there to help with that.
ideas-because-safe-and-steady = You marked { $who } as safe enough, and a small sign keeps a connection warm.
ideas-because-support-received = You marked that support comes to you from { $who }. In studies, a thank-you meant more than its senders guessed.
ideas-because-honest-already = You said that you can be honest with { $who }.
ideas-because-a-place-to-belong = You marked { $who } as safe enough, and being there can need very few words.
ideas-because-few-places = A light contact outside your map can feel good too, and it asks little.
ideas-because-glad-to-introduce = You marked that you would be glad to bring { $who } together with others.
ideas-because-wished-from-them = You said that you would like this from { $who }: { $kinds }.
ideas-because-gives-more = As you rated it, more goes from you to { $who } than comes back. That may be a season, or something to look at.
ideas-because-gives-more-somewhere = As you rated it, more goes from you than comes back, here and there. That may be a season, or something to look at.
ideas-because-much-is-asked = You said that there is little energy now, and several on your map get a lot from you. A day can pass before you answer.
ideas-because-notice = Remembering one good moment can soften how the next one feels. It needs nobody.
ideas-because-rest = Not reaching out is a full answer. Connections can rest, and so can you.
ideas-because-return-to = Something that was once yours can be a bridge, later, to others.

# Where others may look at the device nobody is named. Someone, by how safe they feel:
ideas-someone-4 = someone who feels mostly safe
ideas-someone-5 = someone who feels very safe
ideas-because-someone = Someone on your map feels so to you. Who it is, you know; nothing here says it. A word in person leaves nothing for others to read.

# The form an idea takes, where it is another than the guide of the map says. The title, and what to do: it begins in
# lower case.
ideas-in-passing = A kind word to { $who }, in passing
    .does = say one kind thing to { $who } when you next see each other. Nothing needs to come back.
ideas-honest-little = One true word with { $who }
    .does = tell { $who } in one word or one line how you are today. No more is needed, and no answer is.
ideas-limit-little = One small limit, said to { $who }
    .does = say one short line to { $who }, such as “not today” or “a little later”. You can try it aloud alone first.
ideas-again = At { $who }: one small thing
    .does = next time you are there, do one small thing that makes it a little more yours: sit where you like to sit, or stay five minutes longer. Leave when you want.
ideas-online = A short look in at { $who }
    .does = look in at { $who } for a quarter of an hour. To read along is enough, and you leave when you want.
ideas-less = A little less of what you give
    .does = this week, put off or leave out one small thing that you do for others, and see how that is.

# A step as an offer. $details: what to do, as the guide of the map says it; it begins in lower case.
ideas-step = If you like: { $details }
# A step as it stands in a plan.
ideas-chosen = { $title }: { $details }
