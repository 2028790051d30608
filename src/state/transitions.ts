import { outlineLevels, type AreaId, type OutlineLevel } from '../core/model.ts';
import { plainReading } from '../core/reading.ts';
import type { Selection, TableColumn } from '../core/selection.ts';

/** A reader's act as a pure step from one selection to the next. */
export type Transition = (selection: Selection) => Selection;

/** Changes some of the selection and keeps the rest. */
export function change(part: Partial<Selection>): Transition {
  return (selection) => ({ ...selection, ...part });
}

/** Shows an indicator; what was asked of the last one (answers, month) does not concern it. */
export function showIndicator(indicator: string): Transition {
  return (selection) => ({ ...selection, ...plainReading, indicator });
}

/** Shows another reading of the same indicator; how amounts are shown stays as chosen. */
export function showVariant(indicator: string): Transition {
  return (selection) => {
    const { amounts, display } = selection;
    return { ...showIndicator(indicator)(selection), amounts, display };
  };
}

/** Selects one municipality instead of all others; the one that is selected already, or none, clears it. */
export function selectPlace(id: AreaId | undefined): Transition {
  return (selection) => ({
    ...selection,
    places: id === undefined || selection.places.includes(id) ? [] : [id],
  });
}

/** Puts a municipality beside the selected ones, or takes it away again. */
export function comparePlace(id: AreaId): Transition {
  return (selection) => ({
    ...selection,
    places: selection.places.includes(id)
      ? selection.places.filter((place) => place !== id)
      : [...selection.places, id],
  });
}

export function toggleOutline(level: OutlineLevel): Transition {
  return (selection) => ({
    ...selection,
    outlines: outlineLevels.filter((known) => selection.outlines.includes(known) !== (known === level)),
  });
}

/** Asks for an answer of a multiple response, or no longer; a number of answers that is out of reach falls back to all. */
export function toggleAnswer(id: string): Transition {
  return (selection) => {
    const answers = selection.answers.includes(id)
      ? selection.answers.filter((answer) => answer !== id)
      : [...selection.answers, id];
    const isOutOfReach = typeof selection.mode === 'number' && selection.mode >= answers.length;
    return { ...selection, answers, mode: isOutOfReach ? 'all' : selection.mode };
  };
}

/** Sorts by a column; by the one that sorts already, the other way round. */
export function sortBy(column: TableColumn): Transition {
  return (selection) => {
    const descending = selection.sorting.column === column && !selection.sorting.descending;
    return { ...selection, sorting: { column, descending } };
  };
}
