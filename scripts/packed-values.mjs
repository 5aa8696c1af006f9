/**
 * Plain values as a JSON text that keeps what JSON alone would lose: bigints, undefined, and which objects are one and
 * the same. Reading it loads nothing of Node, unlike its own serializer.
 */

/** The text of a value without circles: plain objects, arrays and simple values. */
export function packed(root) {
  const places = new Map();
  const shapes = new Map();
  const simple = new Map();
  const nodes = [];
  const place = (value) => {
    if (typeof value !== 'object' || value === null) return -1 - numbered(simple, value);
    const known = places.get(value);
    if (known !== undefined) return known;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
      throw new Error(`no plain object: ${value.constructor?.name}`);
    }
    const shape = Array.isArray(value) ? -1 : numbered(shapes, JSON.stringify(Object.keys(value)));
    const node = [shape, ...Object.values(value).map(place)];
    places.set(value, nodes.push(node) - 1);
    return nodes.length - 1;
  };
  const top = place(root);
  const list = [...simple.keys()];
  return JSON.stringify({
    top,
    shapes: [...shapes.keys()].map((keys) => JSON.parse(keys)),
    simple: list.map((value) => (typeof value === 'bigint' ? `${value}` : value)),
    large: list.flatMap((value, index) => (typeof value === 'bigint' ? [index] : [])),
    missing: list.indexOf(undefined),
    nodes,
  });
}

function numbered(list, key) {
  if (!list.has(key)) list.set(key, list.size);
  return list.get(key);
}

/** The value of a text that `packed` wrote. */
export function unpacked(text) {
  const { top, shapes, simple, large, missing, nodes } = JSON.parse(text);
  for (const index of large) simple[index] = BigInt(simple[index]);
  if (missing >= 0) simple[missing] = undefined;
  const values = [];
  const at = (place) => (place < 0 ? simple[-1 - place] : values[place]);
  for (const node of nodes) {
    const keys = shapes[node[0]];
    if (keys === undefined) {
      const list = [];
      for (let i = 1; i < node.length; i++) list.push(at(node[i]));
      values.push(list);
    } else {
      const object = {};
      for (let i = 0; i < keys.length; i++) object[keys[i]] = at(node[i + 1]);
      values.push(object);
    }
  }
  return at(top);
}
