import { merge } from 'topojson-client';
import { formatNumber, formatShare } from '../format.ts';
import type { MapGeometry } from '../geometry.ts';
import { groupBy } from '../group-by.ts';
import { allWordsOf } from '../all-words.ts';
import type { AreaId } from '../model.ts';
import { buildMultiples } from '../multiples.ts';
import { plainFill } from '../patterns.ts';
import type { View } from '../view.ts';
import { ink, moveNodes, paragraph, smallStyle, stack, strongStyle, type Block } from './blocks.ts';
import { fillsOf } from './fills.ts';
import { accent, listOutlined } from './map-layers.ts';
import { aspectOf, fitBounds, takePen, writePath, type Fitting, type Pen } from './map-shapes.ts';
import type { GroupNode, PathNode, SceneNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import type { Tone } from './tone.ts';
import type { VertexRanks } from './vertex-ranks.ts';

/** One of many small maps. */
export interface Panel {
  readonly title: string;
  readonly note: string;
  readonly view: View;
  /** The bins in their colours; all others with a value are pale. */
  readonly bins: readonly number[];
}

/** A small map for each answer, where several can be given at once; for each class otherwise. */
export function listPanels(view: View): readonly Panel[] {
  const { language, weight } = view.selection;
  const words = allWordsOf(view);
  const describe = (count: number, share: number) =>
    `${words.counted[weight](formatNumber(count, language))}, ${formatShare(share, language)}`;
  if (view.indicator.kind === 'multiple')
    return buildMultiples(view).map((multiple) => ({
      title: multiple.label,
      note: describe(multiple.count, multiple.share),
      view: multiple.view,
      bins: multiple.view.classes.flatMap((row) => row.bins),
    }));
  return view.classes.map((row) => ({
    title: row.label,
    note: describe(row.count, row.share),
    view,
    bins: row.bins,
  }));
}

const panelFineness = { unit: 0.2, tolerance: 0.3 };
/** In points: narrower maps show nothing, and a row of fewer is wider than it needs to be. */
const narrowestPanel = 88;
const captionGap = 3;
/** Of a class by itself, where there are no colours. */
const dark = '#3c3c3c';

export interface PanelOptions {
  readonly size: FigureSize;
  readonly tone: Tone;
  readonly ranks: VertexRanks;
}

/** The small maps in rows of equal width, each below its title and number; as large as `room` allows where it is given. */
export function buildPanels(
  panels: readonly Panel[],
  geometry: MapGeometry,
  options: PanelOptions,
  { width, room }: { readonly width: number; readonly room?: number | undefined },
): Block {
  const gap = options.size.body * 1.5;
  const columns = countColumns(panels.length, { width, room, gap, aspect: aspectOf(geometry) });
  const rows = Math.ceil(panels.length / columns);
  const widest = (width - (columns - 1) * gap) / columns;
  const captions = panels.map((panel) => captionOf(panel, options.size, widest));
  const captionHeight = Math.max(...captions.map(({ height }) => height)) + captionGap;
  const tallest = room === undefined ? Infinity : (room - (rows - 1) * gap) / rows - captionHeight;
  const mapWidth = Math.min(widest, tallest * aspectOf(geometry));
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = panels.slice(row * columns, (row + 1) * columns).map((panel, index) => ({
      caption: captions[row * columns + index]!,
      map: drawPanel(panel, geometry, options, { width: mapWidth, name: `m${row * columns + index + 1}` }),
    }));
    return layRow(cells, widest + gap, width);
  });
  return stack(lines, gap);
}

/** As many as are wide enough to be read; in a room of some height as many as make the maps largest. */
function countColumns(
  count: number,
  page: {
    readonly width: number;
    readonly room: number | undefined;
    readonly gap: number;
    readonly aspect: number;
  },
): number {
  const { width, room, gap, aspect } = page;
  const most = Math.max(2, Math.floor((width + gap) / (narrowestPanel + gap)));
  if (room === undefined) return Math.ceil(count / Math.ceil(count / most));
  const sizeWith = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const captions = 3 * gap;
    return Math.min(width / columns - gap, (room / rows - gap - captions) * aspect);
  };
  const possible = Array.from({ length: count }, (_, index) => index + 1);
  return possible.reduce((best, columns) => (sizeWith(columns) > sizeWith(best) ? columns : best), 1);
}

