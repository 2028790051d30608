import { describe, expect, test } from 'vitest';
import { narrowView } from '../../../src/core/area/narrow-view.ts';
import { nameGroup } from '../../../src/core/figure/area.ts';
import { buildFigureScene, type FigureOptions } from '../../../src/core/figure/figure-scene.ts';
import { layoutNames, usualLayout, type LayoutName } from '../../../src/core/figure/layout-name.ts';
import { besideOf, haveOneScale } from '../../../src/core/figure/pair.ts';
import { listPanels } from '../../../src/core/figure/panels.ts';
import { drawMap } from '../../../src/core/figure/map-layers.ts';
import { fitBounds, fitShapes } from '../../../src/core/figure/map-shapes.ts';
import { overlap } from '../../../src/core/figure/place-labels.ts';
import { renderFigure } from '../../../src/core/figure/render-figure.ts';
import { parseSize, sizeByName, sizeNames, type SizeName } from '../../../src/core/figure/sizes.ts';
import { buildMapGeometry } from '../../../src/core/geometry.ts';
import { languages, type AreaId, type Language } from '../../../src/core/model.ts';
import { measurePart } from '../../../src/core/part-text.ts';
import { areasOfPart } from '../../../src/core/parts.ts';
import { InputError } from '../../../src/core/problem.ts';
import type { View } from '../../../src/core/view.ts';
import { drawnDataset, drawnGeometry, viewOf } from './drawn-atlas.ts';
import { textBoxesOf } from './text-boxes.ts';

const options: FigureOptions = {
  size: parseSize('174mm'),
  tone: 'colour',
  layout: 'map',
  hasNorth: false,
  inset: [],
  address: 'https://atlas.example/',
};
const draw = (part: Parameters<typeof viewOf>[0], changed: Partial<FigureOptions>) =>
  renderFigure(viewOf(part), drawnGeometry, { ...options, ...changed });

const kinds = ['start', 'vzae', 'kapazitaet', 'organisation', 'rechtsstatus', 'antrag'];
const cases = layoutNames.flatMap((layout) =>
  sizeNames.flatMap((size) =>
    languages.map((language): [LayoutName, SizeName, Language] => [layout, size, language]),
  ),
);

/** A page of fixed height may refuse what does not fit, and never cuts it. */
function drawOrRefuse(part: Parameters<typeof viewOf>[0], changed: Partial<FigureOptions>) {
  try {
    return buildFigureScene(viewOf(part), drawnGeometry, { ...options, ...changed });
  } catch (error) {
    if (error instanceof InputError && error.message.includes('size too small')) return undefined;
    throw error;
  }
}

describe('every layout', () => {
  test.each(cases)(
    '%s at %s in %s has all its text on the page, and none over another',
    (layout, name, language) => {
      const size = sizeByName[name];
      const margin = size.marginMm * 2.8;
      for (const indicator of kinds) {
        const cross = indicator === 'vzae' ? 'personen' : 'entscheidung';
        const scene = drawOrRefuse({ indicator, cross, language }, { layout, size });
        if (!scene) {
          expect('heightMm' in size).toBe(true);
          continue;
        }
        const boxes = textBoxesOf(scene).map((box) => ({ ...box, top: box.top + box.size * 0.06 }));
        for (const [index, box] of boxes.entries()) {
          expect(box.size).toBeGreaterThanOrEqual(7);
          expect.soft(box.left, box.text).toBeGreaterThanOrEqual(margin - 0.5);
          expect.soft(box.right, box.text).toBeLessThanOrEqual(scene.width - margin + 0.5);
          expect.soft(box.bottom, box.text).toBeLessThanOrEqual(scene.height - margin + 3);
          for (const other of boxes.slice(index + 1))
            expect.soft(overlap(box, other), `${indicator}: ${box.text} / ${other.text}`).toBe(false);
        }
      }
    },
  );

  test.each(layoutNames)('%s names each part once', (layout) => {
    const svg = draw({ indicator: 'vzae', cross: 'personen' }, { layout, tone: 'hatched' });
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used);
  });

  test('is that of the page where nobody chose one', () => {
    expect(usualLayout(viewOf({ indicator: 'rechtsstatus', maps: 'each' }), options.size)).toBe('multiples');
    expect(usualLayout(viewOf({}), options.size)).toBe('map-chart');
    expect(usualLayout(viewOf({}), parseSize('85mm'))).toBe('map');
  });
});

