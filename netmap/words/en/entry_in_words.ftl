### What was said about one entry, as whole sentences.
### Those that end in "-then" are said of someone who is no longer part of life now.

entry-in-words-safety-1 = With { $name } you do not feel safe.
entry-in-words-safety-2 = With { $name } you often feel uneasy.
entry-in-words-safety-3 = With { $name } it is in between: sometimes safe, sometimes not.
entry-in-words-safety-4 = With { $name } you mostly feel safe.
entry-in-words-safety-5 = With { $name } you feel very safe.
entry-in-words-safety-then-1 = With { $name } you did not feel safe.
entry-in-words-safety-then-2 = With { $name } you often felt uneasy.
entry-in-words-safety-then-3 = With { $name } it was in between: sometimes safe, sometimes not.
entry-in-words-safety-then-4 = With { $name } you mostly felt safe.
entry-in-words-safety-then-5 = With { $name } you felt very safe.

# Of groups and communities.
entry-in-words-part-of-me-1 = { $name } is no part of who you are.
entry-in-words-part-of-me-2 = { $name } is a little part of who you are.
entry-in-words-part-of-me-3 = { $name } is in some ways part of who you are.
entry-in-words-part-of-me-4 = { $name } is a good part of who you are.
entry-in-words-part-of-me-5 = { $name } is very much part of who you are.
entry-in-words-positive-1 = It is not good to be part of { $name }.
entry-in-words-positive-2 = There is a little good in being part of { $name }.
entry-in-words-positive-3 = Being part of { $name } is in between: sometimes good, sometimes not.
entry-in-words-positive-4 = It is mostly good to be part of { $name }.
entry-in-words-positive-5 = It is very good to be part of { $name }.

# How much is given and how much is got, as a part of the sentences below: from 0, nothing, to 4, a great deal.
entry-in-words-amount-given =
    { $give ->
        [0] nothing
        [1] a little
        [2] some support
        [3] a lot
       *[4] a great deal
    }
entry-in-words-amount-got =
    { $get ->
        [0] nothing
        [1] a little
        [2] some support
        [3] a lot
       *[4] a great deal
    }

entry-in-words-none = No support goes back and forth between you and { $name } right now.
entry-in-words-even = You give { $name } { entry-in-words-amount-given } and get as much.
entry-in-words-both = You give { $name } { entry-in-words-amount-given } and get { entry-in-words-amount-got }.
entry-in-words-give = You give { $name } { entry-in-words-amount-given }; what you get is still open.
entry-in-words-get = You get { entry-in-words-amount-got } from { $name }; what you give is still open.
entry-in-words-none-then = No support went back and forth between you and { $name }.
entry-in-words-even-then = You gave { $name } { entry-in-words-amount-given } and got as much.
entry-in-words-both-then = You gave { $name } { entry-in-words-amount-given } and got { entry-in-words-amount-got }.
entry-in-words-give-then = You gave { $name } { entry-in-words-amount-given }; what you got is still open.
entry-in-words-get-then = You got { entry-in-words-amount-got } from { $name }; what you gave is still open.

# $kinds: kinds of support as the guide of the map says them, as "warmth and practical help".
entry-in-words-kinds = From { $name } you get { $kinds }.
entry-in-words-kinds-then = From { $name } you got { $kinds }.
entry-in-words-would-like = From { $name } you would like { $kinds }.
entry-in-words-open = How it is between you and { $name } is still open.

entry-in-words-grown-up = { $name } is grown up.
entry-in-words-a-child = { $name } is not grown up yet.
entry-in-words-past = { $name } is from an earlier time in your life.
entry-in-words-ended-by-harm = What was between you and { $name } ended because of harm.
entry-in-words-died = { $name } has died and keeps a place on your map.

# As "Ana (friend)".
entry-in-words-with-form = { $name } ({ $form })
