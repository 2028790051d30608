import type { MapGeometry } from '../geometry.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { InputError } from '../problem.ts';
import { buildTable } from '../table.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { emptyBlock, type Block } from './blocks.ts';
import { buildChart } from './chart.ts';
import { buildMapBlock } from './figure-map.ts';
import { layOutFitting } from './fit-text.ts';
import { buildFooter } from './footer.ts';
import { buildHeading } from './heading.ts';
import type { LayoutName } from './layout-name.ts';
import { writeMaking } from './making.ts';
import type { FigureParts, PartName, PlacedPart } from './layout-parts.ts';
import { buildLegend } from './legend.ts';
import { aspectOf, coarsen, usualFineness, type Fineness } from './map-shapes.ts';
import { besideOf, joinTitles } from './pair.ts';
import { buildPairMaps } from './pair-maps.ts';
import { buildPairLegend, buildPanelLegend } from './panel-legend.ts';
import { buildPanels, listPanels } from './panels.ts';
import type { GroupNode, Scene } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import { tilesOf } from './tiles.ts';
import type { Tone } from './tone.ts';
import { rankVertices, type VertexRanks } from './vertex-ranks.ts';

export interface FigureOptions {
  readonly size: FigureSize;
  readonly tone: Tone;
  readonly layout: LayoutName;
  readonly hasNorth: boolean;
  /** Keys of districts, regions or associations to draw once more, larger; none where empty. */
  readonly inset: readonly string[];
  /** Key of the district, region or association to which the view is narrowed; everything where left out. */
  readonly area?: string | undefined;
  /** Where the atlas is published, for the address in the figure; "" prints the query alone. */
  readonly address: string;
}

/** A dot of print, points. Programs round tiles and pages to whole dots: those that are look alike everywhere. */
const dotPt = 72 / 300;

const toWholeDots = (points: number) => Math.round(points / dotPt) * dotPt;

/** Patterns grow with the text; their sides are even numbers, so that half dots make them whole. */
const scaleTiles = (bodyPt: number) => Math.round(bodyPt / 12 / (dotPt / 2)) * (dotPt / 2);

/**
 * A view as a figure for print: its maps or its distribution with legend, numbers, question, sources and address. The
 * same view, geometry and options always give the same scene.
 *
 * @param coarseness how many times coarser than usual the lines of maps may be
 * @throws InputError where there is nothing to draw, or where the text does not fit on a page of fixed height
 */
export function buildFigureScene(
  view: View,
  geometry: MapGeometry,
  options: FigureOptions,
  coarseness = 1,
): Scene {
  const views = options.layout === 'pair' ? [view, besideOf(view)] : [view];
  for (const shown of views) refuseNothing(shown);
  const ranks = rankVertices(view.dataset.topology);
  const fineness = coarsen(usualFineness, coarseness);
  const layout = layOutFitting(
    (size) => buildParts(views, geometry, { ...options, size, ranks, fineness }),
    options.size,
  );
  const { language } = view.selection;
  return {
    width: layout.width,
    height: options.size.heightMm === undefined ? Math.ceil(layout.height / dotPt) * dotPt : layout.height,
    language,
    title: joinTitles(views),
    description: views.map(describeView).join(' '),
    tiles: tilesOf(views, options.tone),
    tileScale: scaleTiles(options.size.body),
    children: layout.parts.map((part) => buildLayer(part, view)),
  };
}

/** Views whose maps stand beside that of another on its figure. */
export function viewsBeside(view: View, layout: LayoutName): readonly View[] {
  return layout === 'pair' ? [besideOf(view)] : [];
}

interface DrawOptions extends FigureOptions {
  readonly ranks: VertexRanks;
  readonly fineness: Fineness;
}

function buildParts(views: readonly View[], geometry: MapGeometry, options: DrawOptions): FigureParts {
  const { size, tone, layout, address } = options;
  const [view, ...beside] = views as readonly [View, ...View[]];
  const hasChart = layout === 'map-chart' || layout === 'chart';
  const aspect = aspectOf(geometry);
  return {
    heading: (width) => buildHeading(views, options, width),
    footer: (width) =>
      buildFooter(view, beside, { size, width, address, making: writeMaking(view, options) }),
    chart: (width, height) =>
      hasChart
        ? buildChart(view, { size, width, tone, ...(height !== undefined && { height }) })
        : emptyBlock,
    ...buildDrawing(views, geometry, options),
    mapAspect: { pair: 2 * aspect, multiples: Infinity, map: aspect, 'map-chart': aspect, chart: aspect }[
      layout
    ],
    isWide: layout === 'pair' || layout === 'multiples',
  };
}

/** The maps of a layout and the legend that serves them. */
function buildDrawing(
  views: readonly View[],
  geometry: MapGeometry,
  options: DrawOptions,
): Pick<FigureParts, 'map' | 'legend'> {
  const { size, tone, layout } = options;
  const [view] = views as readonly [View, ...View[]];
  const look = (width: number, isTwoColumns: boolean) => ({ size, width, isTwoColumns, tone });
  if (layout === 'pair')
    return {
      map: (width) => buildPairMaps(views, geometry, options, width),
      legend: (width, isTwoColumns) => buildPairLegend(views, look(width, isTwoColumns)),
    };
  if (layout === 'multiples') {
    const panels = listPanels(view);
    return {
      map: (width, room) => buildPanels(panels, geometry, options, { width, room }),
      legend: (width, isTwoColumns) => buildPanelLegend(view, panels, look(width, isTwoColumns)),
    };
  }
  const isChart = layout === 'chart';
  return {
    map: isChart
      ? undefined
      : (width): Block => buildMapBlock(view, geometry, { ...options, prefix: '' }, width),
    legend: (width, isTwoColumns) => buildLegend(view, { ...look(width, isTwoColumns), isChart }),
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
  const place = { x: toWholeDots(x), y: toWholeDots(y) };
  return { kind: 'group', id: name, label: labels[name], ...place, children: block.nodes };
}

/**
 * That a part has no values is worth a map; that nobody has one is a mistake.
 *
 * @throws InputError where a figure would be empty
 */
function refuseNothing(view: View): void {
  const { indicator, selection, dataset } = view;
  if (view.withValue === 0 && !dataset.part)
    throw new InputError([
      {
        what: `nothing to draw: no municipality has a value of "${indicator.id}"`,
        file: 'figure',
        mend: 'choose another indicator or other filters',
      },
    ]);
  if (selection.filter !== '' && buildTable(view).rows.length === 0)
    throw new InputError([
      {
        what: `nothing to draw: no municipality passes the filter "${selection.filter}"`,
        file: 'figure',
        mend: 'choose another filter, or none',
      },
    ]);
}
