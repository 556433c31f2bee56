### Coming back to a map: the step that was chosen the last time.

welcome-back-last-time = Last time you chose this. How did it go?

welcome-back-answers-did-it = I did it
welcome-back-answers-not-yet = not yet
welcome-back-answers-something-else = something else
welcome-back-answers-let-go = let it go

welcome-back-said-did-it = It is noted with your map. How it was is yours to say.
welcome-back-said-not-yet = That is fine. It stays with your map, as you planned it.
welcome-back-said-something-else = It is noted with your map. Steps often turn into other steps.
welcome-back-said-let-go = It is let go. Undo brings it back.

welcome-back-say-more = Say how it was
welcome-back-on = On with my map
