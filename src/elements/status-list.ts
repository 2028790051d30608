import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../core/format.ts';
import { messagesOf } from '../core/messages/messages.ts';
import type { Language } from '../core/model.ts';
import type { StatusRow } from '../core/view.ts';
import { renderSwatch } from './swatch.ts';

/** The patterns of a picture with their words and numbers, as items of a list. */
export function renderStatusItems(
  statuses: readonly Pick<StatusRow, 'status' | 'count'>[],
  language: Language,
): readonly TemplateResult[] {
  return statuses.map(
    ({ status, count }) =>
      html`<li>
        ${renderSwatch({ pattern: status }, `status-${status}`)} ${messagesOf(language).status[status]}
        <span class="numeric muted">${formatNumber(count, language)}</span>
      </li>`,
  );
}
