import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../src/core/figure/render-figure.ts';
import { renderSvg } from '../../../src/core/figure/render-svg.ts';
import type { GroupNode, PathNode, Scene } from '../../../src/core/figure/scene.ts';
import { columnOptions, drawnGeometry, viewOf } from './drawn-atlas.ts';

const way = 'M0,0l9 0 0 9z';
const path = (id: string, fill: string): PathNode => ({ kind: 'path', id, d: way, fill });
const group = (id: string, children: GroupNode['children']): GroupNode => ({ kind: 'group', id, children });
const write = (...children: Scene['children']) =>
  renderSvg({
    width: 9,
    height: 9,
    language: 'de',
    title: '',
    description: '',
    tiles: [],
    tileScale: 1,
    children,
  });

describe('a shape that a figure draws twice', () => {
  test('is written once; its clone takes the colour of its own group', () => {
    const svg = write(group('a', [path('one', '#111111')]), group('b', [path('two', '#222222')]));
    expect(svg.split(way)).toHaveLength(2);
    expect(svg).toContain('<g id="b" fill="#222222"><use xlink:href="#one"/></g>');
  });

  test('is written twice where the first carries its colour itself: a clone could have no other', () => {
    const first = group('a', [path('one', '#111111'), path('other', '#333333')]);
    const svg = write(first, group('b', [path('two', '#222222')]));
    expect(svg).toContain(`<g id="b" fill="#222222"><path id="two" d="${way}"/></g>`);
  });

  test('is written once with its whole group, where that is the same in shapes and colour', () => {
    const shapes = (prefix: string) =>
      ['M1,1l2 3 1 1z', way].map((d, index) => ({ ...path(`${prefix}${index}`, '#111111'), d }));
    const svg = write(group('a', shapes('a')), group('b', shapes('b')));
    expect(svg).toContain('<g id="b" fill="#111111"><use xlink:href="#a"/></g>');
  });

  test('is written once where it is a line on a casing', () => {
    const cased = (id: string): GroupNode =>
      group(id, [
        {
          kind: 'path',
          d: way,
          stroke: { color: '#000000', width: 1 },
          casing: { color: '#ffffff', width: 2 },
        },
      ]);
    const svg = write(cased('a'), cased('b'));
    expect(svg.split(way)).toHaveLength(2);
    expect(svg.match(/xlink:href="#a-line"/g)).toHaveLength(4);
  });
});

describe('a figure', () => {
  test('draws coarser lines where it would be too long, and only there', () => {
    const unitOf = (longest?: number) =>
      /scale\(([\d.]+)\)/.exec(
        drawFigure(viewOf({}), drawnGeometry, columnOptions, longest).svg.split('id="areas"')[1]!,
      )?.[1];
    expect(unitOf()).toBe('0.15');
    expect(unitOf(Infinity)).toBe('0.15');
    expect(Number(unitOf(1))).toBeGreaterThan(0.3);
  });

  test('has the same scene as its SVG', () => {
    const { scene, svg } = drawFigure(viewOf({}), drawnGeometry, columnOptions);
    expect(renderSvg(scene)).toBe(svg);
  });
});
