"""What matters today: three questions before any idea."""

from netmap.model.scales import Energy

TITLE = "What matters today"
ABOUT = "Three taps, if you like. Ideas keep to what you say here, and every question can stay open."
WANTS = "What would you like more of?"
IN_THE_WAY = "What is in the way?"
ENERGY = "How much do you have in you today?"
ENERGIES: dict[Energy, str] = {"little": "a little", "some": "some", "plenty": "plenty"}
NOTHING_NOW = "nothing right now"
GO_ON = "Show me an idea"
