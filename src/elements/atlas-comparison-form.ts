import { css, html, nothing } from 'lit';
import { comparingWordsOf } from '../core/messages/comparing.ts';
import { comparisons } from '../core/selection.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSegments, segmentStyles } from './segments.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The choice between cross table, two maps, and one map over the other. */
export class AtlasComparisonForm extends ViewElement {
  static override styles = [
    baseStyles,
    segmentStyles,
    css`
      label {
        padding-inline: 0.75rem;
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const words = comparingWordsOf(this.language);
    return html`${renderSegments({
      name: 'comparison',
      legend: words.form,
      choices: comparisons,
      words: words.forms,
      chosen: view.selection.comparison,
      choose: (comparison) =>
        this.dispatchEvent(new AtlasChangeEvent(change({ comparison, cell: undefined }))),
    })}`;
  }
}

define('atlas-comparison-form', AtlasComparisonForm);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-comparison-form': AtlasComparisonForm;
  }
}
