import * as statistics from 'simple-statistics';
import type { Dataset } from '../dataset.ts';
import type { AreaId } from '../model.ts';
import { listReturned, mapAnswered, percentOf, type Case } from './base.ts';

const change = 'kapazitaet';
const before = 'kapazitaet-vorher';

/** Property of the shapes that counts the refugees on the reference date of the surveys. */
const refugeesProperty = 'refugees_2017_11_09';

/** Share of the changes with this sign, of all that returned the survey. */
export function shareOfSign(dataset: Dataset, sign: -1 | 0 | 1): number {
  return percentOf(listReturned(dataset, change), hasSign(sign));
}

/** Share of the refugees who live where there is more, of all where the survey came back. */
export function shareOfRefugeesWithMore(dataset: Dataset): number {
  const shapes = dataset.topology.objects.municipalities.geometries;
  const refugees = new Map(shapes.map(({ id, properties }) => [id, properties?.[refugeesProperty]]));
  return percentOf(listReturned(dataset, change), hasSign(1), ({ id }) => Number(refugees.get(id)));
}

/** The most frequent class of change in the catalogue, as an interval: "(0, 0.5]", or "0" for no change. */
export function findCommonChange(dataset: Dataset): string {
  const indicator = dataset.catalog.indicators.find((entry) => entry.id === change);
  if (indicator?.kind !== 'diverging') throw new Error(`no diverging indicator: ${change}`);
  const counts = new Map<string, number>();
  for (const value of listValues(dataset, change)) {
    const name = nameInterval(value, [0, ...indicator.breaks, Infinity]);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([name, count]) => (count === most ? [name] : [])).join(' = ');
}

export function medianChange(dataset: Dataset): number {
  return median(listValues(dataset, change));
}

export function meanChange(dataset: Dataset): number {
  return mean(listValues(dataset, change));
}

/** Median of the changes in percent of the median before, over the same municipalities. */
export function medianChangeRelative(dataset: Dataset): number {
  return (medianChange(dataset) / median(listBefore(dataset))) * 100;
}

/** Mean of the changes in percent of the mean before, over the same municipalities. */
export function meanChangeRelative(dataset: Dataset): number {
  return (meanChange(dataset) / mean(listBefore(dataset))) * 100;
}

/** Without any value there is neither: the report then says NaN, which is never reproduced. */
const median = (values: number[]) => (values.length > 0 ? statistics.median(values) : NaN);
const mean = (values: number[]) => (values.length > 0 ? statistics.mean(values) : NaN);

function hasSign(sign: number): (entry: Case) => boolean {
  return ({ observation }) => observation.status === 'ok' && Math.sign(Number(observation.value)) === sign;
}

function listValues(dataset: Dataset, indicator: string): number[] {
  return [...mapAnswered(dataset, indicator).values()].map(({ value }) => Number(value));
}

function listBefore(dataset: Dataset): number[] {
  const capacity: ReadonlyMap<AreaId, { readonly value: unknown }> = mapAnswered(dataset, before);
  return [...mapAnswered(dataset, change).keys()].map((id) => Number(capacity.get(id)?.value));
}

/** @param limits distances from zero, rising from 0 to infinity; an interval holds the limit farther from zero */
function nameInterval(value: number, limits: readonly number[]): string {
  if (value === 0) return '0';
  const upper = limits.findIndex((limit) => Math.abs(value) <= limit);
  const [near, far] = [limits[upper - 1]!, limits[upper]!];
  return value > 0 ? `(${near}, ${far}]` : `[${-far}, ${0 - near})`;
}
