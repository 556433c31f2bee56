### Support right now: lines that whoever runs this program can change.

help-page-title = Support right now
help-page-about = If today is hard, you do not have to find out alone. These lines are run by others, not by this program.
help-page-emergency = If you or someone is in danger, call the emergency number of the place where you are.
help-page-bill = A call may show on a phone bill or in the list of calls.
help-page-checked = Looked up on { $day }.
help-page-old = Looked up a long time ago. Please check that it still holds.
help-page-failed = The list of lines could not be read. Your local emergency number and findahelpline.com are places to begin.

help-page-ways-phone = Call
help-page-ways-text = Text
help-page-ways-chat = Chat
help-page-ways-url = On the web

help-page-not-checked = Please check that it still holds where you are.

# Whom a line is for, where it is, and in which languages one is answered: as whoever wrote the list of lines said it.
help-page-for-whom = For { $who }. { $region }. Languages: { $languages }.
# One way to reach a line, as "Call: 0800 111".
help-page-way = { $way }: { $value }
