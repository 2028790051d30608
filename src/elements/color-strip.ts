import { svg, type TemplateResult } from 'lit';

const size = { width: 98, height: 16 } as const;

/** Colours side by side, as in a palette; the outline keeps a pale end visible on white. */
export function renderColorStrip(colors: readonly string[]): TemplateResult {
  const { width, height } = size;
  const part = (width - 1) / colors.length;
  return svg`<svg width=${width} height=${height} aria-hidden="true" focusable="false">
    ${colors.map((color, index) => svg`<rect x=${(0.5 + index * part).toFixed(2)} y="0.5" width=${part.toFixed(2)} height=${height - 1} fill=${color}/>`)}
    <rect x="0.5" y="0.5" width=${width - 1} height=${height - 1} fill="none" stroke="currentcolor" stroke-opacity="0.35"/>
  </svg>`;
}
