/** Text that is HTML already. Only `html` makes it, so that nothing reaches a page without having been escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text and numbers are escaped, markup is taken as it is, `undefined` is nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it must stand in an element or in a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter]!);
}

/**
 * HTML out of a template. Attributes must be quoted: what is put into them is escaped for quotes, not for blanks.
 * The indentation of the template is left out.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = strings.map((part, index) => {
    const content = contents[index];
    return tighten(part) + (index < contents.length ? renderContent(content) : '');
  });
  return { markup: parts.join('') };
}

/** The same for parts of a drawing: there, tags may close themselves. */
export const svg = html;

/** Attribute that is either there or not: `attribute('href', undefined)` is nothing. */
export function attribute(name: string, value: string | number | undefined): Markup {
  return value === undefined ? { markup: '' } : { markup: `${name}="${escapeText(String(value))}"` };
}

/** Facts for search engines: data that no browser runs. Nothing in them can end the element. */
export function jsonLd(facts: Readonly<Record<string, unknown>>): Markup {
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  return { markup: `<script type="application/ld+json">${json}</script>` };
}

function renderContent(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(renderContent).join('');
}

function tighten(part: string): string {
  return part.replace(/\s*\n\s*/g, '\n');
}
