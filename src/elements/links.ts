import { html, nothing, type TemplateResult } from 'lit';
import { encodeSelection } from '../core/url.ts';
import type { View } from '../core/view.ts';
import type { Transition } from '../state/transitions.ts';
import { AtlasChangeEvent } from './events.ts';

/**
 * A link to the view after a transition. Followed plainly it changes the page in place; copied or opened in a new
 * tab it is an address like any other.
 */
export function renderLink(
  view: View,
  transition: Transition,
  content: TemplateResult | string,
  isCurrent = false,
): TemplateResult {
  return html`<a
    href=${encodeSelection(transition(view.selection), view.dataset.catalog) || '?'}
    aria-current=${isCurrent ? 'page' : nothing}
    @click=${(event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      event.currentTarget?.dispatchEvent(new AtlasChangeEvent(transition));
    }}
    >${content}</a
  >`;
}

/** Whether a click asks for this page only, and not for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
