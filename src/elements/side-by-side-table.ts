import { css, html, nothing, type TemplateResult } from 'lit';
import type { SideBySide } from '../core/profile/side-by-side.ts';

type Column = SideBySide['columns'][number];

export const sideBySideStyles = css`
  .scroll {
    max-height: none;
  }

  th,
  td {
    min-width: 8rem;
    padding: 0.375rem 0.5rem;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  thead th {
    padding: 0.375rem 0.5rem;
    vertical-align: bottom;
  }

  tbody th {
    position: sticky;
    left: 0;
    min-width: 6.5rem;
    max-width: 6.5rem;
    background: var(--ground);
  }

  .same {
    color: var(--muted);
  }

  thead .small {
    display: block;
    font-weight: 400;
  }
`;

/**
 * Places as columns, what is known of them as rows; rows in which all say the same stand back.
 * @param heading of the first column
 * @param renderAct what can be done with a column, beside its name
 */
export function renderSideBySide(
  { columns, rows }: SideBySide,
  heading: string,
  title: string,
  renderAct: (column: Column) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table aria-label=${title}>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          ${columns.map(
            (column) =>
              html`<th scope="col" aria-label="${column.name}, ${column.district}">
                ${column.name}${renderAct(column)}<span class="small muted">${column.district}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, cells, isSame }) =>
            html`<tr class=${isSame ? 'same' : ''}>
              <th scope="row">${label}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
