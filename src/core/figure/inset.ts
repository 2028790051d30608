import { buildMapGeometry, type MapGeometry } from '../geometry.ts';
import { formatNumber } from '../format.ts';
import { figureWords } from '../messages/figure.ts';
import { InputError } from '../problem.ts';
import type { View } from '../view.ts';
import { findGroups, membersOf, nameGroup, narrowTopology } from './area.ts';
import { ink, paragraph, smallStyle, stack, strongStyle, type Block } from './blocks.ts';
import { drawMap, type MapLook } from './map-layers.ts';
import { aspectOf, fitShapes, mapUnit, writePath, type Fitting } from './map-shapes.ts';
import type { GroupNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import { drawSymbols } from './symbols-layer.ts';

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
export function drawInsetPlace({ geometry, names }: Inset, main: Fitting, prefix: string): GroupNode {
  const lines = geometry.borders.state.coordinates;
  const d = writePath(lines, main, { unit: mapUnit, isRing: false });
  const stroke = { color: ink, width: 1.1, dash: [3, 1.5] };
  const casing = { color: '#ffffff', width: 2.4 };
  return {
    kind: 'group',
    id: `${prefix}inset-place`,
    label: names,
    unit: mapUnit,
    children: [{ kind: 'path', d, stroke, casing }],
  };
}

/** Of the height of the main map. */
const tallestPart = 0.8;

/** The inset with its name and how many times larger it is than the main map. */
export function buildInset(
  view: View,
  { names, geometry }: Inset,
  { look, size, main }: { readonly look: MapLook; readonly size: FigureSize; readonly main: Fitting },
): Block {
  const { language } = view.selection;
  const width = Math.min(main.width, main.height * tallestPart * aspectOf(geometry));
  const shapes = fitShapes(geometry, width);
  const words = figureWords[language];
  const times = formatNumber(main.kmPerPoint / shapes.kmPerPoint, language, 1);
  const prefix = `${look.prefix}inset-`;
  const circles = drawSymbols(view, geometry, { shapes, keyed: main, tone: look.tone });
  const map: GroupNode = {
    kind: 'group',
    id: `${prefix}areas`,
    label: names,
    role: 'Figure',
    alternative: words.inset(names),
    children: [
      { kind: 'group', unit: mapUnit, children: drawMap(view, shapes, { ...look, prefix }) },
      ...circles,
    ],
  };
  return stack(
    [
      paragraph(names, main.width, strongStyle(size)),
      paragraph(words.enlarged(times), main.width, smallStyle(size)),
      { width, height: shapes.height, nodes: [map] },
    ],
    size.body * 0.25,
  );
}
