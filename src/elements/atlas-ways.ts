import { css, html, nothing } from 'lit';
import type { Indicator } from '../core/indicator.ts';
import { amountReadings, arrangements } from '../core/reading.ts';
import { canBeReported } from '../core/reported.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSegments, segmentStyles } from './segments.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Whether there is a choice between ways to show an indicator. */
export function hasWays(indicator: Indicator): boolean {
  return indicator.kind === 'multiple' || canBeReported(indicator);
}

/** The ways in which the values of an indicator can be shown; nothing where there is only one. */
export class AtlasWays extends ViewElement {
  static override styles = [
    baseStyles,
    segmentStyles,
    css`
      fieldset + fieldset {
        margin-top: 1rem;
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words } = this;
    const { indicator, selection } = view;
    return html`${
      indicator.kind === 'multiple'
        ? renderSegments({
            name: 'maps',
            legend: words.arrangementLabel,
            choices: arrangements,
            words: words.arrangements,
            chosen: selection.maps,
            choose: (maps) => this.dispatchEvent(new AtlasChangeEvent(change({ maps }))),
          })
        : nothing
    }
    ${
      canBeReported(indicator)
        ? renderSegments({
            name: 'amounts',
            legend: words.amountsLabel,
            choices: amountReadings,
            words: words.amounts,
            chosen: selection.amounts,
            choose: (amounts) => this.dispatchEvent(new AtlasChangeEvent(change({ amounts }))),
          })
        : nothing
    }`;
  }
}

define('atlas-ways', AtlasWays);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-ways': AtlasWays;
  }
}
