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
ideas-because-support-received = You rated that you get support from { $who }. In studies, thanks meant more than senders guessed.
ideas-because-honest-already = You said that you can be honest with { $who }.
ideas-because-a-place-to-belong = You marked { $who } as safe enough, and being there can need very few words.
ideas-because-few-places = A light contact outside your map can feel good too, and it asks little.
ideas-because-glad-to-introduce = You marked that you would be glad to bring { $who } together with others.
ideas-because-notice = Remembering one good moment can soften how the next one feels. It needs nobody.
ideas-because-rest = Not reaching out is a full answer. Connections can rest, and so can you.
ideas-because-return-to = Something that was once yours can be a bridge, later, to others.

# A step as an offer. $details: what to do, as the guide of the map says it; it begins in lower case.
ideas-step = If you like: { $details }
# A step as it stands in a plan.
ideas-chosen = { $title }: { $details }
