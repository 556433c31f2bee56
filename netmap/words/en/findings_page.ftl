### What the map shows: the frame around the findings.

findings-page-title = What your map shows
findings-page-about = As you entered it, and as you see it today. You know more than the map does.
findings-page-why = Why am I seeing this?
findings-page-more = Show me more
findings-page-before = The ones before
findings-page-first = Back to the first
findings-page-nothing-more = That is all the map shows for now.
findings-page-to-step = On to one small step
findings-page-by-answers = These are the answers it rests on:
