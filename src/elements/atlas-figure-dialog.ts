import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  commandOf,
  defaultChoice,
  optionsOf,
  viewOfFigure,
  type FigureChoice,
} from '../core/figure/figure-choice.ts';
import { drawFigure } from '../core/figure/render-figure.ts';
import { buildMapGeometry } from '../core/geometry.ts';
import { memoizeLast } from '../core/memoize.ts';
import { figureWords } from '../core/messages/figure.ts';
import type { Language } from '../core/model.ts';
import { InputError } from '../core/problem.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { DialogElement, dialogStyles } from './dialog-element.ts';
import { downloadBlob } from './download.ts';
import { loadFigureFonts } from './figure-canvas.ts';
import { renderFigureFields } from './figure-fields.ts';
import { fileKinds, makeFile, type DrawnFigure, type FileKind } from './figure-files.ts';
import { formStyles } from './form-styles.ts';

/** A figure that is drawn, or the reason why it is not. */
type Drawn = DrawnFigure | { readonly view: View; readonly refusal: string; readonly choice: FigureChoice };

/** The view as a figure for print: what is seen is the figure itself, and the command line that makes it again. */
export class AtlasFigureDialog extends DialogElement {
  static override styles = [
    ...dialogStyles,
    formStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: 17rem minmax(0, 1fr);
        gap: 1.5rem;
      }

      .fields {
        display: grid;
        gap: 0.75rem;
        align-content: start;
      }

      label.field {
        display: grid;
        gap: 0.25rem;
      }

      .preview {
        min-height: 12rem;
      }

      .preview svg {
        display: block;
        width: 100%;
        height: auto;
        max-height: 70dvh;
        border: 1px solid var(--line);
        font-family: 'Atlas figure', 'Source Sans 3', Arial, sans-serif;
      }

      .preview + .row {
        margin-block: 0.75rem;
      }

      .parts {
        display: grid;
        gap: 0.25rem;
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }

      .parts li {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
      }

      .check {
        display: flex;
        min-height: 2.25rem;
      }

      @media (width < 48rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state()
  private choice: FigureChoice | undefined;

  @state()
  private isMaking = false;

  readonly #default = memoizeLast(defaultChoice);
  readonly #geometry = memoizeLast(buildMapGeometry);
  readonly #viewOf = memoizeLast((view: View, language: Language, second?: string, area?: string) =>
    viewOfFigure(view, language, { second, area }),
  );
  readonly #draw = memoizeLast((view: View, choice: FigureChoice, address: string): Drawn => {
    const shown = this.#viewOf(view, choice.language, choice.second, choice.area);
    const { topology, municipalities } = shown.dataset;
    try {
      const geometry = this.#geometry(topology, municipalities);
      return { view: shown, ...drawFigure(shown, geometry, optionsOf(choice, address)), choice, address };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { view: shown, refusal: error.message, choice };
    }
  });

  #chosenOf(view: View): FigureChoice {
    return this.choice ?? this.#default(view, '174mm', this.language);
  }

  override render() {
    const { current, words } = this;
    if (!current) return nothing;
    const drawn = this.#draw(current, this.#chosenOf(current), this.address);
    return this.renderDialog(
      words.figureTitle,
      html`<div class="columns">
          <div class="fields">${this.#renderFields(current)}</div>
          <div>
            <div class="preview"></div>
            ${this.#renderActions(drawn)}
            ${
              'refusal' in drawn
                ? html`<p role="alert">${words.figureRefused}</p>
                    <p class="small muted" lang="en">${drawn.refusal}</p>`
                : nothing
            }
            <p class="small muted">${words.figureShows}</p>
          </div>
        </div>
        ${this.#renderCommand(drawn)}`,
    );
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    loadFigureFonts().catch((error: unknown) => console.warn('<atlas-figure-dialog> font', error));
  }

  /** The preview is the document that is saved, put into the page as nodes and never as markup. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { current } = this;
    const frame = this.renderRoot.querySelector('.preview');
    if (!current || !frame) return;
    const drawn = this.#draw(current, this.#chosenOf(current), this.address);
    if ('refusal' in drawn) {
      frame.replaceChildren();
      return;
    }
    const { documentElement } = new DOMParser().parseFromString(drawn.svg, 'image/svg+xml');
    frame.replaceChildren(document.importNode(documentElement, true));
  }

  #renderFields(view: View): TemplateResult {
    const { language } = this;
    const change = (part: Partial<FigureChoice>) => {
      this.choice = { ...this.#chosenOf(view), ...part };
    };
    return renderFigureFields({ view, choice: this.#chosenOf(view), language, change });
  }

  #renderActions(drawn: Drawn): TemplateResult | typeof nothing {
    if ('refusal' in drawn) return nothing;
    const { words } = this;
    const copyPicture = () =>
      this.copy(async () => {
        const { bytes, type } = await makeFile('png', drawn);
        await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([bytes], { type }) })]);
      });
    const copySvg = () =>
      this.copy(async () => {
        const { bytes } = await makeFile('svg', drawn);
        await navigator.clipboard.writeText(new TextDecoder().decode(bytes));
      });
    return html`<div class="row">
        ${fileKinds.map(
          (kind) =>
            html`<button class="button" ?disabled=${this.isMaking} @click=${() => this.#save(kind, drawn)}>
              ${kind === 'zip' ? figureWords[this.language].bundle : words.figureSave(kind.toUpperCase())}
            </button>`,
        )}
        <button class="button" @click=${copyPicture}>${words.figureCopy}</button>
        <button class="button" @click=${copySvg}>${figureWords[this.language].copySvg}</button>
      </div>
      <p class="small">${figureWords[this.language].bundleExplained}</p>
      <p role="status" class="small"></p>`;
  }

  #renderCommand({ view, choice }: Drawn): TemplateResult {
    const { words } = this;
    const line = commandOf(view, choice, { address: this.address, formats: ['svg', 'pdf', 'png'] });
    return html`<h3>${words.figureCommand}</h3>
      <p class="small">${words.figureCommandExplained}</p>
      ${this.renderCopy(line, words.copyCommand)}`;
  }

  async #save(kind: FileKind, drawn: DrawnFigure): Promise<void> {
    const words = figureWords[this.language];
    this.isMaking = true;
    this.tell(words.making);
    try {
      const { name, type, bytes } = await makeFile(kind, drawn);
      downloadBlob(new Blob([bytes], { type }), name);
      this.tell('');
    } catch (error) {
      console.warn('<atlas-figure-dialog>', kind, error);
      this.tell(words.failed(kind.toUpperCase()));
    }
    this.isMaking = false;
  }
}

define('atlas-figure-dialog', AtlasFigureDialog);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-figure-dialog': AtlasFigureDialog;
  }
}
