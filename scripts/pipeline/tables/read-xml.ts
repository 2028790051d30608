/** A piece of XML in the order of the text. An element without content is opened and closed. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const tag = /<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const skipped: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const dataStart = '<![CDATA[';
const dataEnd = ']]>';
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads XML as office programs write it, one piece after another. Names of elements come without their prefix, names of
 * attributes with it. Document types, and with them entities of one's own, are not read.
 *
 * @throws SyntaxError where the text ceases to be XML
 */
export function* readXml(text: string): Generator<XmlEvent> {
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf('<', position);
    const end = start === -1 ? text.length : start;
    if (end > position) yield { kind: 'text', text: decodeEntities(text.slice(position, end)) };
    if (start === -1) return;
    if (text.startsWith(dataStart, start)) {
      const close = findEnd(text, dataEnd, start);
      yield { kind: 'text', text: text.slice(start + dataStart.length, close) };
      position = close + dataEnd.length;
      continue;
    }
    const skip = skipped.find(([opening]) => text.startsWith(opening, start));
    if (skip) {
      position = findEnd(text, skip[1], start) + skip[1].length;
      continue;
    }
    tag.lastIndex = start;
    const match = tag.exec(text);
    if (!match || match[2]?.startsWith('!')) throw new SyntaxError(`no XML at character ${start}`);
    yield* describeTag(match);
    position = tag.lastIndex;
  }
}

function* describeTag([
  ,
  closing,
  prefixed = '',
  attributes = '',
  empty,
]: RegExpExecArray): Generator<XmlEvent> {
  const name = prefixed.slice(prefixed.indexOf(':') + 1);
  if (closing === '/') {
    yield { kind: 'close', name };
    return;
  }
  yield { kind: 'open', name, attributes: parseAttributes(attributes) };
  if (empty === '/') yield { kind: 'close', name };
}

function parseAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [
      name,
      decodeEntities(double ?? single ?? ''),
    ]),
  );
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function findEnd(text: string, end: string, from: number): number {
  const position = text.indexOf(end, from);
  if (position === -1) throw new SyntaxError(`"${end}" missing after character ${from}`);
  return position;
}
