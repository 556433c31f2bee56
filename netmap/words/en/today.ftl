### What matters today: three questions before any idea.

today-title = What matters today
today-about = Three taps, if you like. Ideas keep to what you say here, and every question can stay open.
today-wants = What would you like more of?
today-in-the-way = What is in the way?
today-energy = How much do you have in you today?

today-energies-little = a little
today-energies-some = some
today-energies-plenty = plenty

today-nothing-now = nothing right now
today-go-on = Show me an idea