describe('two maps', () => {
  const pair = (indicator: string, cross: string) => {
    const first = viewOf({ indicator, cross });
    return [first, besideOf(first)] as const;
  };

  test('of the same unit have the classes of the first, and one legend', () => {
    const [first, second] = pair('kapazitaet-vorher', 'kapazitaet-nachher');
    expect(haveOneScale(first, second)).toBe(true);
    expect(second.observations).toEqual(viewOf({ indicator: 'kapazitaet-nachher' }).observations);
    const svg = draw({ indicator: 'kapazitaet-vorher', cross: 'kapazitaet-nachher' }, { layout: 'pair' });
    expect(svg.match(/>VZÄ</g)).toHaveLength(1);
  });

  test('of different things have a legend each, and every municipality twice: as a shape and as its clone', () => {
    const [first, second] = pair('organisation', 'vzae');
    expect(haveOneScale(first, second)).toBe(false);
    const svg = draw({ indicator: 'organisation', cross: 'vzae' }, { layout: 'pair' });
    for (const { id } of drawnDataset.municipalities)
      for (const name of [` id="a-a${id}"`, ` xlink:href="#a-a${id}"`])
        expect(svg.split(name)).toHaveLength(2);
    expect(svg).toContain('kreuz=vzae');
  });

  test('are refused where there is no second one', () => {
    expect(() => draw({ indicator: 'vzae' }, { layout: 'pair' })).toThrow('no second map');
    expect(() => draw({ indicator: 'vzae', cross: 'vzae' }, { layout: 'pair' })).toThrow('no second map');
  });
});

describe('small maps', () => {
  test('are one for each class, with its number', () => {
    const view = viewOf({ indicator: 'vzae' });
    const panels = listPanels(view);
    expect(panels.map(({ title }) => title)).toEqual(view.classes.map(({ label }) => label));
    expect(panels.flatMap(({ bins }) => bins)).toEqual(view.classes.flatMap(({ bins }) => bins));
    for (const [index, { note }] of panels.entries())
      expect(note).toContain(`${view.classes[index]!.count} Kommunen`);
  });

  test('are one for each answer, where several can be given', () => {
    const panels = listPanels(viewOf({ indicator: 'rechtsstatus' }));
    expect(panels.map(({ title }) => title)).toContain('Duldung');
    expect(panels).toHaveLength(6);
  });
});

test('the distribution alone draws no map, and says all else', () => {
  const svg = draw({ indicator: 'vzae' }, { layout: 'chart' });
  expect(svg).not.toContain('id="areas"');
  for (const text of [
    'Geförderte Stellen je Kommune',
    'Kommunen nach Wert',
    'über 2',
    'Demodaten',
    'Quellen',
  ])
    expect(svg).toContain(text);
});

describe('an inset', () => {
  const [district] = drawnDataset.groups.district;

  test('draws its municipalities once more, larger, and shows where it lies', () => {
    const svg = draw({}, { inset: [district!.id] });
    for (const { id } of drawnDataset.municipalities) {
      expect(svg.split(` id="a${id}"`)).toHaveLength(2);
      const clones = svg.split(` xlink:href="#a${id}"`);
      expect(clones).toHaveLength(district!.members.includes(id) ? 2 : 1);
    }
    expect(svg).toContain('id="inset-place"');
    expect(svg).toMatch(/Ausschnitt, \d+(,\d)?-fach vergrößert/);
  });

  test('of an unknown area is refused', () => {
    expect(() => draw({}, { inset: ['99'] })).toThrow('unknown area: 99');
  });
});

