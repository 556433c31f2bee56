### A feeling beside a finding: asked quietly, and never read or counted.

finding-feeling-ask = How does that feel?
finding-feeling-label = In your own words
finding-feeling-borrow = Words to borrow, or not
finding-feeling-kept = It stays with your map, beside this. Nothing is made of it.
finding-feeling-said = “{ $feeling }”

# Words to borrow for a feeling.
finding-feeling-borrowed-calm = calm
finding-feeling-borrowed-glad = glad
finding-feeling-borrowed-tender = tender
finding-feeling-borrowed-tired = tired
finding-feeling-borrowed-sad = sad
finding-feeling-borrowed-sore = sore
finding-feeling-borrowed-unsure = unsure
finding-feeling-borrowed-nothing-in-particular = nothing in particular
