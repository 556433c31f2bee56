### I am not okay right now: findings and ideas rest, and nothing is asked.

not-okay-button = I am not okay right now
not-okay-about = Then nothing is pointed out and nothing is suggested until you want it again.
not-okay-rests = Findings and ideas are resting
not-okay-said = Nothing needs to be worked out now. Your map is as you left it, and this stays quiet until you want it again.
not-okay-small = If it helps: both feet on the floor, one slow breath out, something warm in your hands.
not-okay-to-support = Support right now
not-okay-back = Show findings and ideas again
