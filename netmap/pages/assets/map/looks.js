// The table of looks as netmap/views/looks.py has it: every width, dash, radius, strength and size of type. It
// comes with the map's data; there is no second copy here. What grows with the disc is worked out as in sizes.py.

export const looks = {};

export function takeLooks(given) {
  Object.assign(looks, given);
}

export const hit = () => looks.hit / 2;

// How large everything is on a disc of this radius with so many entries, seen `near` times as large.
export function sizesOf(radius, count, near = 1) {
  const { sizes } = looks, many = count > looks.many, at = many ? 1 : 0;
  const nearer = Math.min(sizes.mostNearer, Math.sqrt(near)), grown = radius / looks.drawnAt;
  const larger = Math.min(sizes.mostLarger, (grown + 0.6) / 1.6);
  const shape = Math.max(sizes.leastShapes[at], sizes.shapes[at] * larger) * nearer, part = shape / sizes.shapes[0];
  const wide = many ? sizes.ofMany * nearer : (grown * nearer + 0.35) / 1.35;
  return {
    many, shape, part,
    me: Math.max(sizes.leastMe, sizes.mes[at] * Math.min(sizes.mostLarger, (grown + 0.5) / 1.5)),
    around: sizes.around * part, tip: shape + sizes.tip * part,
    leaf: sizes.leaves[at] * nearer * (many ? 1 : grown),
    halves: sizes.halves.map((half) => half * wide), room: looks.groupRoom * shape,
  };
}

// The look of a safety answer, or of none.
export const safetyLook = (value) => looks.safety[value ?? "open"];

// How far an entry of this look reaches from its middle.
export const reachOf = ({ ring, width }, { shape, around }) => shape + (ring ? around + ring / 2 : width / 2);
