/**
 * How colours look to other eyes: without red, green or blue cones, and in greys. After Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1, on linear light.
 */
const matrices = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  /** Luminance of sRGB. */
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;

export type Eye = keyof typeof matrices;
export const eyes = Object.keys(matrices) as Eye[];

type Triple = readonly [number, number, number];

/** A colour (`#rrggbb`) as another eye sees it, written for one that sees all colours. */
export function seeColor(color: string, eye: Eye): string {
  const light = linearLight(color);
  const seen = matrices[eye].map((row) =>
    row.reduce((sum, factor, index) => sum + factor * light[index]!, 0),
  );
  return `#${seen.map(writeChannel).join('')}`;
}

/** Closer than this (OKLab, times 100) two fields that do not touch are hard to tell apart. */
export const leastDifference = 5;

/** How far the two most alike of some colours lie apart for an eye; OKLab times 100, `Infinity` for fewer than two. */
export function nearestDifference(colors: readonly string[], eye?: Eye): number {
  const seen = colors.map((color) => toOklab(eye ? seeColor(color, eye) : color));
  let least = Infinity;
  for (const [index, one] of seen.entries())
    for (const other of seen.slice(index + 1))
      least = Math.min(least, 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]));
  return least;
}

function linearLight(color: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function writeChannel(light: number): string {
  const value = Math.min(1, Math.max(0, light));
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

/** Björn Ottosson, "A perceptual color space for image processing" (2020). */
function toOklab(color: string): Triple {
  const [r, g, b] = linearLight(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
