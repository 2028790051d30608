import { html, nothing, type TemplateResult } from 'lit';
import { formSentences } from '../core/messages/form.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { renderLink } from './links.ts';

/** What a map says that is not drawn as the ground lies: that it is not, and the way back; nothing for any other. */
export function renderFormNote(view: View): TemplateResult | typeof nothing {
  if (!view.dataset.ground) return nothing;
  const { mark, back } = formSentences[view.selection.language];
  return html`<p class="small">
    ${mark} <span class="no-print">${renderLink(view, change({ form: 'ground' }), back)}</span>
  </p>`;
}
