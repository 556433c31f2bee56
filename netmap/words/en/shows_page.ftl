### What the map shows: the frame around the findings.

shows-page-title = What your map shows
shows-page-about = As you entered it, and as you see it today. You know more than the map does.
shows-page-why = Why am I seeing this?
shows-page-more = Show me more
shows-page-before = Back to the first
shows-page-nothing-more = That is all the map shows for now.
shows-page-to-step = On to one small step
shows-page-by-answers = These are the answers it rests on:
