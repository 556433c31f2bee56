### Whether someone is the one of the same name who stood on the map before. It never says why it is asked.

namesake-question-person = Is this the same person, or someone else of that name?
namesake-question-group = Is this the same group, or another of that name?
namesake-question-community = Is this the same community, or another of that name?
namesake-about = This name stands on your map twice, or stood on it before. Until you say, ideas and findings leave this one out.

namesake-answers-another = another one
namesake-answers-same = the same
namesake-answers-later = not now

namesake-same = You said that this is the same one as before. Ideas and findings leave this one out.
namesake-change = Change this answer
namesake-later = Whether this is the same one stays open. Until you say, ideas and findings leave this one out.
namesake-ask = Answer it now