describe('an area by itself', () => {
  const district = drawnDataset.groups.district.at(-1)!;
  const narrowed = narrowView(viewOf({ indicator: 'vzae' }), district);

  test('counts its own municipalities, in the classes of the whole atlas', () => {
    const view = narrowed;
    expect(view.total).toBe(district.members.length);
    expect([...view.observations.keys()].sort()).toEqual([...district.members].sort());
    const labels = viewOf({ indicator: 'vzae' }).classes.map(({ label, colors }) => [label, colors]);
    expect(view.classes.map(({ label, colors }) => [label, colors])).toEqual(labels);
  });

  test('is drawn and named by itself', () => {
    const { topology, municipalities } = narrowed.dataset;
    const svg = renderFigure(narrowed, buildMapGeometry(topology, municipalities), options);
    expect(svg.match(/ id="a\d{8}"/g)).toHaveLength(district.members.length);
    expect(svg).toContain(`>${nameGroup(district, 'de')}: Geförderte Stellen je Kommune</title>`);
  });

  test('has a second map beside it of the same area', () => {
    const beside = besideOf(narrowView(viewOf({ indicator: 'vzae', cross: 'start' }), district));
    expect(beside.total).toBe(district.members.length);
    expect(beside.indicator.title.de).toMatch(`${nameGroup(district, 'de')}: `);
  });

  test('has its name as it stands in a sentence', () => {
    const named = { ...district, name: 'Esslingen, Landkreis' };
    expect(nameGroup(named, 'de')).toBe('Landkreis Esslingen');
  });
});

describe('what is pinned', () => {
  const pinned = { kind: 'class', index: 0 } as const;
  const view = viewOf({ indicator: 'vzae', pinned });
  const fitted = fitShapes(drawnGeometry, fitBounds(drawnGeometry, 300), { unit: 0.1, keeps: () => true });
  const fillsOf = (shown: View) =>
    new Map(
      drawMap(shown, fitted, { tone: 'colour', prefix: '' }).flatMap((node) =>
        node.kind === 'group' && node.id?.startsWith('class-')
          ? node.children.flatMap((child) =>
              child.kind === 'path' ? [[child.id!.slice(1), child.fill]] : [],
            )
          : [],
      ) as [string, unknown][],
    );

  test('is told with its size, and keeps its colours while all others step back', () => {
    expect(draw({ indicator: 'vzae', pinned }, {})).toContain(
      `Hervorgehoben – ${measurePart(view, pinned)}.`,
    );
    const plain = fillsOf(viewOf({ indicator: 'vzae', marks: false }));
    const pale = fillsOf(viewOf({ indicator: 'vzae', marks: false, pinned }));
    const shown = areasOfPart(view, pinned);
    expect(plain.size).toBeGreaterThan(shown.size);
    for (const [id, fill] of pale)
      expect(JSON.stringify(fill) === JSON.stringify(plain.get(id)), id).toBe(shown.has(id as AreaId));
  });

  test('is nothing to a chart without a map', () => {
    expect(draw({ indicator: 'vzae', pinned }, { layout: 'chart' })).not.toContain('Hervorgehoben');
  });
});

describe('a filter', () => {
  test('is told, and outlines what passes it', () => {
    const [first] = drawnDataset.municipalities;
    const svg = draw({ filter: first!.name }, {});
    expect(svg).toContain(`Gefiltert nach „${first!.name}“: 1 Kommunen, orange umrandet; gezählt sind alle.`);
    expect(svg).toContain('id="selected"');
  });

  test('that nothing passes is refused', () => {
    expect(() => draw({ filter: 'Atlantis' }, {})).toThrow('no municipality passes the filter "Atlantis"');
  });
});
