import { css, html, nothing, type TemplateResult } from 'lit';
import { formSentences } from '../core/messages/form.ts';
import { change } from '../state/transitions.ts';
import type { View } from '../core/view.ts';
import { renderLink } from './links.ts';

export const formNoteStyles = css`
  .form-note {
    position: absolute;
    z-index: 1;
    bottom: 0;
    left: 0.5rem;
    margin: 0;
    padding-inline: 0.5rem;
    background: color-mix(in srgb, var(--paper) 85%, transparent);
    line-height: 1.3;
    white-space: nowrap;
  }
`;

/** On a map that is not drawn as the ground lies: that it is not, and the way back. */
export function renderFormNote(view: View): TemplateResult | typeof nothing {
  if (!view.dataset.ground) return nothing;
  const { mark, back } = formSentences[view.selection.language];
  return html`<p class="form-note small">
    ${mark} <span class="no-print">${renderLink(view, change({ form: 'ground' }), back)}</span>
  </p>`;
}
