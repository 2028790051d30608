import type { Catalog } from './catalog.ts';
import { emptyQuestion, type Question } from './gaps/question.ts';
import type { AreaId, Language, OutlineLevel } from './model.ts';
import { plainReading, type Reading } from './reading.ts';
import type { Weight } from './weights.ts';

export const pages = ['map', 'table', 'cross', 'gaps', 'report', 'data'] as const;
export type Page = (typeof pages)[number];

export const tableColumns = ['name', 'id', 'district', 'association', 'value', 'group', 'via'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface Sorting {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** All that is worth sharing of what a reader has chosen. The URL is its only home (`url.ts`). */
export interface Selection extends Reading {
  readonly language: Language;
  readonly page: Page;
  /** Id of an indicator of the catalogue. */
  readonly indicator: string;
  /** The indicator that the first is crossed with; the first possible one where this is left out. */
  readonly cross: string | undefined;
  /** What counts and shares are of. */
  readonly weight: Weight;
  /** Outlines on top of the map, in the order of `outlineLevels`. */
  readonly outlines: readonly OutlineLevel[];
  /** Whether values that an association reported are marked on the map. */
  readonly marks: boolean;
  /** Selected municipalities, the latest last. */
  readonly places: readonly AreaId[];
  readonly sorting: Sorting;
  /** Text that the rows of the table must contain. */
  readonly filter: string;
  /** What is asked on the page of gaps. */
  readonly question: Question;
}

/** What a page shows without parameters, where that is not the first indicator in German. */
export interface Start {
  readonly language: Language;
  readonly indicator: string;
}

/** What is shown when the URL says nothing. */
export function defaultSelection(catalog: Catalog & { readonly start?: Start }): Selection {
  return {
    language: catalog.start?.language ?? 'de',
    page: 'map',
    indicator: catalog.start?.indicator ?? catalog.themes[0]?.indicators[0] ?? catalog.indicators[0]!.id,
    ...plainReading,
    cross: undefined,
    weight: 'municipalities',
    outlines: ['association'],
    marks: true,
    places: [],
    sorting: { column: 'name', descending: false },
    filter: '',
    question: emptyQuestion,
  };
}
