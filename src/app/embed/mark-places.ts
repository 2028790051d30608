import type { PaintedMap } from './painted-map.ts';

/** Outlines the municipalities with these keys, and lists them with their values. */
export function markPlaces(page: Document, map: PaintedMap, places: readonly string[]): void {
  const list = page.querySelector<HTMLElement>('.marked');
  if (!list || places.length === 0) return;
  const items = map.areas.flatMap((_area, index) => {
    if (!places.includes(map.textOf(index, 'id'))) return [];
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
}
