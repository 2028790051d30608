import { html, type TemplateResult } from 'lit';
import type { Messages } from '../core/messages/de.ts';

/** A page instead of one that could not be loaded: what happened, a way to try again, and a page that needs no data. */
export function renderFailure(words: Messages, error: Error, retry: () => unknown): TemplateResult {
  return html`<main class="failure">
    <h1>${words.failed}</h1>
    <p>${words.failedExplained}</p>
    ${renderRetry(words, error, retry)}
  </main>`;
}

/** A line at the foot of the painted page, which stays: it says what is missing. */
export function renderPaintedFailure(words: Messages, error: Error, retry: () => unknown): TemplateResult {
  return html`<section class="painted-failure" role="alert" aria-label=${words.failed}>
    <p>${words.failedPainted}</p>
    ${renderRetry(words, error, retry)}
  </section>`;
}

/** The same where only the map that can be moved is missing. */
export function renderMapFailure(words: Messages, error: Error, retry: () => unknown): TemplateResult {
  return html`<section class="painted-failure" role="alert" aria-label=${words.mapFailed}>
    <p>${words.mapFailed}. ${words.mapFailedExplained}</p>
    ${renderRetry(words, error, retry)}
  </section>`;
}

function renderRetry(words: Messages, error: Error, retry: () => unknown): TemplateResult {
  return html`<button class="plain-button" @click=${retry}>${words.retry}</button>
    <details>
      <summary>${words.technicalDetail}</summary>
      <pre>${error.message}</pre>
    </details>`;
}
