import type { PaintedMap } from './painted-map.ts';

/**
 * Outlines the municipalities with these keys, and lists them with their values.
 *
 * @returns the keys of those that are not on the map
 */
export function markPlaces(page: Document, map: PaintedMap, places: readonly string[]): readonly string[] {
  const list = page.querySelector<HTMLElement>('.marked');
  if (!list || places.length === 0) return places;
  const indexOf = new Map(map.areas.map((_area, index) => [map.textOf(index, 'id'), index]));
  const items = places.flatMap((place) => {
    const index = indexOf.get(place);
    if (index === undefined) return [];
    map.outline(index, 'place');
    const item = page.createElement('li');
    item.textContent = `${map.textOf(index, 'name')}: ${map.textOf(index, 'value')}`;
    return [item];
  });
  const heading = page.createElement('p');
  heading.textContent = list.dataset['heading'] ?? '';
  const bullets = page.createElement('ul');
  bullets.append(...items);
  list.append(heading, bullets);
  list.hidden = items.length === 0;
  return places.filter((place) => !indexOf.has(place));
}

/** Says which places of the address are not marked. */
export function tellMissing(page: Document, missing: readonly string[]): void {
  const note = page.querySelector<HTMLElement>('.places-note');
  if (!note || missing.length === 0) return;
  note.append(` ${missing.join(', ')}`);
  note.hidden = false;
}
