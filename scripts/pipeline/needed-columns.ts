import type { Catalog } from '../../src/core/catalog.ts';
import type { Derivation, Indicator } from '../../src/core/indicator.ts';

/** Column of the posts that counts their persons. */
export const personsColumn = 'personen';

/** Column of the table of refugees that counts them on a date ("2017-09-15"). */
export function refugeesColumn(date: string): string {
  return `stichtag_${date.replaceAll('-', '_')}`;
}

/** What the indicators of a catalogue read, by name of the table. */
export interface NeededColumns {
  readonly posts: ReadonlyMap<string, readonly string[]>;
  readonly surveys: ReadonlyMap<string, readonly string[]>;
  /** Reference dates: columns of the table of refugees. */
  readonly refugees: readonly string[];
}

/** Finds which columns of which tables a catalogue needs, each once and in its order. */
export function findNeededColumns({ facts, indicators }: Catalog): NeededColumns {
  const posts = new Map<string, readonly string[]>();
  const surveys = new Map<string, readonly string[]>();
  const refugees = new Set<string>();
  const add = (tables: Map<string, readonly string[]>, table: string, columns: readonly string[]) =>
    tables.set(table, [...new Set([...(tables.get(table) ?? []), ...columns])]);
  for (const indicator of indicators) {
    const { derive } = indicator;
    if ('refugees' in derive) {
      refugees.add(derive.refugees);
      add(posts, derive.table, [derive.rule === 'start-month' ? personsColumn : derive.column]);
    } else if ('table' in derive) add(surveys, derive.table, surveyColumnsOf(indicator, derive));
    else if (derive.rule === 'rate' && derive.per === 'refugees')
      refugees.add(refugeesColumn(facts.refugees.referenceDate));
  }
  return { posts, surveys, refugees: [...refugees] };
}

type SurveyDerivation = Extract<Derivation, { rule: 'answers' | 'number' | 'change' | 'choices' }>;

/** The columns of a survey that one indicator reads. */
export function surveyColumnsOf(indicator: Indicator, derive: SurveyDerivation): readonly string[] {
  switch (derive.rule) {
    case 'answers':
      return derive.detail ? [...derive.columns, derive.detail.column] : derive.columns;
    case 'number':
      return [derive.column];
    case 'change':
      return [derive.before, derive.after];
    case 'choices':
      return indicator.kind === 'multiple' ? indicator.options.map((option) => option.column) : [];
  }
}
