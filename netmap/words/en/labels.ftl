### The words for every answer. `OPEN` stands wherever nothing has been answered, and is an answer too.

labels-open = not sure yet

labels-kind-person = a person
labels-kind-group = a group
labels-kind-community = a community

labels-kinds-person = people
labels-kinds-group = groups
labels-kinds-community = communities

labels-status-current = part of my life now
labels-status-past = from an earlier time
labels-status-ended-by-harm = ended because of harm
labels-status-died = has died

labels-ring-1 = close
labels-ring-2 = a little further
labels-ring-3 = further out

labels-unplaced = not placed yet

# Beside a relationship, as "other family, a child".
labels-age-true = grown up
labels-age-false = a child
labels-grown-up-true = yes
labels-grown-up-false = no, a child

labels-safety-1 = not safe
labels-safety-2 = often uneasy
labels-safety-3 = in between
labels-safety-4 = mostly safe
labels-safety-5 = very safe

labels-cue-predictable = I know what to expect
labels-cue-attuned = they notice how I am
labels-cue-warm = warm and accepting
labels-cue-with-me = with me, without judging or fixing

labels-five-1 = not at all
labels-five-2 = a little
labels-five-3 = in between
labels-five-4 = mostly
labels-five-5 = very much

labels-limits = my limits are respected

labels-amount-0 = none
labels-amount-1 = a little
labels-amount-2 = some
labels-amount-3 = a lot
labels-amount-4 = a great deal

labels-felt-settled = settled
labels-felt-mixed = mixed
labels-felt-on-guard = on guard

labels-honest-yes = yes
labels-honest-partly = partly
labels-honest-no = no

labels-fit-works = works for me
labels-fit-mixed = mixed
labels-fit-does-not-work = does not work for me

labels-role-peer = we are on the same level
labels-role-i-care-for-them = I care for them
labels-role-they-care-for-me = they care for me
labels-role-professional = it is their work
labels-role-guides-me = they guide me
labels-role-i-guide-them = I guide them

labels-repair-has-happened = has happened
labels-repair-feels-possible = feels possible
labels-repair-not-now = not now

labels-wish-closer = a little closer
labels-wish-keep-as-is = keep as it is
labels-wish-step-back = step back
labels-wish-not-now = not now
labels-wish-no-contact = no contact

labels-frequency-daily = most days
labels-frequency-weekly = most weeks
labels-frequency-monthly = most months
labels-frequency-yearly = a few times a year
labels-frequency-rarely = rarely

labels-barrier-distance = distance
labels-barrier-money = money
labels-barrier-time = time or working hours
labels-barrier-access = access for my body or senses
labels-barrier-language = language
labels-barrier-discrimination = discrimination
labels-barrier-papers = papers or legal status
labels-barrier-caring = caring for others
labels-barrier-energy = energy or health
labels-barrier-other = something else

labels-device-yes = Yes
labels-device-no = No
labels-device-not-sure = Not sure

