import type { MapGeometry } from '../geometry.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { figureWords } from '../messages/figure.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { emptyBlock, stack, type Block } from './blocks.ts';
import { buildInset, drawInsetPlace, findInset, sharpenInset } from './inset.ts';
import { drawMap, type MapLook } from './map-layers.ts';
import { fitBounds, fitShapes, takePen, type Fineness, type FittedShapes } from './map-shapes.ts';
import { labelPlaces } from './place-labels.ts';
import { buildScaleBar, findFreeCorners } from './scale-bar.ts';
import type { GroupNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import { buildSymbolKey, drawSymbols } from './symbols-layer.ts';
import type { VertexRanks } from './vertex-ranks.ts';

export interface MapOptions extends MapLook {
  readonly size: FigureSize;
  readonly hasNorth: boolean;
  /** Keys of what is drawn once more, larger, below the map. */
  readonly inset: readonly string[];
  readonly ranks: VertexRanks;
  readonly fineness: Fineness;
}

/** How many towns are named: as many as find room on a map of so many points to one town. */
const pointsPerTown = 32;

/** A map with names, scale, the key of its circles and its inset where it has some, `width` points wide. */
export function buildMapBlock(view: View, geometry: MapGeometry, options: MapOptions, width: number): Block {
  const { size, prefix, ranks, fineness } = options;
  const words = allMessagesOf(view.selection.language);
  const fitting = fitBounds(geometry, width);
  const inset = findInset(view, options.inset);
  const pen = takePen(fitting, inset ? sharpenInset(ranks, inset, fitting) : ranks, fineness);
  const shapes = fitShapes(geometry, fitting, pen);
  const towns = Math.round(width / pointsPerTown);
  const areas: GroupNode = {
    kind: 'group',
    id: `${prefix}areas`,
    label: view.indicator.title[view.selection.language],
    role: 'Figure',
    alternative: describeView(view),
    children: [
      { kind: 'group', unit: pen.unit, children: drawMap(view, shapes, options) },
      ...(inset ? [drawInsetPlace(inset, { main: fitting, pen, prefix })] : []),
      ...drawCircles(view, geometry, shapes, options),
    ],
  };
  const places: GroupNode = {
    kind: 'group',
    id: `${prefix}places`,
    label: words.figurePlaces,
    role: 'P',
    children: labelPlaces(view, geometry, shapes, { size: size.small, towns }),
  };
  const keys = placeKeys(view, geometry, shapes, options);
  const map = { width, height: Math.max(shapes.height, keys.bottom), nodes: [areas, places, ...keys.nodes] };
  if (!inset) return map;
  return stack([map, buildInset(view, inset, { look: options, size, main: shapes, pen })], size.body * 0.8);
}

function drawCircles(
  view: View,
  geometry: MapGeometry,
  shapes: FittedShapes,
  { tone, prefix }: MapOptions,
): readonly GroupNode[] {
  const children = drawSymbols(view, geometry, { shapes, keyed: shapes, tone });
  const label = figureWords[view.selection.language].circles;
  return children.length === 0 ? [] : [{ kind: 'group', id: `${prefix}circles`, label, children }];
}

/** Scale and key of the circles, each in a free corner of the map or below it. Hexagons have no scale, and no north. */
function placeKeys(
  view: View,
  geometry: MapGeometry,
  shapes: FittedShapes,
  { size, hasNorth, prefix }: MapOptions,
): { readonly nodes: readonly GroupNode[]; readonly bottom: number } {
  const { language } = view.selection;
  const { symbols } = view.style;
  const below = shapes.height + size.body * 0.5;
  const scale = view.dataset.ground ? emptyBlock : buildScaleBar(shapes, size, language, hasNorth);
  const [scaleCorner = { x: 0, y: below }] = findFreeCorners(scale, geometry, shapes);
  const label = allMessagesOf(language).figureScale;
  const placedScale = view.dataset.ground
    ? []
    : [layKey(scale, { id: `${prefix}scale`, label, ...scaleCorner })];
  if (!symbols) return { nodes: placedScale, bottom: scaleCorner.y + scale.height };
  const key = buildSymbolKey(view, symbols, shapes, size);
  const isBelow = scaleCorner.y >= below;
  const keyCorner = findFreeCorners(key, geometry, shapes).find(
    ({ x, y }) => x !== scaleCorner.x || y > scaleCorner.y + scale.height || y + key.height < scaleCorner.y,
  ) ?? { x: isBelow ? scale.width + size.body * 2 : 0, y: below };
  const placedKey = layKey(key, {
    id: `${prefix}key`,
    label: figureWords[language].circleKey,
    ...keyCorner,
  });
  return {
    nodes: [...placedScale, placedKey],
    bottom: Math.max(scaleCorner.y + scale.height, keyCorner.y + key.height),
  };
}

function layKey({ nodes }: Block, place: Pick<GroupNode, 'id' | 'label' | 'x' | 'y'>): GroupNode {
  return { kind: 'group', ...place, role: 'P', children: nodes };
}