interface Cell {
  readonly caption: Block;
  readonly map: Block;
}

/** Maps of a row begin on one line, below the longest title. */
function layRow(cells: readonly Cell[], step: number, width: number): Block {
  const top = Math.max(...cells.map(({ caption }) => caption.height)) + captionGap;
  const nodes = cells.flatMap(({ caption, map }, index): readonly SceneNode[] => [
    ...moveNodes(caption.nodes, index * step, 0),
    ...moveNodes(map.nodes, index * step, top),
  ]);
  return { width, height: top + Math.max(...cells.map(({ map }) => map.height)), nodes };
}

function captionOf({ title, note }: Panel, size: FigureSize, width: number): Block {
  return stack([paragraph(title, width, strongStyle(size)), paragraph(note, width, smallStyle(size))], 0);
}

function drawPanel(
  panel: Panel,
  geometry: MapGeometry,
  { tone, ranks }: PanelOptions,
  { width, name }: { readonly width: number; readonly name: string },
): Block {
  const { title, note } = panel;
  const fitting = fitBounds(geometry, width);
  const pen = takePen(fitting, ranks, panelFineness);
  const drawing: Drawing = { fitting, pen, name };
  const edge = writePath(geometry.borders.state.coordinates, fitting, { ...pen, isRing: false });
  const line: PathNode = { kind: 'path', d: edge, stroke: { color: ink, width: 0.5 } };
  const group: GroupNode = {
    kind: 'group',
    id: name,
    label: title,
    unit: pen.unit,
    role: 'Figure',
    alternative: `${title}: ${note}`,
    children: [
      ...fillPanel(panel, drawing, tone),
      { kind: 'group', children: [{ ...line, id: `${name}-edge` }] },
      ...outlinePanel(panel, drawing),
    ],
  };
  return { width, height: fitting.height, nodes: [group] };
}

interface Drawing {
  readonly fitting: Fitting;
  readonly pen: Pen;
  readonly name: string;
}

/**
 * One shape for each class and status: borders within are left out, as nobody could see them. What most areas have is
 * the ground on which the others lie; it is the same in most panels.
 */
function fillPanel({ view, bins }: Panel, { fitting, pen, name }: Drawing, tone: Tone): readonly SceneNode[] {
  const paints = fillsOf(view, tone);
  // The lightest grey would be lost on the pale ground, and the title says which class it is.
  const isOfOneClass = tone !== 'colour' && view.indicator.kind !== 'multiple';
  const { topology } = view.dataset;
  const all = topology.objects.municipalities.geometries;
  const shapes = groupBy(all, ({ id }) => {
    const bin = view.style.bins.get(id as AreaId) ?? -1;
    return view.bins.classOfBin(bin) && !bins.includes(bin) ? -1 : bin;
  });
  const [[ground] = [-1], ...others] = [...shapes].sort(
    ([a, first], [b, second]) => second.length - first.length || a - b,
  );
  const draw = (bin: number, areas: typeof all): SceneNode => {
    const rings = merge(topology, areas).coordinates.flat();
    const d = writePath(rings, fitting, { ...pen, isRing: true });
    const fill = (isOfOneClass && bins.includes(bin) ? dark : paints[bin]) ?? plainFill;
    return {
      kind: 'group',
      children: [{ kind: 'path', id: `${name}-${bin === -1 ? 'others' : bin}`, d, fill }],
    };
  };
  return [draw(ground, all), ...others.map(([bin, areas]) => draw(bin, areas))];
}

function outlinePanel({ view }: Panel, { fitting, pen }: Drawing): readonly SceneNode[] {
  const { topology } = view.dataset;
  const outlined = new Set<string>(listOutlined(view));
  const areas = topology.objects.municipalities.geometries.filter(({ id }) => outlined.has(id));
  const rings = merge(topology, areas).coordinates.flat();
  if (rings.length === 0) return [];
  const d = writePath(rings, fitting, { ...pen, isRing: true });
  return [{ kind: 'path', d, stroke: { color: accent, width: 0.8 } }];
}
