import { describe, expect, test } from 'vitest';
import { heightMessage, readHeight } from '../../../src/core/embed/height.ts';
import { buildSnippets, snippetKinds } from '../../../src/core/embed/snippets.ts';

const target = {
  title: 'Karte: "Start" & <mehr>',
  linkText: 'Im Atlas öffnen',
  archiveText: 'ZIP',
  frame: 'https://a.example/embed/start.html?ort=08416041&statisch=ja',
  picture: 'https://a.example/embed/start.svg',
  archive: 'https://a.example/embed/start.zip',
  page: 'https://a.example/',
  resizeScript: 'https://a.example/embed/resize.js',
  elementScript: 'https://a.example/embed/atlas-embed.js',
  ratio: 0.8,
};
const snippets = buildSnippets(target);

describe('a snippet', () => {
  test.each(snippetKinds)('of the kind "%s" lets no title break out of its attribute', (kind) => {
    expect(snippets[kind]).not.toContain('<mehr>');
    expect(snippets[kind]).not.toMatch(/title="[^"]*"Start/);
  });

  test.each(['fixed', 'sizing'] as const)(
    'with a frame (%s) names it, loads late and tells no referrer',
    (kind) => {
      const frame = /<iframe [^>]+>/.exec(snippets[kind])![0];
      expect(frame).toContain('title="Karte: &quot;Start&quot; &amp; &lt;mehr&gt;"');
      expect(frame).toContain('loading="lazy"');
      expect(frame).toContain('referrerpolicy="no-referrer"');
      expect(frame).toContain('src="https://a.example/embed/start.html?ort=08416041&amp;statisch=ja"');
      expect(frame).toMatch(/width="100%" height="\d+"/);
    },
  );

  test('of fixed shape is as high as its map was measured to be, within the height of a screen', () => {
    const styleOf = (ratio: number) => / style="([^"]*)"/.exec(buildSnippets({ ...target, ratio }).fixed)![1];
    expect(styleOf(960 / 630)).toMatch(/block-size:auto!important;aspect-ratio:1.52!important;/);
    expect(styleOf(0.1)).toMatch(/min-block-size:360px!important;max-block-size:900px!important/);
  });

  test.each(['fixed', 'sizing'] as const)('with a frame (%s) leaves no rule of a host any say', (kind) => {
    const style = / style="([^"]*)"/.exec(snippets[kind])![1]!;
    for (const rule of style.split(';')) expect(rule).toMatch(/!important$/);
  });

  test('runs no script where it promises to run none', () => {
    expect(Object.keys(snippets).filter((kind) => snippets[kind as 'fixed'].includes('<script'))).toEqual([
      'sizing',
      'element',
    ]);
  });

  test('has a link beside the map, for when the map is blocked', () => {
    for (const kind of ['picture', 'fixed', 'sizing', 'element'] as const)
      expect(snippets[kind]).toContain('<a href="https://a.example/">Im Atlas öffnen</a>');
  });
});

describe('a message about the height', () => {
  test('is read as it was made', () => {
    expect(readHeight(heightMessage(812.4))).toBe(813);
    expect(readHeight(heightMessage(1e9))).toBe(4000);
  });

  test.each([
    null,
    'x',
    5,
    {},
    [],
    { type: 'bw-atlas:height', v: 1 },
    { type: 'bw-atlas:height', v: 2, height: 10 },
    { type: 'other', v: 1, height: 10 },
    { type: 'bw-atlas:height', v: 1, height: '10' },
    { type: 'bw-atlas:height', v: 1, height: NaN },
    { type: 'bw-atlas:height', v: 1, height: -1 },
    { type: 'bw-atlas:height', v: 1, height: 4001 },
  ])('is none of %j', (data) => expect(readHeight(data)).toBeUndefined());
});
