### What was said about one entry, as whole sentences that follow its name: "Ana (friend). It feels very safe."
### Those that end in "-then" are said of someone who is no longer part of life now.

entry-in-words-safety-1 = It does not feel safe.
entry-in-words-safety-2 = It often feels uneasy.
entry-in-words-safety-3 = It is in between: sometimes safe, sometimes not.
entry-in-words-safety-4 = It feels mostly safe.
entry-in-words-safety-5 = It feels very safe.
entry-in-words-safety-then-1 = It did not feel safe.
entry-in-words-safety-then-2 = It often felt uneasy.
entry-in-words-safety-then-3 = It was in between: sometimes safe, sometimes not.
entry-in-words-safety-then-4 = It felt mostly safe.
entry-in-words-safety-then-5 = It felt very safe.

# Of groups and communities.
entry-in-words-part-of-me-1 = It is no part of who you are.
entry-in-words-part-of-me-2 = It is a little part of who you are.
entry-in-words-part-of-me-3 = It is in some ways part of who you are.
entry-in-words-part-of-me-4 = It is a good part of who you are.
entry-in-words-part-of-me-5 = It is very much part of who you are.
entry-in-words-positive-1 = It is not good to be part of it.
entry-in-words-positive-2 = There is a little good in being part of it.
entry-in-words-positive-3 = Being part of it is in between: sometimes good, sometimes not.
entry-in-words-positive-4 = It is mostly good to be part of it.
entry-in-words-positive-5 = It is very good to be part of it.

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

entry-in-words-none = No support goes back and forth right now.
entry-in-words-even = You give { entry-in-words-amount-given } and get as much.
entry-in-words-both = You give { entry-in-words-amount-given } and get { entry-in-words-amount-got }.
entry-in-words-give = You give { entry-in-words-amount-given }; what you get is still open.
entry-in-words-get = You get { entry-in-words-amount-got }; what you give is still open.
entry-in-words-none-then = No support went back and forth.
entry-in-words-even-then = You gave { entry-in-words-amount-given } and got as much.
entry-in-words-both-then = You gave { entry-in-words-amount-given } and got { entry-in-words-amount-got }.
entry-in-words-give-then = You gave { entry-in-words-amount-given }; what you got is still open.
entry-in-words-get-then = You got { entry-in-words-amount-got }; what you gave is still open.

# $kinds: kinds of support as the guide of the map says them, as "warmth and practical help".
entry-in-words-kinds = You get { $kinds }.
entry-in-words-kinds-then = You got { $kinds }.
entry-in-words-would-like = You would like { $kinds }.
entry-in-words-open = How it is between you is still open.

entry-in-words-grown-up = They are grown up.
entry-in-words-a-child = They are not grown up yet.
entry-in-words-past = This is from an earlier time in your life.
entry-in-words-ended-by-harm = What was between you ended because of harm.
entry-in-words-died = They have died and keep a place on your map.

# As "Ana (friend)".
entry-in-words-with-form = { $name } ({ $form })
