### Words by which a relationship is known where a list of names is pasted, as "Ana, my sister": any number for each,
### with commas between them. Capitals, hyphens and the words of `relationships-before` make no difference.
### What a relationship is called on screen is known as well, so it need not stand here. Nothing of this is shown.

relationships-before = my, our, a, an, the

relationships-form-friend = friend, good friend, best friend, close friend, old friend, dear friend, school friend, childhood friend, family friend, buddy, pal, mate, bestie
relationships-form-partner = partner, wife, husband, spouse, girlfriend, boyfriend, fiancé, fiancée, fiance, fiancee, life partner, significant other
relationships-form-parent = parent, mother, father, mum, mom, mummy, mommy, mama, mam, ma, dad, daddy, papa, pa, stepmother, stepfather, stepmum, stepmom, stepdad, step parent, foster mother, foster father, foster parent, adoptive mother, adoptive father
relationships-form-sibling = sibling, sister, brother, sis, bro, big sister, big brother, little sister, little brother, older sister, older brother, younger sister, younger brother, twin, twin sister, twin brother, half sister, half brother, stepsister, stepbrother
relationships-form-child = child, son, daughter, kid, baby, toddler, stepson, stepdaughter, stepchild, foster child, foster son, foster daughter
relationships-form-other-family = other family, family, relative, aunt, auntie, uncle, cousin, niece, nephew, grandmother, grandfather, grandma, grandpa, granny, gran, nan, nana, grandad, granddad, grandparent, grandson, granddaughter, grandchild, mother in law, father in law, sister in law, brother in law, son in law, daughter in law, godmother, godfather, godparent, godchild, godson, goddaughter, great aunt, great uncle
relationships-form-therapist = therapist, psychotherapist, counsellor, counselor, psychologist, psychiatrist
relationships-form-doctor-or-helper = doctor, helper, gp, family doctor, nurse, midwife, social worker, case worker, caseworker, support worker, youth worker, physiotherapist, home help
relationships-form-mentor = mentor
relationships-form-elder = elder
relationships-form-colleague = colleague, co worker, coworker, workmate, work colleague, from work
relationships-form-neighbour = neighbour, neighbor, next door
relationships-form-peer = peer
relationships-form-support-group = support group, self help group, peer group, therapy group
relationships-form-creative-group = creative group, choir, band, orchestra, theatre group, dance group, writing group, art group
relationships-form-spiritual-community = spiritual community, church, parish, congregation, mosque, synagogue, temple, sangha
relationships-form-neighbourhood = neighbourhood, neighborhood
relationships-form-mutual-aid = mutual aid, movement, mutual aid group
relationships-form-online = online, online friend, internet friend
relationships-form-animal = animal, pet, dog, cat, horse, rabbit, bird
relationships-form-ancestor = ancestor
relationships-form-place = place
# These are relationships without a form of their own: they stay as they were written.
relationships-form-other = ex, ex partner, ex husband, ex wife, ex girlfriend, ex boyfriend, boss, manager, landlord, landlady, flatmate, roommate, housemate, teacher, coach, classmate, fellow student, student, client, carer, acquaintance

relationships-kind-person = person
relationships-kind-group = group, team, club, class, circle, circle of friends, group of friends
relationships-kind-community = community, network
