import { html, nothing, type TemplateResult } from 'lit';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { decodeQuestion, encodeQuestion } from '../core/gaps/codec.ts';
import { answerQuestion, type Gaps } from '../core/gaps/result.ts';
import { listGaps, writeCsv } from '../core/gaps/rows.ts';
import { describeAnswer, describeOpen, describeWhere } from '../core/gaps/text.ts';
import { describeQuestion } from '../core/gaps/words.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import './atlas-form.ts';
import './atlas-gaps-map.ts';
import './atlas-outlines.ts';
import './atlas-question.ts';
import { gapsStyles } from './atlas-gaps-styles.ts';
import { define } from './define.ts';
import { downloadText } from './download.ts';
import { renderFormNote } from './form-note.ts';
import { renderClusters, renderDistricts, renderTallies } from './gaps-tables.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** The page of gaps: a question, and its answer as sentence, numbers, map, list and file. */
export class AtlasGaps extends ViewElement {
  static override styles = [baseStyles, tableStyles, gapsStyles];

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { question } = view.selection;
    return html`<h1>${this.words.pages.gaps}</h1>
      <p class="lead">${this.words.gaps.introduction}</p>
      <div class="layout ${question.parts.length === 0 ? 'unasked' : ''}">
        <div class="ask no-print">
          ${this.#renderReady(view)}
          <atlas-question></atlas-question>
        </div>
        ${
          question.parts.length === 0
            ? nothing
            : this.#renderAnswer(view, answerQuestion(view.dataset, question))
        }
      </div>`;
  }

  #renderReady(view: View) {
    const { questions = [], indicators } = view.dataset.catalog;
    if (questions.length === 0) return nothing;
    const asked = encodeQuestion(view.selection.question);
    return html`<nav aria-labelledby="ready">
      <h2 id="ready">${this.words.gaps.ready}</h2>
      <ul class="ready">
        ${questions.map(({ title, question: text }) => {
          const question = decodeQuestion(text, indicators)!;
          const isAsked = encodeQuestion(question) === asked;
          return html`<li>${renderLink(view, change({ question }), title[this.language], isAsked)}</li>`;
        })}
      </ul>
    </nav>`;
  }

  #renderAnswer(view: View, gaps: Gaps): TemplateResult {
    const { gaps: words } = this.words;
    const { indicators } = view.dataset.catalog;
    const question = describeQuestion(gaps.question, { indicators, language: this.language });
    const sentences = [describeOpen(gaps, this.language), describeWhere(gaps, this.language)];
    return html`<section class="answer" aria-labelledby="answer">
        <h2 id="answer">${words.result}</h2>
        <p class="question">${words.asked(question)}</p>
        <p class="finding" role="status">${describeAnswer(gaps, this.language)}</p>
        ${sentences.filter((text) => text !== '').map((text) => html`<p class="more">${text}</p>`)}
        <div class="tallies" tabindex="0" role="region" aria-label=${words.tallies}>
          ${renderTallies(view, gaps)}
        </div>
      </section>
      <div class="map">
        <atlas-gaps-map></atlas-gaps-map>
        ${renderFormNote(view)}
        <atlas-outlines class="no-print"></atlas-outlines>
        <atlas-form class="no-print"></atlas-form>
      </div>
      ${gaps.areas.size === 0 ? nothing : this.#renderLists(view, gaps)}`;
  }

  #renderLists(view: View, gaps: Gaps): TemplateResult {
    const { gaps: words } = this.words;
    return html`<section class="districts" aria-labelledby="districts">
        <h2 id="districts">${words.districts}</h2>
        <p class="no-print">
          <button class="button" @click=${() => this.#download(gaps)}>${words.download}</button>
        </p>
        ${renderDistricts(view, gaps)}
      </section>
      <section class="clusters" aria-labelledby="clusters">
        <h2 id="clusters">${words.clusters}</h2>
        ${renderClusters(view, gaps)}
      </section>`;
  }

  #download(gaps: Gaps): void {
    const { file, demoFile } = this.words.gaps;
    const name = gaps.dataset.catalog.synthetic ? `${file}-${demoFile}` : file;
    downloadText(writeCsv(listGaps(gaps, this.language)), `${name}.csv`, 'text/csv;charset=utf-8');
  }
}

define('atlas-gaps', AtlasGaps);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-gaps': AtlasGaps;
  }
}
