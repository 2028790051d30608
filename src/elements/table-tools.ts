import { html, nothing, type TemplateResult } from 'lit';
import { tableWords } from '../core/messages/table.ts';
import { outlineLevels, type OutlineLevel } from '../core/model.ts';
import type { TableColumn } from '../core/selection.ts';
import { nameColumn, possibleColumns, possibleGroupings, shownColumns } from '../core/table-columns.ts';
import type { View } from '../core/view.ts';
import { change, type Transition } from '../state/transitions.ts';

type Apply = (transition: Transition) => void;

/** By what the rows are grouped; nothing where they cannot be. */
export function renderGrouping(view: View, apply: Apply): TemplateResult | typeof nothing {
  const words = tableWords[view.selection.language];
  const possible = possibleGroupings(view);
  if (possible.length === 0) return nothing;
  const chosen = possible.find((level) => level === view.selection.grouping);
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    apply(change({ grouping: outlineLevels.find((level) => level === value) }));
  };
  const option = (level: OutlineLevel | undefined) =>
    html`<option value=${level ?? ''} ?selected=${level === chosen}>
      ${words.groups[level ?? 'none']}
    </option>`;
  return html`<label class="field">
    ${words.group}
    <select .value=${chosen ?? ''} @change=${choose}>
      ${[undefined, ...possible].map(option)}
    </select>
  </label>`;
}

/** Which columns are shown; the name always is. */
export function renderColumnChoice(view: View, apply: Apply): TemplateResult {
  const words = tableWords[view.selection.language];
  const shown = shownColumns(view);
  const toggle = (column: TableColumn) => {
    const columns = possibleColumns(view).filter(
      (known) => known !== 'name' && shown.includes(known) !== (known === column),
    );
    // Without any other column a table of names would stand for the usual one.
    if (columns.length > 0) apply(change({ columns }));
  };
  return html`<details>
    <summary class="button">${words.chooseColumns}</summary>
    <fieldset class="columns">
      <legend class="visually-hidden">${words.chooseColumns}</legend>
      ${possibleColumns(view)
        .filter((column) => column !== 'name')
        .map(
          (column) =>
            html`<label class="check">
              <input type="checkbox" .checked=${shown.includes(column)} @change=${() => toggle(column)} />
              ${nameColumn(view, column)}
            </label>`,
        )}
      ${
        view.selection.columns.length === 0
          ? nothing
          : html`<button class="plain-button" @click=${() => apply(change({ columns: [] }))}>
              ${words.resetColumns}
            </button>`
      }
    </fieldset>
  </details>`;
}
