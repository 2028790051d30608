import { nearestInDirection, type Direction } from '../../core/embed/direction.ts';
import type { PaintedMap } from './painted-map.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Values by pointer, finger and arrow keys: a tooltip for those who see it, the same words for those who listen. */
export function exploreMap(map: PaintedMap): void {
  const { box, picture, areas } = map;
  const indexOf = new Map<EventTarget | null, number>(areas.map((area, index) => [area, index]));
  const show = createTip(map);
  let current: number | undefined;
  const go = (index: number | undefined) => {
    current = index;
    show(index);
  };
  picture.addEventListener('pointermove', ({ target }) => {
    if (indexOf.get(target) !== current) go(indexOf.get(target));
  });
  picture.addEventListener('pointerdown', ({ target }) => go(indexOf.get(target)));
  picture.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') go(undefined);
  });
  picture.addEventListener('blur', () => go(undefined));
  // A picture is not asked for keys by a screen reader; what takes arrow keys must say so.
  picture.setAttribute('role', 'application');
  picture.setAttribute('tabindex', '0');
  picture.setAttribute('aria-description', box.dataset['hint'] ?? '');
  const centers = () =>
    areas.map((area) => {
      const { x, y, width, height } = area.getBBox();
      return [x + width / 2, y + height / 2] as const;
    });
  let known: ReturnType<typeof centers> | undefined;
  picture.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') go(undefined);
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    known ??= centers();
    go(current === undefined ? largest(areas) : (nearestInDirection(known, current, direction) ?? current));
  });
}

/** The area to begin with: the one that is easiest to see. */
function largest(areas: readonly SVGPathElement[]): number {
  const sizes = areas.map((area) => area.getBBox()).map(({ width, height }) => width * height);
  return sizes.indexOf(Math.max(...sizes));
}

function createTip(map: PaintedMap): (index: number | undefined) => void {
  const { box, areas } = map;
  const page = box.ownerDocument;
  const tip = page.createElement('div');
  tip.className = 'tip';
  tip.setAttribute('role', 'status');
  box.append(tip);
  tip.hidden = true;
  let outline: SVGPathElement | undefined;
  return (index) => {
    outline?.remove();
    outline = index === undefined ? undefined : map.outline(index, 'cursor');
    tip.hidden = index === undefined;
    if (index === undefined) return;
    const line = (name: 'strong' | 'span', text: string) => {
      const element = page.createElement(name);
      element.textContent = text;
      return element;
    };
    tip.replaceChildren(
      line('strong', map.textOf(index, 'name')),
      line('span', map.textOf(index, 'value')),
      line('span', map.textOf(index, 'district')),
    );
    place(tip, areas[index]!.getBoundingClientRect(), box.getBoundingClientRect());
  };
}

const gapPx = 8;

/** Above the area, or below it where there is no room; never beside the map. */
function place(tip: HTMLElement, area: DOMRect, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = tip;
  const middle = (area.left + area.right) / 2 - box.left - width / 2;
  const above = area.top - box.top - height - gapPx;
  tip.style.left = `${Math.max(0, Math.min(box.width - width, middle))}px`;
  tip.style.top = `${above >= 0 ? above : area.bottom - box.top + gapPx}px`;
}
