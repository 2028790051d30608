import { css, html, nothing, type TemplateResult } from 'lit';
import { describeForm } from '../core/equal/form-text.ts';
import { formSentences } from '../core/messages/form.ts';
import { forms } from '../core/selection.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSegments, segmentStyles } from './segments.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The form of the map: as areas lie on the ground, or every municipality of the same size; and what that means. */
export class AtlasForm extends ViewElement {
  static override styles = [
    baseStyles,
    segmentStyles,
    css`
      p {
        margin: 0.375rem 0 0;
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const words = formSentences[this.language];
    return html`${renderSegments({
      name: 'form',
      legend: words.label,
      choices: forms,
      words: words.forms,
      chosen: view.selection.form,
      choose: (form) => this.dispatchEvent(new AtlasChangeEvent(change({ form }))),
    })}
    ${this.#renderNote(view)}`;
  }

  #renderNote(view: View): TemplateResult | typeof nothing {
    if (view.selection.form === 'ground') return nothing;
    const text = describeForm(view);
    if (text === '') return html`<p class="small" role="alert">${formSentences[this.language].failed}</p>`;
    return html`<p class="small muted">${text}</p>`;
  }
}

define('atlas-form', AtlasForm);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-form': AtlasForm;
  }
}
