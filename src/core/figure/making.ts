import type { View } from '../view.ts';
import { layoutNames, usualLayout, type LayoutName } from './layout-name.ts';
import type { FigureSize } from './sizes.ts';

/** What of a figure's making its address tells, beyond the view of the page: what would else be drawn elsewhere. */
export interface Making {
  readonly area: string | undefined;
  readonly inset: readonly string[];
  /** The usual one of view and size where left out. */
  readonly layout: LayoutName | undefined;
}

/** What of the options of a figure its address may tell. */
interface MadeFigure {
  readonly area?: string | undefined;
  readonly inset: readonly string[];
  readonly layout: LayoutName;
  readonly size: FigureSize;
}

const layoutWords: Readonly<Record<LayoutName, string>> = {
  map: 'karte',
  'map-chart': 'karte-verteilung',
  pair: 'paar',
  multiples: 'einzeln',
  chart: 'verteilung',
};

/** The parameters of an address by which a figure is made again. The page knows the first, too: it leads to that area. */
export const makingNames = ['gebiet', 'ausschnitt', 'aufbau'] as const;

/** The making of a figure as parameters behind a query: "&gebiet=08116"; "" where all is usual. */
export function writeMaking(view: View, { area, inset, layout, size }: MadeFigure): string {
  const [areaName, insetName, layoutName] = makingNames;
  return [
    area === undefined ? '' : `&${areaName}=${area}`,
    inset.length === 0 ? '' : `&${insetName}=${inset.join(',')}`,
    layout === usualLayout(view, size) ? '' : `&${layoutName}=${layoutWords[layout]}`,
  ].join('');
}

/** The making that a query tells, and what in it is unknown. Keys of areas are not checked. */
export function readMaking(query: string): { readonly making: Making; readonly unknown: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const [areaName, insetName, layoutName] = makingNames;
  const word = parameters.get(layoutName);
  const layout = layoutNames.find((name) => layoutWords[name] === word);
  return {
    making: {
      area: parameters.get(areaName) ?? undefined,
      inset: parameters.get(insetName)?.split(',') ?? [],
      layout,
    },
    unknown: word !== null && layout === undefined ? [`${layoutName}=${word}`] : [],
  };
}

/** A query without the making: what the view of a figure shows. */
export function leaveMaking(query: string): string {
  const parameters = new URLSearchParams(query);
  for (const name of makingNames) parameters.delete(name);
  return `?${parameters}`;
}

/** The words of layouts in addresses. */
export const makingLayouts: readonly string[] = Object.values(layoutWords);
