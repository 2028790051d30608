import { nothing } from 'lit';
import { weights } from '../core/weights.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSegments, segmentStyles } from './segments.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** What counts and shares are of: municipalities, refugees or inhabitants. */
export class AtlasWeights extends ViewElement {
  static override styles = [baseStyles, segmentStyles];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    return renderSegments({
      name: 'weight',
      legend: this.words.weightLabel,
      choices: weights,
      words: this.words.weights,
      chosen: view.selection.weight,
      choose: (weight) => this.dispatchEvent(new AtlasChangeEvent(change({ weight }))),
    });
  }
}

define('atlas-weights', AtlasWeights);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-weights': AtlasWeights;
  }
}
