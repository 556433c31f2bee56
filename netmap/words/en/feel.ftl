### A feeling beside a finding: asked quietly, and never read or counted.

feel-ask = How does that feel?
feel-label = In your own words
feel-borrow = Words to borrow, or not
feel-kept = It stays with your map, beside this. Nothing is made of it.
feel-said = “{ $feeling }”

# Words to borrow for a feeling.
feel-borrowed-calm = calm
feel-borrowed-glad = glad
feel-borrowed-tender = tender
feel-borrowed-tired = tired
feel-borrowed-sad = sad
feel-borrowed-sore = sore
feel-borrowed-unsure = unsure
feel-borrowed-nothing-in-particular = nothing in particular
