import { themeColors, type EmbedOptions } from '../../core/embed/options.ts';
import type { PaintedMap } from './painted-map.ts';

/** Makes the painted page what its address asks for: parts, colours and marked municipalities. */
export function applyOptions(page: Document, map: PaintedMap, options: EmbedOptions): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = !options.parts.some((shown) => shown === part.dataset['part']);
  page.documentElement.dataset['scheme'] = options.scheme;
  applyTheme(page.documentElement, options.theme);
  markPlaces(page, map, options.places);
}

/** On a ground that a host has chosen, links are as legible as its text. */
function applyTheme(root: HTMLElement, theme: EmbedOptions['theme']): void {
  const accent = theme.accent ?? (theme.background === undefined ? undefined : theme.text);
  const complete = { ...theme, accent };
  for (const color of themeColors) {
    const value = complete[color];
    if (value !== undefined) root.style.setProperty(`--${color}`, value);
  }
}

function markPlaces(page: Document, map: PaintedMap, places: readonly string[]): void {
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
