/**
 * Ramps of ColorBrewer (Cynthia Brewer, Apache-2.0), as published by d3-scale-chromatic: for each number of classes, from
 * three on, the colours from first to last as six hexadecimal digits each. Written out, because the library brings more
 * code than colours; a test compares them with it.
 */
const digits = {
  YlGnBu: [
    'edf8b17fcdbb2c7fb8',
    'ffffcca1dab441b6c4225ea8',
    'ffffcca1dab441b6c42c7fb8253494',
    'ffffccc7e9b47fcdbb41b6c42c7fb8253494',
    'ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84',
    'ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84',
    'ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58',
  ],
  Blues: [
    'deebf79ecae13182bd',
    'eff3ffbdd7e76baed62171b5',
    'eff3ffbdd7e76baed63182bd08519c',
    'eff3ffc6dbef9ecae16baed63182bd08519c',
    'eff3ffc6dbef9ecae16baed64292c62171b5084594',
    'f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594',
    'f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b',
  ],
  YlOrBr: [
    'fff7bcfec44fd95f0e',
    'ffffd4fed98efe9929cc4c02',
    'ffffd4fed98efe9929d95f0e993404',
    'ffffd4fee391fec44ffe9929d95f0e993404',
    'ffffd4fee391fec44ffe9929ec7014cc4c028c2d04',
    'ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04',
    'ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506',
  ],
  BuPu: [
    'e0ecf49ebcda8856a7',
    'edf8fbb3cde38c96c688419d',
    'edf8fbb3cde38c96c68856a7810f7c',
    'edf8fbbfd3e69ebcda8c96c68856a7810f7c',
    'edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b',
    'f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b',
    'f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b',
  ],
  PuOr: [
    '998ec3f7f7f7f1a340',
    '5e3c99b2abd2fdb863e66101',
    '5e3c99b2abd2f7f7f7fdb863e66101',
    '542788998ec3d8daebfee0b6f1a340b35806',
    '542788998ec3d8daebf7f7f7fee0b6f1a340b35806',
    '5427888073acb2abd2d8daebfee0b6fdb863e08214b35806',
    '5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806',
    '2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08',
    '2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08',
  ],
  BrBG: [
    'd8b365f5f5f55ab4ac',
    'a6611adfc27d80cdc1018571',
    'a6611adfc27df5f5f580cdc1018571',
    '8c510ad8b365f6e8c3c7eae55ab4ac01665e',
    '8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e',
    '8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e',
    '8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e',
    '5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30',
    '5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30',
  ],
} as const;

export type ColorRampName = keyof typeof digits;

const fewest = 3;

/** The colours of so many classes as `#rrggbb`; none where the ramp is not published for that number. */
export function colorRamp(name: ColorRampName, count: number): readonly string[] {
  return (digits[name][count - fewest] ?? '').match(/.{6}/g)?.map((color) => `#${color}`) ?? [];
}
