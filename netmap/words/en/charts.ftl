### What is said beside the pictures of a map: how to read them, what they hold, and an open question.

charts-pictures-give-and-get = give and get
charts-pictures-kinds = kinds of support
charts-pictures-circles = circles

charts-label = A picture of your map
charts-to-map = Go to the map
charts-numbers = Show the numbers

charts-read-give-and-get = To the left, striped, is what you give. To the right, filled, is what you get. The longer, the more; a small ring means none.
charts-read-kinds = A filled mark: you get this from them, and you marked the connection as safe enough. A ring: you get it, and how safe it feels is still open. A blank: not said, or not this kind.
charts-read-circles = Each broken line goes round those who hang together by the ties you drew, tense ones too. The number says which circle. A whole line goes round one alone: no tie to the others here is drawn.

charts-nothing-yet-give-and-get = There is no bar to draw yet. When you have said of someone what you give and what you get, you see it here. Leaving it open is fine.
charts-nothing-yet-kinds = There is nothing to mark yet. When you have said of someone which kinds of support you get, you see it here. Leaving it open is fine.
charts-nothing-yet-circles = No ties are drawn yet among those who are part of your life now, so there are no circles to see. Who knows whom can stay open.

charts-ask-give-and-get = A longer side can be a season, a role, or how you both like it. Does the picture fit how it feels?
charts-ask-kinds = Kinds you find in many places and kinds you find in one can both be good. Where do your eyes rest?
charts-ask-circles = Circles that are close help together, and also see a lot of each other; separate ones can be freedom or distance. What do you notice?

# The second where others may look on: it does not say why.
charts-safety-first = Some connections are left out of this picture. Where your answers speak of caution, strain or a wish for distance, safety comes first.
charts-left-out = Some connections are left out of this picture.
charts-earlier = Those from an earlier time are fainter. They have their place, and no line goes round them.
charts-open-space = an open space

charts-mark-safe-enough = you get this, safe enough
charts-mark-safety-open = you get this, safety still open

charts-numbers-caption-give-and-get = As you rated it: 0 none, 1 a little, 2 some, 3 a lot, 4 a great deal.
charts-numbers-caption-kinds = How many people and groups have each mark.
charts-numbers-caption-circles = How many are in each circle, and how many ties you drew among them.


charts-give = I give
charts-get = I get
charts-numbers-heading-name = Name
charts-numbers-heading-give = { charts-give }
charts-numbers-heading-get = { charts-get }
charts-numbers-heading-kind = Kind of support
charts-numbers-heading-safe-enough = Safe enough
charts-numbers-heading-safety-open = Safety still open
charts-numbers-heading-circle = Circle
charts-numbers-heading-entries = People and groups
charts-numbers-heading-ties = Ties

## What a picture holds. $who: names; $kinds: kinds of support as the guide of the map says them

charts-both-ways = As you rated it, support goes both ways with { $who }.
charts-uneven = Uneven by nature, so no bar is drawn: { $who }.
charts-held = You have someone you marked as safe enough for { $kinds }.
charts-free = There is an open space for { $kinds }. You may find it elsewhere, not need it now, or not have said it yet.
charts-still-open = Still open, and it can stay open: { $who }.
charts-circle = Circle { $number }
charts-circle-line = { $circle }: { $who }.
charts-alone = Tied to nobody here: { $who }.

## Pictures for those who do not see them. $who: how many of what, as "two people and one group"

# One bar. $give and $get: how much, as "a little".
charts-bar = I give: { $give }. I get: { $get }.
charts-bars-alt = A picture of give and get, with a bar for each of { $who }.
charts-kinds-alt = A picture of kinds of support, with a column for each of { $who }.
charts-circles-alt =
    { $count ->
        [one] Your map with lines round one circle.
       *[other] Your map with lines round { $number } circles.
    }
# $alone: how many are in no circle; $alone_number: the same in letters.
charts-circles-alt-and-alone =
    { $count ->
        [one] Your map with lines round one circle and { $alone_number } on their own.
       *[other] Your map with lines round { $number } circles and { $alone_number } on their own.
    }
