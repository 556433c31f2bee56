### Why someone is not among the ideas, or nothing is to be told there. Nobody who is kept away from is named.

held-back-title = Some are left out for a reason
held-back-about = Each is left out of ideas, or of some of them, because of one answer, or one that is still open. It can stay so.

held-back-reason-namesake =
    { $count ->
        [one] A name like { $who } is on your map already, or was on it before. Until you say who it is, no idea leads there.
       *[other] Names like these are on your map already, or were on it before: { $who }. Until you say who they are, no idea leads there.
    }
held-back-reason-strain = With { $who } you marked strain, and whether you could make up again is still open. Until you say, no idea leads there.
held-back-reason-holds-someone =
    { $count ->
        [one] Someone you keep away from is in { $who }, or has ties there. So no idea leads there: your distance comes first.
       *[other] Someone you keep away from is in each of these, or has ties there: { $who }. So no idea leads there: your distance comes first.
    }
held-back-reason-near-a-closed-group =
    { $count ->
        [one] { $who } is tied to a group where someone is whom you keep away from. Does what you say in one reach the other? Until you say, no idea leads there.
       *[other] { $who } are tied to groups where someone is whom you keep away from. Does what you say in one reach the other? Until you say, no idea leads there.
    }
held-back-reason-talk-not-known =
    { $count ->
        [one] { $who } knows someone you keep away from. Does what you tell one reach the other? Until you say, no idea asks you to tell something there.
       *[other] { $who } know someone you keep away from. Does what you tell them reach that person? Until you say, no idea asks you to tell something there.
    }
held-back-reason-perhaps-a-child =
    { $count ->
        [one] Whether { $who } is grown up is still open. Until you say, no idea leads there.
       *[other] Whether { $who } are grown up is still open. Until you say, no idea leads there.
    }

held-back-look = Look at { $name } on the map
held-back-answer = Say more about { $name }

# Beside an idea about someone who knows one I keep away from.
held-back-telling-said = You said that what you tell { $name } may reach someone you keep away from. What is safe to share is yours to decide.
held-back-telling-open = What you tell { $name } might reach someone you keep away from; that is still open. What is safe to share is yours to decide.
