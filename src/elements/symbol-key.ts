import { svg, type TemplateResult } from 'lit';
import { formatNumber } from '../core/format.ts';
import type { Symbols } from '../core/symbols.ts';
import type { View } from '../core/view.ts';

/** Room for the circles and their numbers, in units of the drawing. */
export interface KeySize {
  readonly width: number;
  readonly height: number;
}

const labelGap = 8;

export function sizeOfKey({ steps }: Symbols, fontSize: number): KeySize {
  const radius = steps[0]?.radius ?? 0;
  return {
    width: Math.ceil(2 * radius + labelGap + 5 * fontSize),
    height: Math.ceil(Math.max(2 * radius, steps.length * fontSize) + fontSize),
  };
}

/** Nested circles of round values, standing on one line, each with its number beside its top. */
export function renderSymbolKey(
  { indicator, selection }: View,
  symbols: Symbols,
  fontSize: number,
): TemplateResult {
  const { steps } = symbols;
  const { height } = sizeOfKey(symbols, fontSize);
  const largest = steps[0]?.radius ?? 0;
  const unit = indicator.kind === 'number' ? indicator.unit[selection.language] : '';
  const bottom = height - fontSize / 2;
  const lines = placeLines(
    steps.map(({ radius }) => bottom - 2 * radius),
    fontSize,
  );
  return svg`<g font-size=${fontSize} fill="#15171c">
    ${steps.map(({ value, radius }, index) => {
      const top = bottom - 2 * radius;
      const line = lines[index]!;
      const label = formatNumber(value, selection.language);
      return svg`<circle cx=${largest + 1} cy=${bottom - radius} r=${radius} fill="#ffffff" fill-opacity="0.6" stroke="#15171c" stroke-width="0.8"/>
        <path d="M${largest + 1},${top}H${2 * largest + 2}L${2 * largest + labelGap},${line}" fill="none" stroke="#15171c" stroke-width="0.6"/>
        <text x=${2 * largest + labelGap + 3} y=${line} dominant-baseline="central">${label}${index === 0 ? ` ${unit}` : ''}</text>`;
    })}
  </g>`;
}

/** Each number beside the top of its circle, but a line's distance below the one before. */
function placeLines(tops: readonly number[], fontSize: number): readonly number[] {
  const lines: number[] = [];
  for (const top of tops) lines.push(Math.max(top, (lines.at(-1) ?? -Infinity) + fontSize));
  return lines;
}
