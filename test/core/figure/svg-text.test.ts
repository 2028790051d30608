import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../src/core/figure/render-figure.ts';
import { renderSvg } from '../../../src/core/figure/render-svg.ts';
import { parseSize } from '../../../src/core/figure/sizes.ts';
import { drawnGeometry, viewOf } from './drawn-atlas.ts';
import { textBoxesOf } from './text-boxes.ts';

const options = {
  size: parseSize('174mm'),
  tone: 'colour',
  layout: 'map',
  inset: [],
  hasNorth: false,
} as const;
const { scene, svg } = drawFigure(viewOf({}), drawnGeometry, { ...options, address: '' });

interface Line {
  readonly text: string;
  readonly held: number | undefined;
}
const linesOf = (picture: string): readonly Line[] =>
  [...picture.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, look, text]) => {
    const held = /textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs"/.exec(look!)?.[1];
    return { text: text!, held: held === undefined ? undefined : Number(held) };
  });
const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

describe('text of a picture that brings no font', () => {
  test('is as wide as it was measured where it could run out of its place', () => {
    const boxes = textBoxesOf(scene);
    const lines = linesOf(renderSvg(scene, '', true));
    expect(lines.map(({ text }) => unescape(text))).toEqual(boxes.map(({ text }) => text));
    for (const [index, { held }] of lines.entries()) {
      const { left, right } = boxes[index]!;
      if (right - left >= 60) expect(held).toBeCloseTo(right - left, 1);
      else expect(held).toBeUndefined();
    }
    expect(lines.some(({ held }) => held !== undefined)).toBe(true);
  });

  test('is left to itself in a figure, which people take to programs to draw with', () => {
    expect(svg).not.toContain('textLength');
  });
});
