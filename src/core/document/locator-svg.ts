import { merge, mesh } from 'topojson-client';
import type { Position } from 'geojson';
import type { Dataset } from '../dataset.ts';
import { buildMapGeometry } from '../geometry.ts';
import { memoizeByObject } from '../memoize.ts';
import { placeWords } from '../messages/place.ts';
import type { AreaId, Language } from '../model.ts';
import { html, svg, type Markup } from './markup.ts';
import { buildGrid, writePath, type Grid } from './path-data.ts';

/** Units of the drawing; it is shown about a third as high. */
const height = 640;
/** Radius of the ring around a place that would be too small to be found. */
const ringRadius = 26;
/** Places that are smaller than this, in units, get a ring. */
const smallPlace = 34;

/** The state with its districts as a picture of its own, loaded once for the pages of all places. */
export function renderLocatorBase(dataset: Dataset): string {
  const { grid, borders } = locatorOf(dataset);
  const write = (lines: readonly (readonly Position[])[]) => writePath(lines, grid, false);
  const land = merge(dataset.topology, dataset.topology.objects.municipalities.geometries);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${grid.width}"
    height="${grid.height}"
    viewBox="0 0 ${grid.width} ${grid.height}"
    fill="none"
    stroke-linejoin="round"
  >
    <path d="${writePath(land.coordinates.flat(), grid, true)}" fill="#f1efe9" />
    <path
      d="${write([...borders.district.coordinates, ...borders.region.coordinates])}"
      stroke="#9b988f"
      stroke-width="1.2"
    />
    <path d="${write(borders.state.coordinates)}" stroke="#50535a" stroke-width="2.4" />
  </svg>`.markup.replace(/\n/g, ' ');
}

/**
 * Where a place lies: its area on the shared picture, with a ring around it where it is small.
 *
 * @param base address of the shared picture
 */
export function renderLocator(
  dataset: Dataset,
  place: { readonly name: string; readonly members: readonly AreaId[] },
  base: string,
  language: Language,
): Markup {
  const { grid } = locatorOf(dataset);
  const wanted = new Set<string>(place.members);
  const shapes = dataset.topology.objects.municipalities.geometries.filter(({ id }) => wanted.has(id));
  const rings = merge(dataset.topology, shapes).coordinates;
  const inner = mesh(
    dataset.topology,
    { type: 'GeometryCollection', geometries: shapes },
    (a, b) => a !== b,
  ).coordinates;
  const { width } = grid;
  const label = placeWords[language].location(place.name, dataset.catalog.place[language]);
  return html`<svg class="locator" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
    <image href="${base}" width="${width}" height="${height}" />
    <path d="${writePath(rings.flat(), grid, true)}" fill="#14386b" stroke="#14386b" stroke-width="1.5" />
    <path d="${writePath(inner, grid, false)}" fill="none" stroke="#ffffff" stroke-width="0.6" />
    ${renderRing(rings.flat(2), grid)}
  </svg>`;
}

const locatorOf = memoizeByObject(({ topology, municipalities }: Dataset) => {
  const { bounds, borders } = buildMapGeometry(topology, municipalities);
  return { grid: buildGrid(bounds, height), borders };
});

function renderRing(points: readonly Position[], grid: Grid): Markup | undefined {
  const placed = points.map(grid.place);
  const span = (axis: 0 | 1) => {
    const all = placed.map((point) => point[axis]);
    return { from: Math.min(...all), to: Math.max(...all) };
  };
  const [x, y] = [span(0), span(1)];
  if (Math.max(x.to - x.from, y.to - y.from) > smallPlace) return undefined;
  return svg`<circle
    cx="${(x.from + x.to) / 2}"
    cy="${(y.from + y.to) / 2}"
    r="${ringRadius}"
    fill="none"
    stroke="#d9480f"
    stroke-width="4"
  />`;
}
