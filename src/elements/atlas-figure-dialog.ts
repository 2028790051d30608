import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  commandOf,
  defaultChoice,
  optionsOf,
  viewOfFigure,
  type FigureChoice,
} from '../core/figure/figure-choice.ts';
import { describeFacts } from '../core/figure/figure-facts.ts';
import { buildFigureScene } from '../core/figure/figure-scene.ts';
import { nameFigure } from '../core/figure/file-name.ts';
import { addPngChunks } from '../core/figure/png-chunks.ts';
import { renderSvg } from '../core/figure/render-svg.ts';
import type { Scene } from '../core/figure/scene.ts';
import { dpiOf, hasRoomForChart, sizeByName, sizeNames, type SizeName } from '../core/figure/sizes.ts';
import { buildMapGeometry } from '../core/geometry.ts';
import { memoizeLast } from '../core/memoize.ts';
import { languages, type Language } from '../core/model.ts';
import { InputError } from '../core/problem.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { DialogElement, dialogStyles } from './dialog-element.ts';
import { downloadBlob } from './download.ts';
import { loadFigureFonts, paintPng } from './figure-canvas.ts';
import { formStyles } from './form-styles.ts';

/** A figure that is drawn, or the reason why it is not. */
type Drawn =
  | { readonly view: View; readonly scene: Scene; readonly svg: string }
  | { readonly view: View; readonly refusal: string };

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

  readonly #default = memoizeLast(defaultChoice);
  readonly #geometry = memoizeLast(buildMapGeometry);
  readonly #viewOf = memoizeLast(viewOfFigure);
  readonly #draw = memoizeLast((view: View, choice: FigureChoice, address: string): Drawn => {
    const shown = this.#viewOf(view, choice.language);
    const { topology, municipalities } = shown.dataset;
    try {
      const geometry = this.#geometry(topology, municipalities);
      const scene = buildFigureScene(shown, geometry, optionsOf(choice, address));
      return { view: shown, scene, svg: renderSvg(scene) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { view: shown, refusal: error.message };
    }
  });

  get #chosen(): FigureChoice {
    return this.choice ?? this.#default('174mm', this.language);
  }

  override render() {
    const { current, words } = this;
    if (!current) return nothing;
    const drawn = this.#draw(current, this.#chosen, this.address);
    return this.renderDialog(
      words.figureTitle,
      html`<div class="columns">
          <div class="fields">${this.#renderFields()} ${this.#renderActions(drawn)}</div>
          <div>
            <div class="preview"></div>
            ${
              'refusal' in drawn
                ? html`<p role="alert">${words.figureRefused}</p>
                    <p class="small muted" lang="en">${drawn.refusal}</p>`
                : nothing
            }
            <p class="small muted">${words.figureShows}</p>
          </div>
        </div>
        ${this.#renderCommand(drawn.view)}`,
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
    const drawn = this.#draw(current, this.#chosen, this.address);
    if ('refusal' in drawn) {
      frame.replaceChildren();
      return;
    }
    const { documentElement } = new DOMParser().parseFromString(drawn.svg, 'image/svg+xml');
    frame.replaceChildren(document.importNode(documentElement, true));
  }

  #renderFields(): TemplateResult {
    const { words } = this;
    const { size, language } = this.#chosen;
    const choose = (event: Event) => (event.target as HTMLSelectElement).value;
    return html`<label class="field"
        >${words.figureSize}
        <select @change=${(event: Event) => this.#resize(choose(event) as SizeName)}>
          ${sizeNames.map((name) => html`<option value=${name} ?selected=${name === size}>${words.figureSizes[name]}</option>`)}
        </select></label
      >
      <label class="field"
        >${words.figureLanguage}
        <select @change=${(event: Event) => this.#change({ language: choose(event) as Language })}>
          ${languages.map((one) => html`<option value=${one} lang=${one} ?selected=${one === language}>${words.languageNames[one]}</option>`)}
        </select></label
      >
      <div>
        ${this.#renderCheck('hasChart', words.figureHasChart)}
        ${this.#renderCheck('hasNorth', words.figureHasNorth)}
        ${this.#renderCheck('isGreyscale', words.figureIsGrey)}
      </div>`;
  }

  #renderCheck(key: 'hasChart' | 'hasNorth' | 'isGreyscale', label: string): TemplateResult {
    const toggle = (event: Event) => this.#change({ [key]: (event.target as HTMLInputElement).checked });
    return html`<label class="check"
      ><input type="checkbox" .checked=${this.#chosen[key]} @change=${toggle} />${label}</label
    >`;
  }

  #renderActions(drawn: Drawn): TemplateResult | typeof nothing {
    if ('refusal' in drawn) return nothing;
    const { words } = this;
    const copyPicture = () =>
      this.copy(() =>
        navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#paint(drawn.view, drawn.scene) })]),
      );
    return html`<div class="row">
        <button class="button" @click=${() => this.#saveSvg(drawn)}>${words.figureSave('SVG')}</button>
        <button class="button" @click=${() => this.#savePng(drawn)}>${words.figureSave('PNG')}</button>
        <button class="button" @click=${copyPicture}>${words.figureCopy}</button>
      </div>
      <p role="status" class="small"></p>`;
  }

  #renderCommand(view: View): TemplateResult {
    const { words } = this;
    const line = commandOf(view, this.#chosen, { address: this.address, formats: ['svg', 'pdf', 'png'] });
    return html`<h3>${words.figureCommand}</h3>
      <p class="small">${words.figureCommandExplained}</p>
      ${this.renderCopy(line, words.copyCommand)}`;
  }

  #change(part: Partial<FigureChoice>): void {
    this.choice = { ...this.#chosen, ...part };
  }

  /** A new size has its own habit of showing the distribution. */
  #resize(size: SizeName): void {
    this.#change({ size, hasChart: hasRoomForChart(sizeByName[size]) });
  }

  #nameOf(view: View, ending: string): string {
    const { size, isGreyscale } = this.#chosen;
    return `${nameFigure(view, size, isGreyscale)}.${ending}`;
  }

  #saveSvg({ view, svg }: { readonly view: View; readonly svg: string }): void {
    downloadBlob(new Blob([svg], { type: 'image/svg+xml' }), this.#nameOf(view, 'svg'));
  }

  async #savePng({ view, scene }: { readonly view: View; readonly scene: Scene }): Promise<void> {
    try {
      downloadBlob(await this.#paint(view, scene), this.#nameOf(view, 'png'));
    } catch (error) {
      console.warn('<atlas-figure-dialog> PNG', error);
      this.tell(this.words.figurePngFailed);
    }
  }

  async #paint(view: View, scene: Scene): Promise<Blob> {
    const dpi = dpiOf(this.#chosen.size);
    const bytes = new Uint8Array(await (await paintPng(scene, dpi)).arrayBuffer());
    return new Blob([addPngChunks(bytes, dpi, describeFacts(view, this.address))], { type: 'image/png' });
  }
}

define('atlas-figure-dialog', AtlasFigureDialog);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-figure-dialog': AtlasFigureDialog;
  }
}
