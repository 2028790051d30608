import type { Catalog } from './catalog.ts';
import { emptyQuestion, type Question } from './gaps/question.ts';
import type { AreaId, AreaLevel, Language, OutlineLevel } from './model.ts';
import type { Month } from './month.ts';
import { plainReading, type Reading } from './reading.ts';
import type { Weight } from './weights.ts';

export const pages = ['map', 'table', 'cross', 'gaps', 'report', 'data'] as const;
export type Page = (typeof pages)[number];

/** How two indicators are compared: crossed in a table, as two maps side by side, or one map over the other. */
export const comparisons = ['table', 'maps', 'swipe'] as const;
export type ComparisonForm = (typeof comparisons)[number];

export const tableColumns = [
  'name',
  'id',
  'district',
  'association',
  'value',
  'group',
  'via',
  'known',
  'population',
  'refugees',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface Sorting {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** How large areas are drawn: as they lie on the ground, or every municipality alike. */
export const forms = ['ground', 'equal'] as const;
export type Form = (typeof forms)[number];

/** All that is worth sharing of what a reader has chosen. The URL is its only home (`url.ts`). */
export interface Selection extends Reading {
  readonly language: Language;
  readonly page: Page;
  /** Id of an indicator of the catalogue. */
  readonly indicator: string;
  /** The indicator that the first is crossed with; the first possible one where this is left out. */
  readonly cross: string | undefined;
  /** The month up to which the second is shown, where it is one of months; all that are known where left out. */
  readonly crossAsOf: Month | undefined;
  readonly comparison: ComparisonForm;
  /** What counts and shares are of. */
  readonly weight: Weight;
  /** Whose areas map and table show; municipalities where the indicator or the page knows no others (`levelOf`). */
  readonly level: AreaLevel;
  /** The form of the map; that of the ground on pages that know no other (`formOf`). */
  readonly form: Form;
  /** Outlines on top of the map, in the order of `outlineLevels`. */
  readonly outlines: readonly OutlineLevel[];
  /** Whether values that an association reported are marked on the map. */
  readonly marks: boolean;
  /** Selected areas of the level, the latest last. */
  readonly places: readonly AreaId[];
  readonly sorting: Sorting;
  /** The columns of the table beside the name; the usual ones where none is chosen. */
  readonly columns: readonly TableColumn[];
  /** The level by which rows stand together with their subtotal; `undefined` for one list. */
  readonly grouping: OutlineLevel | undefined;
  /** Text that the rows of the table must contain. */
  readonly filter: string;
  /** What is asked on the page of gaps. */
  readonly question: Question;
}

/** What a page shows without parameters, where that is not the map of the first indicator in German. */
export interface Start {
  readonly language: Language;
  readonly indicator: string;
  readonly page: Page;
}

/** What is shown when the URL says nothing. */
export function defaultSelection(catalog: Catalog & { readonly start?: Start }): Selection {
  return {
    language: catalog.start?.language ?? 'de',
    page: catalog.start?.page ?? 'map',
    indicator: catalog.start?.indicator ?? catalog.themes[0]?.indicators[0] ?? catalog.indicators[0]!.id,
    ...plainReading,
    cross: undefined,
    crossAsOf: undefined,
    comparison: 'table',
    weight: 'municipalities',
    level: 'municipality',
    form: 'ground',
    outlines: ['association'],
    marks: true,
    places: [],
    sorting: { column: 'name', descending: false },
    columns: [],
    grouping: undefined,
    filter: '',
    question: emptyQuestion,
  };
}

/** The level that is shown: who applied with whom says nothing of an upper level, and only map and table know them. */
export function levelOf({ page, level, indicator }: Selection, { indicators }: Catalog): AreaLevel {
  const isOnPage = page === 'map' || page === 'table';
  const isOfMembers = indicators.find(({ id }) => id === indicator)?.kind === 'association';
  return isOnPage && !isOfMembers ? level : 'municipality';
}
