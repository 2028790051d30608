import type { PaintedMap } from './painted-map.ts';

/** Makes every row of the legend a button: pointing at it or focusing it brings its areas out, pressing it keeps them. */
export function highlightLegend(page: Document, { picture, areas }: PaintedMap): void {
  const bins = (picture.dataset['rows'] ?? '').split(' ').map((row) => new Set(row.split(',')));
  const labels = [...page.querySelectorAll<HTMLElement>('.legend tbody .label')];
  let pinned: number | undefined;
  const bringOut = (row: number | undefined) => {
    picture.classList.toggle('dimmed', row !== undefined);
    for (const area of areas)
      area.classList.toggle('out', row !== undefined && bins[row]?.has(area.dataset['bin'] ?? '') === true);
  };
  const buttons = labels.map((label, row) => {
    const button = page.createElement('button');
    button.type = 'button';
    label.replaceWith(button);
    button.append(label);
    for (const begin of ['pointerenter', 'focus']) button.addEventListener(begin, () => bringOut(row));
    for (const end of ['pointerleave', 'blur']) button.addEventListener(end, () => bringOut(pinned));
    button.addEventListener('click', () => press(pinned === row ? undefined : row));
    return button;
  });
  const press = (row: number | undefined) => {
    pinned = row;
    for (const [index, button] of buttons.entries())
      button.setAttribute('aria-pressed', String(index === row));
    bringOut(row);
  };
  press(undefined);
}
