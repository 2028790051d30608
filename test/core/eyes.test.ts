import { differenceCiede2000 } from 'culori';
import { describe, expect, test } from 'vitest';
import { eyes, leastDifference, nearestDifference, seeColor } from '../../src/core/eyes.ts';
import { paletteColors, rampNames } from '../../src/core/palettes.ts';

describe('other eyes', () => {
  test('see greys as they are', () => {
    for (const eye of eyes)
      for (const grey of ['#000000', '#7f7f7f', '#ffffff']) expect(seeColor(grey, eye)).toBe(grey);
  });

  test('without red or green cones see red and green alike', () => {
    const between = (eye: (color: string) => string) => differenceCiede2000()(eye('#b04040'), eye('#6a7a30'));
    for (const eye of ['deuteranopia', 'protanopia'] as const)
      expect(between((color) => seeColor(color, eye))).toBeLessThan(between((color) => color) / 2);
  });

  test('without colour see the light alone', () => {
    expect(seeColor('#00ff00', 'grey')).toMatch(/^#(..)\1\1$/);
  });
});

describe('colours that are hard to tell apart', () => {
  test('are those that lie near each other for the eye that looks', () => {
    expect(nearestDifference(['#ff0000', '#00ff00'])).toBeGreaterThan(leastDifference);
    expect(nearestDifference(['#b04040', '#6a7a30'], 'deuteranopia')).toBeLessThan(
      nearestDifference(['#b04040', '#6a7a30']),
    );
    expect(nearestDifference(['#ffffff'])).toBe(Infinity);
  });

  test.each(rampNames)('are in no ramp of up to five classes: %s', (name) => {
    for (const count of [2, 3, 4, 5])
      for (const eye of [undefined, ...eyes])
        expect.soft(nearestDifference(paletteColors(name, count), eye)).toBeGreaterThan(leastDifference);
  });
});
