import type { Citation } from './citation.ts';

/** An entry for LaTeX (BibTeX and biblatex, UTF-8). */
export function citeAsBibTex(citation: Citation): string {
  const { key, title, atlas, publisher, edition, note, url, kept, accessed, language } = citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['howpublished', atlas],
    ['publisher', publisher],
    ['version', edition],
    ['note', note],
    ['language', language === 'de' ? 'ngerman' : 'british'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${escapeTex(value)}}`,
  );
  // An address is taken as it is, and would not survive being escaped.
  if (url !== '') lines.push(`  url = {${url}}`);
  if (kept !== '') lines.push(`  addendum = {\\url{${kept}}}`);
  if (accessed !== undefined) lines.push(`  urldate = {${accessed}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

/** A record for EndNote, Zotero, Citavi; lines end with CR LF. */
export function citeAsRis(citation: Citation): string {
  const { title, atlas, publisher, edition, note, url, kept, accessed, language } = citation;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'MAP'],
    ['TI', title],
    ['T2', atlas],
    ['PB', publisher],
    ['ET', edition],
    ['N1', note],
    ['LA', language],
    ['UR', url === '' ? undefined : url],
    ['L2', kept === '' ? undefined : kept],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}

/** A list of one item as CSL-JSON (schema 1.0), as Zotero and pandoc read it. */
export function citeAsCsl(citation: Citation): string {
  const { key, title, atlas, publisher, edition, note, url, kept, accessed, language } = citation;
  const item = {
    id: key,
    type: 'map',
    title,
    'container-title': atlas,
    ...(publisher !== undefined && { publisher }),
    ...(edition !== undefined && { version: edition }),
    note,
    language,
    ...(url !== '' && { URL: url }),
    ...(kept !== '' && { archive: atlas, archive_location: kept }),
    ...(accessed !== undefined && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
