import { buildMapGeometry, polygonsOf, type MapGeometry } from '../geometry.ts';
import { formatNumber } from '../format.ts';
import { figureWords } from '../messages/figure.ts';
import { InputError } from '../problem.ts';
import type { View } from '../view.ts';
import { findGroups, membersOf, nameGroup, narrowTopology } from './area.ts';
import { ink, paragraph, smallStyle, stack, strongStyle, type Block } from './blocks.ts';
import { drawMap, type MapLook } from './map-layers.ts';
import {
  aspectOf,
  fitBorders,
  fitBounds,
  writePath,
  type FittedShapes,
  type Fitting,
  type Pen,
} from './map-shapes.ts';
import type { GroupNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import { drawSymbols } from './symbols-layer.ts';
import { raiseRanks, type VertexRanks } from './vertex-ranks.ts';

/** A dense part of a map: districts, regions or associations, drawn as one. */
export interface Inset {
  readonly names: string;
  readonly geometry: MapGeometry;
}

/** @throws InputError for keys of no group, and where the map shows no municipalities */
export function findInset({ dataset, selection, level }: View, keys: readonly string[]): Inset | undefined {
  if (keys.length === 0) return undefined;
  if (level)
    throw new InputError([
      {
        what: 'no inset of whole districts, associations or regions',
        file: 'figure',
        mend: 'show municipalities, or leave the inset out',
      },
    ]);
  const groups = findGroups(dataset, keys);
  const topology = narrowTopology(dataset.topology, membersOf(groups));
  return {
    names: groups.map((group) => nameGroup(group, selection.language)).join(', '),
    geometry: buildMapGeometry(topology, dataset.municipalities),
  };
}

/** Where the inset lies on the main map. */
export function drawInsetPlace(
  { geometry, names }: Inset,
  { main, pen, prefix }: { readonly main: Fitting; readonly pen: Pen; readonly prefix: string },
): GroupNode {
  const d = writePath(geometry.borders.state.coordinates, main, { ...pen, isRing: false });
  const stroke = { color: ink, width: 1.1, dash: [3, 1.5] };
  const casing = { color: '#ffffff', width: 2.4 };
  return {
    kind: 'group',
    id: `${prefix}inset-place`,
    label: names,
    unit: pen.unit,
    children: [{ kind: 'path', d, stroke, casing }],
  };
}

/** Of the height of the main map. */
const tallestPart = 0.8;

interface InsetOptions {
  readonly look: MapLook;
  readonly size: FigureSize;
  readonly main: FittedShapes;
  readonly pen: Pen;
}

/** The inset with its name and how many times larger it is than the main map. */
export function buildInset(
  view: View,
  { names, geometry }: Inset,
  { look, size, main, pen }: InsetOptions,
): Block {
  const { language } = view.selection;
  const width = widthIn(main, geometry);
  const fitting = fitBounds(geometry, width);
  const words = figureWords[language];
  const scale = main.kmPerPoint / fitting.kmPerPoint;
  const prefix = `${look.prefix}inset-`;
  const circles = drawSymbols(view, geometry, { shapes: fitting, keyed: main, tone: look.tone });
  const map: GroupNode = {
    kind: 'group',
    id: `${prefix}areas`,
    label: names,
    role: 'Figure',
    alternative: words.inset(names),
    children: [enlarge(view, geometry, { look: { ...look, prefix }, main, pen, fitting }), ...circles],
  };
  return stack(
    [
      paragraph(names, main.width, strongStyle(size)),
      paragraph(words.enlarged(formatNumber(scale, language, 1)), main.width, smallStyle(size)),
      { width, height: fitting.height, nodes: [map] },
    ],
    size.body * 0.25,
  );
}

/** How wide an inset of a part is drawn below a map. */
function widthIn(main: Fitting, part: MapGeometry): number {
  return Math.min(main.width, main.height * tallestPart * aspectOf(part));
}

/** What is drawn once more and larger keeps as many vertices as its larger drawing needs. */
export function sharpenInset(ranks: VertexRanks, { geometry }: Inset, main: Fitting): VertexRanks {
  const times = main.kmPerPoint / fitBounds(geometry, widthIn(main, geometry)).kmPerPoint;
  const own = geometry.municipalities.features.flatMap((area) => polygonsOf(area).flat(2));
  return raiseRanks(ranks, own, times);
}

/** The shapes of the main map once more, moved and enlarged: no border is written twice. */
function enlarge(
  view: View,
  geometry: MapGeometry,
  {
    look,
    main,
    pen,
    fitting,
  }: {
    readonly look: MapLook;
    readonly main: FittedShapes;
    readonly pen: Pen;
    readonly fitting: Fitting;
  },
): GroupNode {
  const [west, , , north] = geometry.bounds;
  const [left, top] = main.project([west, north]);
  const scale = fitting.width / (main.project([geometry.bounds[2], north])[0] - left);
  const shapes = {
    ...fitting,
    pathById: new Map([...geometry.boundsById.keys()].map((id) => [id, main.pathById.get(id) ?? ''])),
    borderPaths: fitBorders(geometry, main, pen),
  };
  return {
    kind: 'group',
    x: -left * scale,
    y: -top * scale,
    unit: pen.unit * scale,
    children: drawMap(view, shapes, look),
  };
}
