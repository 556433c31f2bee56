### Names and words in one phrase: "Ana", "Ana and Ben", "Ana, Ben and Cem", "Ana, Ben and 3 more".

# Between two names of a list, but before the last.
lists-comma = {", "}
# $names: all but the last, with commas between them.
lists-and = { $names } and { $last }
lists-or = { $names } or { $last }
# Where not all are named: at the end of such a list.
lists-more = { $count } more
