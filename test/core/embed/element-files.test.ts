import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapElementApi, type ElementApi } from '../../../src/core/embed/element-api.ts';
import { buildElementManifest, writeElementTypes } from '../../../src/core/embed/element-files.ts';

const text = { de: 'Wort', en: 'word' };
const api: ElementApi = {
  tagName: 'toy-map',
  className: 'ToyMap',
  description: text,
  attributes: [{ name: 'query', initial: 'a "b"', description: text }],
  events: [{ name: 'toy-change', detail: '{ readonly query: string }', description: text }],
  cssParts: [{ name: 'map', description: text }],
  cssProperties: [{ name: '--toy', description: text }],
};

describe('the custom-elements manifest', () => {
  const manifest = buildElementManifest(api, 'toys.js') as {
    modules: [{ path: string; exports: object[]; declarations: [Record<string, object[]>] }];
  };
  const [module] = manifest.modules;
  const [declaration] = module.declarations;

  test('is one of the schema 2.1.0 that defines and exports the element', () => {
    expect(manifest).toMatchObject({
      schemaVersion: '2.1.0',
      modules: [{ kind: 'javascript-module', path: 'toys.js' }],
    });
    expect(declaration).toMatchObject({
      kind: 'class',
      name: 'ToyMap',
      tagName: 'toy-map',
      customElement: true,
    });
    expect(module.exports).toEqual([
      { kind: 'js', name: 'ToyMap', declaration: { name: 'ToyMap', module: 'toys.js' } },
      {
        kind: 'custom-element-definition',
        name: 'toy-map',
        declaration: { name: 'ToyMap', module: 'toys.js' },
      },
    ]);
  });

  test('tells all that the description tells, attributes with their property', () => {
    const common = { description: 'word', type: { text: 'string' }, default: '"a \\"b\\""' };
    expect(declaration['attributes']).toEqual([{ name: 'query', fieldName: 'query', ...common }]);
    expect(declaration['members']).toEqual([{ kind: 'field', name: 'query', attribute: 'query', ...common }]);
    expect(declaration['events']).toEqual([
      { name: 'toy-change', description: 'word', type: { text: 'CustomEvent<{ readonly query: string }>' } },
    ]);
    expect(declaration['cssParts']).toEqual([{ name: 'map', description: 'word' }]);
    expect(declaration['cssProperties']).toEqual([{ name: '--toy', description: 'word' }]);
  });
});

describe('the types of the elements', () => {
  const use = (code: string) => findTypeErrors(`${writeElementTypes(mapElementApi)}\n${code}`);

  test('let a page use the element as it is described', () => {
    expect(
      use(`const map = document.querySelector('bw-atlas-map')!;
        map.query = 'merkmal=start';
        map.addEventListener('atlas-query', ({ detail }) => { const text: string = detail.query; map.title = text; });
        map.addEventListener('click', (event) => { const x: number = event.clientX; map.title = String(x); });`),
    ).toEqual([]);
  });

  test('refuse what it does not have', () => {
    expect(use(`document.createElement('bw-atlas-map').query = 5;`)).toHaveLength(1);
    expect(use(`document.createElement('bw-atlas-map').colour = '';`)).toHaveLength(1);
  });
});

describe('the description of the map element', () => {
  const source = readFileSync('src/app/elements/bw-atlas-map.ts', 'utf8');

  test('names exactly the attributes and parts that the element has, and its event', () => {
    const found = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, name]) => name).sort();
    const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name).sort();
    expect(found(/@property\(\)\s+(\w+) =/g)).toEqual(names(mapElementApi.attributes));
    expect(found(/part="(\w+)"/g)).toEqual(names(mapElementApi.cssParts));
    expect(found(/new CustomEvent\('([\w-]+)'/g)).toEqual(names(mapElementApi.events));
    expect(found(/^define\('([\w-]+)'/gm)).toEqual([mapElementApi.tagName]);
  });

  test('gives the initial values that the element has', () => {
    for (const { name, initial } of mapElementApi.attributes)
      expect(source).toMatch(new RegExp(`@property\\(\\)\\s+${name} = '${initial}';`));
  });

  test('has a text in every language for all', () => {
    const { attributes, events, cssParts, cssProperties } = mapElementApi;
    for (const { description } of [...attributes, ...events, ...cssParts, ...cssProperties, mapElementApi])
      for (const words of Object.values(description)) expect(words.trim()).not.toBe('');
  });
});

/** What the compiler says of a script in a page. */
function findTypeErrors(code: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === 'page.ts' ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : readFile(name, ...rest);
  const program = ts.createProgram(['page.ts'], options, host);
  const own = program.getSourceFile('page.ts');
  return ts
    .getPreEmitDiagnostics(program, own)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
