### What could not be carried over between netmap and another program: one sentence each, for one and for many.
###
### Counts, never names: the list may be shown on a screen that others see.

# What stands in place of a name where a file holds none.
left-out-unnamed = no name yet

## From easyNWK to netmap

left-out-about-me = What the file says about you (name, gender, age) was left out. On your map you are “me”.
left-out-gender =
    { $count ->
        [one] The gender of one entry was left out. netmap does not ask for it.
       *[other] The gender of { $count } entries was left out. netmap does not ask for it.
    }
left-out-age =
    { $count ->
        [one] The age of one entry was left out. netmap does not ask for it.
       *[other] The age of { $count } entries was left out. netmap does not ask for it.
    }
left-out-no-line =
    { $count ->
        [one] One entry has “no connection at present” to you in easyNWK. netmap has no such mark.
       *[other] { $count } entries have “no connection at present” to you in easyNWK. netmap has no such mark.
    }
left-out-double-line =
    { $count ->
        [one] One entry has a double line to you in easyNWK. netmap asks how safe and how mutual it feels instead.
       *[other] { $count } entries have a double line to you in easyNWK. netmap asks how safe and how mutual each feels instead.
    }
left-out-contact-of-partner =
    { $count ->
        [one] One entry is marked as a contact of your partner. netmap has no such mark.
       *[other] { $count } entries are marked as contacts of your partner. netmap has no such mark.
    }
left-out-beyond =
    { $count ->
        [one] One entry stands beyond the outermost circle. It is at the rim of the outer ring now.
       *[other] { $count } entries stand beyond the outermost circle. They are at the rim of the outer ring now.
    }
left-out-no-name =
    { $count ->
        [one] One entry has no name in the file. It stands on your map as “no name yet”.
       *[other] { $count } entries have no name in the file. They stand on your map as “no name yet”.
    }
left-out-cut =
    { $count ->
        [one] One text is longer than netmap can hold. Its end was left out.
       *[other] { $count } texts are longer than netmap can hold. Their ends were left out.
    }
left-out-stranger =
    { $count ->
        [one] One line joins someone who is not in the file. It was left out.
       *[other] { $count } lines join someone who is not in the file. They were left out.
    }
left-out-loop =
    { $count ->
        [one] One line joins an entry to itself. It was left out.
       *[other] { $count } lines join an entry to itself. They were left out.
    }
left-out-again =
    { $count ->
        [one] One line between two entries stands in the file more than once. It was taken over once.
       *[other] { $count } lines between two entries stand in the file more than once. Each was taken over once.
    }
left-out-date =
    { $count ->
        [one] The date of one version is not a day of the calendar. It was left out.
       *[other] The dates of { $count } versions are not days of the calendar. They were left out.
    }
left-out-current = The file does not say which version is the current one. The last of them is your map now.
left-out-details =
    { $count ->
        [one] One kind of detail in the file is new to netmap and was left out.
       *[other] { $count } kinds of detail in the file are new to netmap and were left out.
    }

## From netmap to easyNWK

left-out-answers =
    { $count ->
        [one] What you said about one connection (safety, support and the like) has no place in easyNWK.
       *[other] What you said about { $count } connections (safety, support and the like) has no place in easyNWK.
    }
left-out-groups =
    { $count ->
        [one] easyNWK knows people and animals. One group or community was written as an entry of its own.
       *[other] easyNWK knows people and animals. { $count } groups or communities were written as entries of their own.
    }
left-out-tie-kinds =
    { $count ->
        [one] One tense or belonging line was written as a plain line.
       *[other] { $count } tense or belonging lines were written as plain lines.
    }
left-out-group-ties =
    { $count ->
        [one] That two groups go well together, or pull against each other, was left out.
       *[other] That groups go well together, or pull against each other, was left out for { $count } pairs.
    }
left-out-talks-about-me =
    { $count ->
        [one] Whether two people talk about you was left out for one line.
       *[other] Whether two people talk about you was left out for { $count } lines.
    }
left-out-unplaced =
    { $count ->
        [one] One entry has no place yet. easyNWK shows it in the centre.
       *[other] { $count } entries have no place yet. easyNWK shows them in the centre.
    }
left-out-status =
    { $count ->
        [one] That one entry belongs to an earlier time was left out.
       *[other] That { $count } entries belong to an earlier time was left out.
    }
left-out-me = What you said about yourself (rest, kindness, limits, needs) was left out, except your note.
left-out-map = What you said about the map as a whole (its question, what is in the way, this device) was left out.
left-out-steps =
    { $count ->
        [one] One small step you chose was left out.
       *[other] { $count } small steps you chose were left out.
    }
