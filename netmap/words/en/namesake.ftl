### Whether someone is the one of a name like theirs who stood on the map before. It never says why it is asked.

namesake-question-person = Is this the same person, or someone else?
namesake-question-group = Is this the same group, or another?
namesake-question-community = Is this the same community, or another?
namesake-about = A name like this one is on your map already, or was on it before. Until you say, ideas and findings leave this one out.

namesake-answers-another = another one
namesake-answers-same = the same
namesake-answers-later = not now

namesake-same = You said that this is the same one as before. Ideas and findings leave this one out.
namesake-change = Change this answer
namesake-later = Whether this is the same one stays open. Until you say, ideas and findings leave this one out.
namesake-ask = Answer it now
