import type { Catalog } from '../catalog.ts';
import { formatDate } from '../format.ts';
import { accessibilityWords, type StatementFacts, type StatementPart } from '../messages/accessibility.ts';
import type { Language } from '../model.ts';
import { html, type Content, type Markup } from './markup.ts';

/**
 * The accessibility statement that public bodies owe (L-BGG-DVO, annex 1), with the names of `publication.accessibility`.
 * Without them it is a draft, and what is missing is marked in it.
 */
export function renderAccessibilityStatement({ publication }: Catalog, language: Language): Markup {
  const words = accessibilityWords[language];
  const { body, prepared, enforcement } = publication?.accessibility ?? {};
  const facts: StatementFacts = {
    body,
    prepared: prepared === undefined ? undefined : formatDate(prepared, language),
    enforcement,
  };
  const isDraft = Object.values({ ...facts, contact: publication?.contact }).includes(undefined);
  return html`<h2 id="${statementAnchor}">${words.heading(isDraft)}</h2>
    ${isDraft ? html`<p><strong>${words.draft}</strong></p>` : undefined}
    <p>${markGaps(words.commitment(body))}</p>
    ${words.parts(facts).map(renderPart)} ${renderPart(words.contact)}
    <p>${renderContact(publication?.contact, words.contactGap)}</p>
    ${renderPart(words.enforcement(facts))}`;
}

/** Where the statement begins on the page about technique and privacy, in both languages. */
export const statementAnchor = 'barrierefreiheit';

function renderPart({ heading, paragraphs, items }: StatementPart): Markup {
  return html`${heading === '' ? undefined : html`<h3>${heading}</h3>`}
  ${paragraphs.map((paragraph) => html`<p>${markGaps(paragraph)}</p>`)}
  ${
    items &&
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`
  }`;
}

function renderContact(contact: string | undefined, gap: string): Content {
  if (contact === undefined) return markGaps(gap);
  return html`<a href="${contact}">${contact.replace(/^mailto:/, '')}</a>`;
}

/** Sets off what stands in square brackets: somebody has to fill it in. */
function markGaps(text: string): Content {
  return text
    .split(/(\[[^\]]*\])/)
    .map((part): Content => (part.startsWith('[') ? html`<mark>${part.slice(1, -1)}</mark>` : part));
}
