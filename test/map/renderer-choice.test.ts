import { expect, test } from 'vitest';
import { isLibraryWorthwhile } from '../../src/map/renderer-choice.ts';

const readers: readonly (readonly [string, string | undefined, boolean, boolean])[] = [
  ['a graphics card', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', false, true],
  ['a reader who saves data', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', true, false],
  ['no WebGL 2', undefined, false, false],
  ['SwiftShader', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))', false, false],
  ['llvmpipe', 'llvmpipe, or similar', false, false],
  ['a remote desktop', 'Microsoft Basic Render Driver', false, false],
];

test.each(readers)('with %s the map library is asked for or not', (_what, renderer, savesData, expected) => {
  expect(isLibraryWorthwhile({ savesData, isOwnServer: true, readRenderer: () => renderer })).toBe(expected);
});

test('of another server the map library is not asked for: its worker could not begin', () => {
  const card = 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)';
  expect(isLibraryWorthwhile({ savesData: false, isOwnServer: false, readRenderer: () => card })).toBe(false);
});
