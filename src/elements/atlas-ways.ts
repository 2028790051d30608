import { css, html, nothing, type TemplateResult } from 'lit';
import { wayWords } from '../core/messages/ways.ts';
import { amountReadings, arrangements, displays } from '../core/reading.ts';
import { canBeReported } from '../core/reported.ts';
import { displayOf } from '../core/symbols.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSegments, segmentStyles } from './segments.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

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
    return html`${this.#renderArrangement(view)} ${this.#renderDisplay(view)} ${this.#renderAmounts(view)}`;
  }

  #renderArrangement({ indicator, selection }: View): TemplateResult | typeof nothing {
    if (indicator.kind !== 'multiple') return nothing;
    return renderSegments({
      name: 'maps',
      legend: wayWords[this.language].arrangement,
      choices: arrangements,
      words: this.words.arrangements,
      chosen: selection.maps,
      choose: (maps) => this.dispatchEvent(new AtlasChangeEvent(change({ maps }))),
    });
  }

  #renderDisplay({ indicator, selection }: View): TemplateResult | typeof nothing {
    if (indicator.kind !== 'number' || indicator.display === undefined) return nothing;
    return renderSegments({
      name: 'display',
      legend: wayWords[this.language].display,
      choices: displays,
      words: this.words.displays,
      chosen: displayOf(indicator, selection),
      choose: (display) => this.dispatchEvent(new AtlasChangeEvent(change({ display }))),
    });
  }

  /** Upper levels show totals: there is nothing to spread. */
  #renderAmounts({ indicator, selection, level }: View): TemplateResult | typeof nothing {
    if (!canBeReported(indicator) || level) return nothing;
    return renderSegments({
      name: 'amounts',
      legend: wayWords[this.language].amounts,
      choices: amountReadings,
      words: this.words.amounts,
      chosen: selection.amounts,
      choose: (amounts) => this.dispatchEvent(new AtlasChangeEvent(change({ amounts }))),
    });
  }
}

define('atlas-ways', AtlasWays);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-ways': AtlasWays;
  }
}
