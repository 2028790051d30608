import { describe, expect, test } from 'vitest';
import { narrowView } from '../../../src/core/area/narrow-view.ts';
import { renderEmbedPage } from '../../../src/core/document/embed-html.ts';
import { nearestInDirection } from '../../../src/core/embed/direction.ts';
import { buildTable } from '../../../src/core/table.ts';
import { drawnView } from './toy-view.ts';

const view = drawnView();
const linked = {
  kind: 'linked',
  style: 'embed.css',
  script: 'embed.js',
  tiles: 'gleich.json',
  icon: '../icon.svg',
} as const;
const page = renderEmbedPage(view, { assets: linked, root: '../' });

describe('an embedded map', () => {
  test('has one path an area, in the order of the rows of its table and with their bins', () => {
    const bins = [...page.matchAll(/<path data-bin="(\d+)"/g)].map(([, bin]) => Number(bin));
    expect(bins).toEqual(buildTable(view).rows.map(({ bin }) => bin));
  });

  test('tells for each row of the legend which areas it stands for', () => {
    const rows = /data-rows="([^"]*)"/.exec(page)![1]!.split(' ');
    expect(rows).toHaveLength(view.classes.length + view.statuses.length);
    const legend = /<table class="legend">[\s\S]*?<\/table>/.exec(page)![0];
    expect(legend.match(/<tr>/g)).toHaveLength(rows.length + 1);
    expect(rows.flatMap((row) => row.split(',').map(Number))).toEqual([
      ...view.classes.flatMap(({ bins }) => bins),
      ...view.statuses.map(({ bin }) => bin),
    ]);
  });

  test('holds title, legend, summary and table before any script, each to be left out', () => {
    for (const part of ['title', 'legend', 'summary', 'table']) expect(page).toContain(`data-part="${part}"`);
    expect(page).not.toMatch(/data-part="\w+" hidden/);
  });

  test('tells its sources and the mark of demonstration data where nothing can hide them', () => {
    const footer = /<footer[\s\S]*<\/footer>/.exec(page)![0];
    expect(footer).not.toContain('data-part');
    expect(footer).toContain('Demodaten, synthetisch');
  });

  test('asks for nothing but its style, its script and its icon, all of its own site', () => {
    const loaded = [...page.matchAll(/<(?:script|link|img)[^>]*(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(loaded).toEqual(['../icon.svg', 'embed.css', 'embed.js']);
    expect(page).not.toMatch(/ style="|<style|type="module"/);
  });

  test('stands alone with style and script in it, and then leads nowhere', () => {
    const assets = {
      kind: 'inline',
      style: 'p{}',
      script: 'run()',
      tiles: '{"a":1}',
      policy: "default-src 'none'",
    } as const;
    const alone = renderEmbedPage(view, { assets });
    expect(alone).toContain('<style>p{}</style><script>run()</script>');
    expect(alone).toContain('Content-Security-Policy" content="default-src &#39;none&#39;"');
    expect(alone).toContain('data-tiles="{&quot;a&quot;:1}"');
    expect(alone).not.toMatch(/<a href="\.|<link/);
  });

  test('names what draws it in equal sizes, with the words for it, hidden until they are true', () => {
    const note = /<p class="form-note small"[\s\S]*?<\/p>/.exec(page)![0];
    expect(note).toMatch(/^<p [^>]*hidden data-tiles="gleich.json"/);
    expect(note).toContain('Alle Kommunen gleich groß.');
    expect(note).toContain('Zur Landkarte');
  });

  test('of an edition says that it stays, and leads to the current one', () => {
    const stays = renderEmbedPage(view, { assets: linked, current: '../../../embed/start.html' });
    expect(stays).toContain('Diese Fassung bleibt, wie sie ist');
    expect(stays).toContain('<a href="../../../embed/start.html"');
    expect(page).not.toContain('Diese Fassung bleibt');
  });
});

describe('an embedded map of a part', () => {
  const { district } = view.dataset.groups;
  const part = narrowView(view, district[1]!);
  const alone = renderEmbedPage(part, { assets: linked, root: '../../../' });

  test('reaches the areas of the part alone; of those around it there is paper', () => {
    expect(alone.match(/<path data-bin/g)).toHaveLength(district[1]!.members.length);
    const [around] = /<path class="around"[^>]*>/.exec(alone)!;
    expect(around).toContain('fill="#f1eee6"');
    expect(around).not.toContain('data-');
    expect(alone.indexOf('class="around"')).toBeLessThan(alone.indexOf('class="areas"'));
    expect(page).not.toContain('class="around"');
  });

  test('says which part it is in its title, and beside its sources where nothing can hide it', () => {
    expect(alone).toContain('<h1 id="title">Westkreis: Start nach Monat</h1>');
    expect(/<footer[\s\S]*<\/footer>/.exec(alone)![0]).toContain('<span>Nur Westkreis</span>');
    expect(page).not.toContain('Nur ');
    expect(alone).toMatch(/\?gebiet=08002"[^>]*>Westkreis im Atlas öffnen</);
  });

  test('fills its frame from edge to edge, but for the margin', () => {
    const [, margin, width, height] = /viewBox="-(\d+) -\d+ (\d+) (\d+)"/.exec(alone)!.map(Number);
    expect(Math.max(height! - 2 * margin!, ((width! - 2 * margin!) * 10) / 9)).toBeCloseTo(1000, -1);
  });

  test('is named by the map of everything, which says so where an address asks for another', () => {
    const whole = renderEmbedPage(view, { assets: linked, areas: ['080', '08002'] });
    const note = /<p\s+class="area-note[\s\S]*?<\/p>/.exec(whole)![0];
    expect(note).toContain('data-areas="080 08002"');
    expect(note).toContain('hidden');
    expect(note).toContain('Zu sehen ist: Spielland.');
    expect(alone).toContain('data-shown="08002"');
  });
});

describe('a step by arrow key', () => {
  //   0 ─ 1 ── 2
  //   3
  const points = [[0, 0], [10, 1], [30, 0], [1, 10]] as const; // oxfmt-ignore

  test('leads to the nearest that lies ahead', () => {
    expect(nearestInDirection(points, 0, [1, 0])).toBe(1);
    expect(nearestInDirection(points, 0, [0, 1])).toBe(3);
    expect(nearestInDirection(points, 2, [-1, 0])).toBe(1);
    expect(nearestInDirection(points, 3, [0, -1])).toBe(0);
  });

  test('leads nowhere at the edge', () => {
    expect(nearestInDirection(points, 2, [1, 0])).toBeUndefined();
    expect(nearestInDirection(points, 0, [-1, 0])).toBeUndefined();
    expect(nearestInDirection([], 0, [1, 0])).toBeUndefined();
  });
});
