### How people on the map are named: as they were entered, told apart where two share a name.

names-me = me

# What stands in place of a name where nobody is to be named.
names-stand-in-person = Person { $number }
names-stand-in-group = Group { $number }
names-stand-in-community = Community { $number }
# Two who have the same name are told apart by what they are, as "Ana · friend", else by a number, as "Ana 2".
names-told-apart = { $name } · { $form }
names-numbered = { $name } { $number }
