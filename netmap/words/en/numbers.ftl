### Numbers in letters, up to ten. Sentences are given $count, the number itself, and $number, the same in letters: a language
### in which the letters change with what is counted can leave $number out, and choose by $count.

numbers-in-letters =
    { $count ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $count }
    }
# Where a sentence begins with it.
numbers-in-letters-first =
    { $count ->
        [0] No
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
       *[other] { $count }
    }
