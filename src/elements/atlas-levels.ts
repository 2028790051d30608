import { nothing } from 'lit';
import { placesAt } from '../core/level/places-at.ts';
import { levelNames } from '../core/messages/level-names.ts';
import { areaLevels, type AreaLevel } from '../core/model.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSegments, segmentStyles } from './segments.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Whose areas are shown: municipalities, associations, districts or regions. */
export class AtlasLevels extends ViewElement {
  static override styles = [baseStyles, segmentStyles];

  override render() {
    const view = this.current;
    if (!view || view.indicator.kind === 'association') return nothing;
    const { label, levels } = levelNames[this.language];
    const { groups } = view.level?.source ?? view.dataset;
    return renderSegments({
      name: 'level',
      legend: label,
      choices: areaLevels.filter((level) => level === 'municipality' || groups[level].length > 1),
      words: levels,
      chosen: view.level?.level ?? 'municipality',
      choose: (level) => this.#choose(level),
    });
  }

  #choose(level: AreaLevel): void {
    const { dataset, selection, level: shown } = this.current!;
    const places = placesAt(shown?.source ?? dataset, selection.places, level);
    this.dispatchEvent(new AtlasChangeEvent(change({ level, places, amounts: 'spread' })));
  }
}

define('atlas-levels', AtlasLevels);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-levels': AtlasLevels;
  }
}
