import { svg, type TemplateResult } from 'lit';
import type { BinFill } from '../core/bins.ts';
import { patternByStatus } from '../core/patterns.ts';

const width = 22;
const height = 18;

/**
 * A field filled like an area on the map. Colours and patterns are attributes of SVG, because the security policy
 * allows no style attributes.
 *
 * @param id of the pattern; must be unique within the shadow root
 */
export function renderSwatch(fill: BinFill, id: string): TemplateResult {
  return 'color' in fill ? renderColorSwatch([fill.color]) : renderPatternField(fill.pattern, id);
}

/** A field in the colours of a class, side by side where there are several. */
export function renderColorSwatch(colors: readonly string[]): TemplateResult {
  const part = (width - 1) / colors.length;
  return svg`<svg class="swatch" width=${width} height=${height} aria-hidden="true" focusable="false">
    ${colors.map((color, index) => svg`<rect x=${0.5 + index * part} y="0.5" width=${part} height=${height - 1} fill=${color}/>`)}
    <rect x="0.5" y="0.5" width=${width - 1} height=${height - 1} fill="none" stroke="currentcolor" stroke-opacity="0.35"/>
  </svg>`;
}

function renderPatternField(status: keyof typeof patternByStatus, id: string): TemplateResult {
  const { size, path, ink, ground, strokeWidth } = patternByStatus[status];
  return svg`<svg class="swatch" width=${width} height=${height} aria-hidden="true" focusable="false">
    <defs>
      <pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse">
        <rect width=${size} height=${size} fill=${ground}/>
        <path d=${path} fill=${strokeWidth > 0 ? 'none' : ink} stroke=${strokeWidth > 0 ? ink : 'none'} stroke-width=${strokeWidth}/>
      </pattern>
    </defs>
    <rect x="0.5" y="0.5" width=${width - 1} height=${height - 1} rx="2" fill="url(#${id})" stroke="currentcolor" stroke-opacity="0.35"/>
  </svg>`;
}
