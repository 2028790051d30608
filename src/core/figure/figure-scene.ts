import { aspectOf, fitShapes, mapUnit } from './map-shapes.ts';
import type { MapGeometry } from '../geometry.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { MissingStatus } from '../model.ts';
import { InputError } from '../problem.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { emptyBlock, type Block } from './blocks.ts';
import { buildChart } from './chart.ts';
import { buildFooter } from './footer.ts';
import { buildHeading } from './heading.ts';
import { layOutFitting } from './fit-text.ts';
import type { PartName, PlacedPart } from './layout.ts';
import { buildLegend } from './legend.ts';
import { drawMap } from './map-layers.ts';
import { labelPlaces } from './place-labels.ts';
import { buildScaleBar, findFreeCorner } from './scale-bar.ts';
import type { GroupNode, Scene, SceneNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';

export interface FigureOptions {
  readonly size: FigureSize;
  /** In greys that stay apart in black and white print. */
  readonly isGreyscale: boolean;
  /** With the distribution of the values below the legend. */
  readonly hasChart: boolean;
  readonly hasNorth: boolean;
  /** Where the atlas is published, for the address in the figure; "" prints the query alone. */
  readonly address: string;
}

/**
 * A view as a figure for print: the map with legend, numbers, question, sources and address. The same view, geometry
 * and options always give the same scene.
 *
 * @throws InputError where there is nothing to draw, or where the text does not fit on a page of fixed height
 */
export function buildFigureScene(view: View, geometry: MapGeometry, options: FigureOptions): Scene {
  if (view.withValue === 0) throw nothingToDraw(view);
  const { isGreyscale, hasChart, address } = options;
  const layout = layOutFitting(
    (size) => ({
      heading: (width) => buildHeading(view, size, width),
      map: (width) => buildMap(view, geometry, { ...options, size }, width),
      mapAspect: aspectOf(geometry),
      legend: (width, isTwoColumns) => buildLegend(view, { size, width, isTwoColumns, isGreyscale }),
      chart: (width) => (hasChart ? buildChart(view, { size, width, isGreyscale }) : emptyBlock),
      footer: (width) => buildFooter(view, size, width, address),
    }),
    options.size,
  );
  const { language } = view.selection;
  return {
    width: layout.width,
    height: layout.height,
    language,
    title: view.indicator.title[language],
    description: describeView(view),
    patterns: view.statuses.map((row): MissingStatus => row.status),
    patternScale: options.size.body / 12,
    children: layout.parts.map((part) => buildLayer(part, view)),
  };
}

function buildLayer({ name, block, x, y }: PlacedPart, view: View): GroupNode {
  const words = allMessagesOf(view.selection.language);
  const labels: Readonly<Record<PartName, string>> = {
    heading: words.figureHeading,
    map: words.figureMap,
    legend: words.figureLegend,
    chart: words.figureChart,
    footer: words.figureFooter,
  };
  return { kind: 'group', id: name, label: labels[name], x, y, children: block.nodes };
}

/** How many towns are named: as many as find room on a map of so many points to one town. */
const pointsPerTown = 32;

function buildMap(view: View, geometry: MapGeometry, options: FigureOptions, width: number): Block {
  const { size, hasNorth } = options;
  const { language } = view.selection;
  const words = allMessagesOf(language);
  const shapes = fitShapes(geometry, width);
  const towns = Math.round(width / pointsPerTown);
  const labels = labelPlaces(view, geometry, shapes, { size: size.small, towns });
  const scale = buildScaleBar(shapes, size, language, hasNorth);
  const corner = findFreeCorner(scale, geometry, shapes) ?? { x: 0, y: shapes.height + size.body * 0.5 };
  const nodes: readonly SceneNode[] = [
    {
      kind: 'group',
      id: 'areas',
      label: view.indicator.title[language],
      unit: mapUnit,
      role: 'Figure',
      alternative: describeView(view),
      children: drawMap(view, shapes, options.isGreyscale),
    },
    { kind: 'group', id: 'places', label: words.figurePlaces, role: 'P', children: labels },
    { kind: 'group', id: 'scale', label: words.figureScale, ...corner, role: 'P', children: scale.nodes },
  ];
  return { width, height: Math.max(shapes.height, corner.y + scale.height), nodes };
}

function nothingToDraw(view: View): InputError {
  return new InputError([
    {
      what: `nothing to draw: no municipality has a value of "${view.indicator.id}"`,
      file: 'figure',
      mend: 'choose another indicator or other filters',
    },
  ]);
}
