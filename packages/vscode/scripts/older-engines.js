// The oldest editor that the extension supports runs Node 20, which lacks these parts of ES2024. Bundled before the
// language server.
const grouped = (items, keyOf, groups, get, set) => {
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = get(groups, key);
    if (group) group.push(item);
    else set(groups, key, [item]);
  }
  return groups;
};

Map.groupBy ??= (items, keyOf) =>
  grouped(
    items,
    keyOf,
    new Map(),
    (map, key) => map.get(key),
    (map, key, group) => map.set(key, group),
  );

Object.groupBy ??= (items, keyOf) =>
  grouped(
    items,
    keyOf,
    Object.create(null),
    (record, key) => record[key],
    (record, key, group) => {
      record[key] = group;
    },
  );

Promise.withResolvers ??= () => {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
