import { css, html, nothing } from 'lit';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { answerQuestion } from '../core/gaps/result.ts';
import { describeAnswer } from '../core/gaps/text.ts';
import { missingStatuses } from '../core/model.ts';
import { joinByBin } from '../core/svg-shapes.ts';
import { define } from './define.ts';
import { lightPaper } from './light-paper.ts';
import { renderBorders, renderFills, renderPatterns, shapesOf } from './picture.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Where a question is true, false and open, as a still picture with the outlines of the selection. */
export class AtlasGapsMap extends ViewElement {
  static override styles = [
    baseStyles,
    lightPaper,
    css`
      svg {
        display: block;
        width: 100%;
        height: auto;
        max-height: 44rem;
        forced-color-adjust: none;
      }
    `,
  ];

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { question, outlines } = view.selection;
    const gaps = answerQuestion(view.dataset, question);
    const shapes = shapesOf(view.dataset);
    return html`<svg
      viewBox="0 0 ${shapes.width} ${shapes.height}"
      role="img"
      aria-label="${this.words.gaps.map}. ${describeAnswer(gaps, this.language)}"
    >
      ${renderPatterns(missingStatuses)} ${renderFills(gaps.style, joinByBin(shapes, gaps.style))}
      ${renderFills(gaps.style, joinByBin(shapes, gaps.style, gaps.areas))} ${renderBorders(outlines, shapes)}
    </svg>`;
  }
}

define('atlas-gaps-map', AtlasGapsMap);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-gaps-map': AtlasGapsMap;
  }
}
