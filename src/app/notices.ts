import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../core/messages/de.ts';
import type { UnusedParameter } from '../core/url.ts';

/** Says which words of the address could not be followed; they are told once, and can be put away. */
export function renderNotices(
  words: Messages,
  unused: readonly UnusedParameter[],
  close: () => void,
): TemplateResult | typeof nothing {
  if (unused.length === 0) return nothing;
  const texts: Readonly<Record<string, (value: string) => string>> = {
    merkmal: words.noticeIndicator,
    ort: words.noticePlace,
  };
  return html`<div class="notices" role="status">
    ${unused.map(({ key, value }) => html`<p>${texts[key]?.(value) ?? words.noticeValue(key, value)}</p>`)}
    <button class="plain-button" @click=${close}>${words.noticeClose}</button>
  </div>`;
}
