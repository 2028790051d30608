import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findUnloadedElements } from './architecture/elements.ts';
import * as imports from './architecture/imports.ts';
import { loadSources, type Source } from './architecture/source.ts';
import * as words from './architecture/words.ts';

const browserCode = loadSources('src');
const everything = [...browserCode, ...loadSources('scripts')];
const core = browserCode.filter(({ path }) => path.startsWith('src/core/'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as imports.Manifest;

const elements = browserCode.filter(({ path }) => path.startsWith('src/elements/'));
/** What every page has before anything is asked for. */
const alwaysLoaded = ['src/elements/map-elements.ts'];

const mapAdapter = 'src/map/maplibre-map.ts';

describe('the code of the atlas', () => {
  const laws: Readonly<Record<string, readonly string[]>> = {
    'imports only down the ladder, types included': imports.findClimbingImports(everything),
    'has no circle of imports': imports.findCycles(everything),
    'names imported files with their ending': imports.findBareImports(everything),
    'knows the map library in its adapter only': imports
      .findImporters(everything, 'maplibre-gl')
      .filter((path) => path !== mapAdapter),
    'loads the elements that it shows': findUnloadedElements(elements, alwaysLoaded),
    'has no default exports': words.findDefaultExports(everything),
    'has no file over 250 lines': words.findLongFiles(everything, 250),
    'makes no markup and no code out of strings': words.findWords(browserCode, words.injections),
    'leaves nothing behind on the reader’s device': words.findWords(browserCode, words.storages),
    'ships only packages of "dependencies"': imports.findUnshippedImports(browserCode, manifest),
    'has a core without Node, page or libraries with effects': imports.findImpureImports(core),
    'has a core that reaches no page, no network and no clock': words.findGlobals(core, words.effects),
    'has a core without chance': words.findChance(core),
  };
  test.each(Object.entries(laws))('%s', (_law, offences) => {
    expect(offences).toEqual([]);
  });

  test('is found at all', () => {
    expect(core.map(({ path }) => path)).toContain('src/core/model.ts');
    expect(everything.map(({ path }) => path)).toContain('scripts/test.ts');
  });
});

describe('the ladder', () => {
  //  src/app/page.ts ──> src/elements/legend.ts ──> src/core/model.ts
  const page = file('src/app/page.ts', "import { Legend } from '../elements/legend.ts';");
  const legend = file('src/elements/legend.ts', "import type { Model } from '../core/model.ts';");

  test('allows imports that point down', () => {
    expect(imports.findClimbingImports([page, legend])).toEqual([]);
  });

  test.each([
    ['a value', "import { a } from '../map/port.ts';"],
    ['a type', "import type { A } from '../map/port.ts';"],
    ['a re-export', "export * from '../map/port.ts';"],
    ['an import on demand', "const a = await import('../map/port.ts');"],
    ['a type in a type', "let a: import('../map/port.ts').A;"],
  ])('refuses %s from above', (_kind, text) => {
    expect(imports.findClimbingImports([file('src/core/model.ts', text)])).toEqual([
      'src/core/model.ts imports src/map/port.ts',
    ]);
  });

  test('keeps state and map apart, and scripts off the elements', () => {
    expect(imports.findClimbingImports([file('src/map/map.ts', "import '../state/store.ts';")])).toHaveLength(
      1,
    );
    expect(
      imports.findClimbingImports([file('scripts/a.ts', "import '../src/elements/b.ts';")]),
    ).toHaveLength(1);
  });

  test('has a place for every file', () => {
    expect(imports.findClimbingImports([file('src/helpers/a.ts', '')])).toEqual([
      'src/helpers/a.ts is in no layer',
    ]);
  });
});

describe('circles of imports', () => {
  //  a ──> b ──> c
  //        ^     │
  //        └─────┘
  const a = file('src/core/a.ts', "import './b.ts';");
  const b = file('src/core/b.ts', "import './c.ts';");

  test('are told as a walk, those of types too', () => {
    const c = file('src/core/c.ts', "import type { B } from './b.ts';");
    expect(imports.findCycles([a, b, c])).toEqual(['src/core/b.ts → src/core/c.ts → src/core/b.ts']);
  });

  test('are not seen where two ways lead to one file', () => {
    const both = file('src/core/both.ts', "import './b.ts'; import './c.ts';");
    expect(imports.findCycles([both, a, b, file('src/core/c.ts', '')])).toEqual([]);
  });
});

describe('imports of packages', () => {
  const shipped = { dependencies: { lit: '1' }, devDependencies: { vite: '1', '@types/geojson': '1' } };

  test.each(['node:fs', 'fs', 'lit', 'lit/decorators.js', 'maplibre-gl'])(
    'the core has none of %s',
    (name) => {
      expect(imports.findImpureImports([file('src/core/a.ts', `import '${name}';`)])).toHaveLength(1);
    },
  );

  test('the core may calculate with a library', () => {
    expect(imports.findImpureImports([file('src/core/a.ts', "import * as v from 'valibot';")])).toEqual([]);
  });

  test('a page ships what it imports', () => {
    const good = file('src/app/a.ts', "import 'lit/decorators.js'; import type { Polygon } from 'geojson';");
    const bad = file('src/app/b.ts', "import 'vite/client'; import 'fs';");
    expect(imports.findUnshippedImports([good, bad], shipped)).toEqual([
      'src/app/b.ts imports vite/client',
      'src/app/b.ts imports fs',
    ]);
  });

  test('each importer of a package is found, also of a file of it', () => {
    const map = file('src/map/a.ts', "import type { Map } from 'maplibre-gl';");
    const worker = file('src/map/b.ts', "import url from 'maplibre-gl/dist/worker.mjs?url';");
    const other = file('src/map/c.ts', "import 'maplibre-gl-extra';");
    expect(imports.findImporters([map, worker, other], 'maplibre-gl')).toEqual([
      'src/map/a.ts',
      'src/map/b.ts',
    ]);
  });

  test('a relative import without ending is found', () => {
    expect(imports.findBareImports([file('src/core/a.ts', "import './b'; import './c.ts';")])).toEqual([
      'src/core/a.ts imports ./b',
    ]);
  });
});

describe('words', () => {
  test.each(['new Date()', 'Date.now()', 'document.title', 'fetch(url)', 'performance.now()', 'window'])(
    'a core with "%s" is impure',
    (text) => {
      expect(words.findGlobals([file('src/core/a.ts', `const b = ${text};`)], words.effects)).toHaveLength(1);
    },
  );

  test.each([
    ['a member of that name', 'view.document'],
    ['a property of that name', '({ document: 1 })'],
    ['a parameter of that name', '(document: string) => document.length'],
    ['a text', '"the document"'],
    ['a comment', '1; // the document'],
  ])('%s is no effect', (_kind, text) => {
    expect(words.findGlobals([file('src/core/a.ts', `const b = ${text};`)], words.effects)).toEqual([]);
  });

  test('chance is found, the rest of Math is not', () => {
    expect(words.findChance([file('a.ts', 'Math.random(); random.max(); Math.max(1, 2);')])).toHaveLength(1);
    expect(words.findChance([file('a.ts', 'random.max(); Math.max(1, 2);')])).toEqual([]);
  });

  test.each(['node.innerHTML = text', 'eval(text)', 'new Function(text)', 'unsafeHTML(text)'])(
    '"%s" makes markup or code out of a string',
    (text) => {
      expect(words.findWords([file('a.ts', text)], words.injections)).toHaveLength(1);
    },
  );

  test.each([
    'localStorage.a',
    'window.sessionStorage',
    'document.cookie',
    'navigator.serviceWorker',
    'indexedDB',
  ])('"%s" leaves something behind', (text) => {
    expect(words.findWords([file('a.ts', text)], words.storages)).toHaveLength(1);
  });
});

describe('the form of a file', () => {
  test.each(['export default 1;', 'export default function a() {}', 'const a = 1; export { a as default };'])(
    '"%s" is a default export',
    (text) => {
      expect(words.findDefaultExports([file('a.ts', text)])).toEqual(['a.ts']);
    },
  );

  test('a named export is none', () => {
    expect(words.findDefaultExports([file('a.ts', 'export const a = 1; export function b() {}')])).toEqual(
      [],
    );
  });

  test('a file may have as many lines as the limit, and no more', () => {
    const short = file('short.ts', 'a;\nb;\n');
    const long = file('long.ts', 'a;\nb;\nc;\n');
    expect(words.findLongFiles([short, long], 2)).toEqual(['long.ts has 3 lines']);
  });
});

function file(path: string, text: string): Source {
  return { path, text };
}

describe('elements in markup', () => {
  const dot = file('src/elements/atlas-dot.ts', "define('atlas-dot', AtlasDot);");
  const shows = 'html`<atlas-dot></atlas-dot>`;';

  test('are missed where nobody loads them', () => {
    const card = file('src/elements/atlas-card.ts', shows);
    expect(findUnloadedElements([dot, card], [])).toEqual([
      'src/elements/atlas-card.ts shows <atlas-dot> without loading src/elements/atlas-dot.ts',
    ]);
  });

  test('are not there because another file may ask for them', () => {
    const card = file('src/elements/atlas-card.ts', `import './row.ts'; ${shows}`);
    const row = file('src/elements/row.ts', "import('./atlas-dot.ts');");
    expect(findUnloadedElements([dot, row, card], [])).toHaveLength(1);
    const own = file('src/elements/atlas-own.ts', `import('./atlas-dot.ts'); ${shows}`);
    expect(findUnloadedElements([dot, own], [])).toEqual([]);
  });

  test('may be loaded by a file in between, or be there always', () => {
    const card = file('src/elements/atlas-card.ts', `import './row.ts'; ${shows}`);
    const row = file('src/elements/row.ts', "import './atlas-dot.ts';");
    expect(findUnloadedElements([dot, row, card], [])).toEqual([]);
    const bare = file('src/elements/atlas-bare.ts', shows);
    expect(findUnloadedElements([dot, bare], [dot.path])).toEqual([]);
  });
});
