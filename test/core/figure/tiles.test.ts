import { describe, expect, test } from 'vitest';
import { fillsOf } from '../../../src/core/figure/fills.ts';
import { renderFigure } from '../../../src/core/figure/render-figure.ts';
import { tilesOf } from '../../../src/core/figure/tiles.ts';
import { writeFontStyle } from '../../../src/core/figure/font-style.ts';
import type { AreaId, Observation } from '../../../src/core/model.ts';
import { columnOptions, drawnDataset, drawnGeometry, realCatalog, viewOf } from './drawn-atlas.ts';

describe('hatches', () => {
  test.each(realCatalog.indicators.map(({ id }) => id))('tell the classes of %s apart', (id) => {
    const view = viewOf({ indicator: id });
    const used = fillsOf(view, 'hatched').map((paint) => (typeof paint === 'string' ? paint : paint.pattern));
    const tiles = tilesOf([view], 'hatched').filter(({ id: tile }) => used.includes(tile));
    const classes = tiles.filter((tile) => tile.id.startsWith('hatch-'));
    expect(classes.length).toBeGreaterThan(1);
    const looks = classes.map(({ marks }) => JSON.stringify(marks.map(({ path, width }) => [path, width])));
    for (const [index, look] of looks.entries()) if (index > 0) expect(look).not.toBe(looks[index - 1]);
  });

  test('have white ink on dark greys and dark ink on light ones', () => {
    for (const { id, marks } of tilesOf([viewOf({ indicator: 'vzae' })], 'hatched')) {
      if (!id.startsWith('hatch-')) continue;
      const isDark = Number.parseInt(id.slice('hatch-'.length, 'hatch-'.length + 2), 16) <= 128;
      for (const { color } of marks) expect(color).toBe(isDark ? '#ffffff' : '#15171c');
    }
  });
});

describe('values that an association reported', () => {
  const valued = drawnDataset.municipalities.filter(
    ({ id }) => drawnDataset.observations.get('vzae')!.get(id)!.status === 'ok',
  );
  const reported = new Map<AreaId, Observation>(
    [...drawnDataset.observations.get('vzae')!].map(([id, entry]): [AreaId, Observation] => [
      id,
      entry.status === 'ok' && id === valued[0]!.id ? { ...entry, via: 'association' } : entry,
    ]),
  );
  const dataset = { ...drawnDataset, observations: new Map(drawnDataset.observations).set('vzae', reported) };
  const draw = (marks: boolean) =>
    renderFigure(viewOf({ indicator: 'vzae', marks }, dataset), drawnGeometry, columnOptions);

  test('are marked on their colour, and counted in the legend', () => {
    const svg = draw(true);
    expect(svg).toMatch(/<g id="class-\d+-reported"[^>]*fill="url\(#reported-\w{6}-[\d.]+\)"/);
    expect(svg).toContain('davon über den');
    expect(svg).toContain('url(#reported)');
  });

  test('are counted, but not marked, where the reader turned the marks off', () => {
    const svg = draw(false);
    expect(svg).toContain('davon über den');
    expect(svg).not.toContain('url(#reported');
  });
});

test('amounts are drawn as circles with their key, as on the page', () => {
  const view = viewOf({ indicator: 'personen' });
  const svg = renderFigure(view, drawnGeometry, columnOptions);
  const circles = /<g id="circles".*?<g id="places"/s.exec(svg)?.[0] ?? '';
  expect(circles.match(/<circle /g)).toHaveLength(view.style.symbols!.radiusById.size);
  expect(svg).toContain('id="key"');
  expect(svg).toContain('Personen');
  const filled = renderFigure(
    viewOf({ indicator: 'personen', display: 'fill' }),
    drawnGeometry,
    columnOptions,
  );
  expect(filled).not.toContain('id="circles"');
});

test('a font that comes along is named as the figure names it', () => {
  const style = writeFontStyle({ 400: 'AAAA', 600: 'BBBB' });
  expect(style.match(/font-family:'Source Sans 3'/g)).toHaveLength(2);
  expect(style).toContain('font-weight:600;src:url(data:font/woff2;base64,BBBB)');
});
