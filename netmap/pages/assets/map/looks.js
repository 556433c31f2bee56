// The table of looks as netmap/views/looks.py has it: every width, dash, radius, strength and size of type. It
// comes with the map's data; there is no second copy here.

export const looks = {};

export function takeLooks(given) {
  Object.assign(looks, given);
}

export const hit = () => looks.hit / 2;

export const meRadius = (radius) => Math.max(looks.radii.leastMe, looks.me * radius);

export function shapeRadius(radius, near = 1) {
  const { least, most } = looks.radii;
  return Math.min(most, Math.max(least, (looks.shape / 2) * radius * Math.min(1.4, Math.sqrt(near))));
}
