/** Sorts items into lists by a key; keys and items stay in the order in which they come. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const itemsByKey = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = itemsByKey.get(key);
    if (known === undefined) itemsByKey.set(key, [item]);
    else known.push(item);
  }
  return itemsByKey;
}
