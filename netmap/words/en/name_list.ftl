### A list of names that was pasted: what came of it, and who may be there already.

name-list-taken =
    { $count ->
        [one] One name is on the map now, waiting at the side to be placed.
       *[other] { $count } names are on the map now, waiting at the side to be placed.
    }

# $most: entries on a map. $letters: in a list at once. The lines that are left stand in the field again.
name-list-left-over =
    { $count ->
        [one] One line did not fit. A map holds up to { $most } entries, and a list up to { NUMBER($letters, useGrouping: 1) } letters at once. It is still in the field.
       *[other] { $count } lines did not fit. A map holds up to { $most } entries, and a list up to { NUMBER($letters, useGrouping: 1) } letters at once. They are still in the field.
    }

name-list-shortened =
    { $count ->
        [one] One name, or the words beside it, was longer than { $most } letters. The beginning is on the map.
       *[other] { $count } names, or the words beside them, were longer than { $most } letters. The beginnings are on the map.
    }

## Someone of this name is there already

name-list-question = { $name } is on your map already. Is this the same one?
name-list-question-in-list = { $name } stands in this list more than once. Is it the same one?
name-list-same = the same { $name }
name-list-another = another { $name }
