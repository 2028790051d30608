import { tableColumns, type TableColumn } from '../../core/selection.ts';

/** The painted map of an embedded page with the texts that belong to each area. */
export interface PaintedMap {
  readonly box: HTMLElement;
  readonly picture: SVGSVGElement;
  /** In the order of the rows of the table. */
  readonly areas: readonly SVGPathElement[];
  /** Text of a cell of the row that belongs to an area. */
  readonly textOf: (area: number, column: Exclude<TableColumn, 'group' | 'via'>) => string;
  /** Draws the outline of an area on top of the map, in a style of `embed.css`. */
  readonly outline: (area: number, style: 'cursor' | 'place') => SVGPathElement;
}

/**
 * Finds what the build has painted.
 *
 * @throws Error where the page is not one that the build has painted
 */
export function findMap(page: Document): PaintedMap {
  const box = page.querySelector<HTMLElement>('.map-box');
  const picture = box?.querySelector<SVGSVGElement>('svg.map');
  if (!box || !picture) throw new Error('no painted map');
  const areas = [...picture.querySelectorAll<SVGPathElement>('.areas path')];
  const rows = [...page.querySelectorAll<HTMLTableRowElement>('.table-section tbody tr')];
  return {
    box,
    picture,
    areas,
    textOf: (area, column) => rows[area]?.cells[tableColumns.indexOf(column)]?.textContent.trim() ?? '',
    outline: (area, style) => {
      const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', areas[area]?.getAttribute('d') ?? '');
      path.setAttribute('class', style);
      picture.append(path);
      return path;
    },
  };
}
