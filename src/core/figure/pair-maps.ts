import type { MapGeometry } from '../geometry.ts';
import { describeBase } from '../base-text.ts';
import type { View } from '../view.ts';
import { moveNodes, paragraph, smallStyle, stack, strongStyle, type Block } from './blocks.ts';
import { buildMapBlock, type MapOptions } from './figure-map.ts';
import { letterOf } from './pair.ts';

/** Two maps of the same size beside each other, each below its letter, its title and who is counted. */
export function buildPairMaps(
  views: readonly View[],
  geometry: MapGeometry,
  options: Omit<MapOptions, 'prefix'>,
  width: number,
): Block {
  const { size } = options;
  const gap = size.body * 2;
  const each = (width - gap) / 2;
  const captions = views.map((view, index) =>
    stack(
      [
        paragraph(
          `${letterOf(index)}  ${view.indicator.title[view.selection.language]}`,
          each,
          strongStyle(size),
        ),
        paragraph(`${describeBase(view)}.`, each, smallStyle(size)),
      ],
      0,
    ),
  );
  const top = Math.max(...captions.map(({ height }) => height)) + size.body * 0.6;
  const maps = views.map((view, index) =>
    buildMapBlock(view, geometry, { ...options, prefix: `${letterOf(index)}-` }, each),
  );
  return {
    width,
    height: top + Math.max(...maps.map(({ height }) => height)),
    nodes: maps.flatMap((map, index) => [
      ...moveNodes(captions[index]!.nodes, index * (each + gap), 0),
      ...moveNodes(map.nodes, index * (each + gap), top),
    ]),
  };
}
