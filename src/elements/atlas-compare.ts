import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hasScatter, type Comparison } from '../core/comparison.ts';
import { viewBoxOf } from '../core/drawing-camera.ts';
import { formatShare } from '../core/format.ts';
import { linkOf, shownPart } from '../core/link.ts';
import { comparingWordsOf } from '../core/messages/comparing.ts';
import { mapControlWords } from '../core/messages/map-controls.ts';
import type { AreaId } from '../core/model.ts';
import { areasOfPart } from '../core/parts.ts';
import { selectPlace } from '../state/transitions.ts';
import { locatorOf } from './area-locator.ts';
import { firstArea, isWalk, walk } from './area-walk.ts';
import './atlas-legend.ts';
import './atlas-scatter.ts';
import { patternsOf, renderCompareMap, type Marks } from './compare-map.ts';
import { renderNames } from './compare-names.ts';
import { nameSide, readBoth, renderLegends, renderPlaces } from './compare-parts.ts';
import { compareStyles } from './compare-styles.ts';
import { define } from './define.ts';
import { DrawingController, type DrawnPlace } from './drawing-controller.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderFormNote } from './form-note.ts';
import { LinkedElement } from './linked-element.ts';
import { renderPatterns, shapesOf } from './picture.ts';
import { baseStyles } from './styles.ts';

const isPress = (key: string) => key === 'Enter' || key === ' ';

/** How near a pointer must be to a small area, in CSS pixels. */
const tolerancePx = 20;

/**
 * Two indicators, or two months of one, as two maps with one camera, one selection and one place under the pointer; or
 * the second laid over the first, from a line on that can be moved.
 */
export class AtlasCompare extends LinkedElement {
  static override styles = [baseStyles, compareStyles];

  @property({ attribute: false })
  comparison: Comparison | undefined;

  /** The areas to bring out on both maps; all others fade. */
  @property({ attribute: false })
  emphasis: ReadonlySet<AreaId> | undefined;

  /** Up to where the first map is seen, 0 to 1. */
  @state()
  private divider = 0.5;

  readonly #drawing = new DrawingController(this, {
    size: () => this.#shapes,
    point: (place) => this.pointAtArea(place && this.#find(place)),
    press: (place) => this.#select(this.#find(place)),
  });

  /** Width of one map in CSS pixels; 0 before it is laid out. */
  @state()
  private stageWidth = 0;

  readonly #resize = new ResizeObserver(() => this.#measure());

  /** What is pointed at in the legend of the second map concerns this element too. */
  protected override shouldUpdate(): boolean {
    return true;
  }

  /** What is wiped is laid out otherwise. */
  protected override willUpdate(): void {
    this.classList.toggle('swipe', this.comparison?.first.selection.comparison === 'swipe');
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#resize.observe(this);
  }

  protected override updated(): void {
    this.#measure();
  }

  #measure(): void {
    this.stageWidth = this.renderRoot.querySelector('.stage')?.clientWidth ?? 0;
  }

  override render() {
    const { comparison } = this;
    if (!comparison) return nothing;
    const { first, second } = comparison;
    const marks = this.#marks(comparison);
    const { area } = marks;
    return html`<svg class="defs" aria-hidden="true" focusable="false">
        ${renderPatterns(patternsOf([first, second]))}
      </svg>
      ${first.selection.comparison === 'swipe' ? this.#renderSwipe(comparison, marks) : this.#renderBoth(comparison, marks)}
      ${renderFormNote(first)}
      <div class="tools no-print">
        ${this.#renderZoom()}
        <p class="reading" role="status">
          ${
            area === undefined
              ? html`<span class="muted">${comparingWordsOf(this.language).hint}</span>`
              : readBoth(comparison, area)
          }
        </p>
      </div>
      <div class=${hasScatter(comparison) && comparison.shared ? 'below shared' : 'below'}>
        <div>${renderPlaces(comparison)} ${renderLegends(comparison)}</div>
        <atlas-scatter .comparison=${comparison} .emphasis=${marks.emphasis}></atlas-scatter>
      </div>`;
  }

  #renderBoth({ first, second }: Comparison, marks: Marks): TemplateResult {
    return html`<div class="maps">
      ${[first, second].map(
        (view) =>
          html`<div>
            <p class="map-title"><strong>${nameSide(view)}</strong></p>
            ${this.#renderStage(nameSide(view), renderCompareMap(view, marks))}
          </div>`,
      )}
    </div>`;
  }

  /** The second map lies over the first, cut off where the line is. */
  #renderSwipe({ first, second }: Comparison, marks: Marks): TemplateResult {
    const words = comparingWordsOf(this.language);
    const { width, height } = this.#shapes;
    const { x, scale } = this.#drawing.camera;
    const at = x + (this.divider * width) / scale;
    const [one, other] = [nameSide(first), nameSide(second)];
    const drawing = svg`${renderCompareMap(first, marks)}
      <clipPath id="beyond"><rect x=${at} y="0" width=${width} height=${height}/></clipPath>
      <g clip-path="url(#beyond)">${renderCompareMap(second, marks)}</g>
      <path d="M${at} 0v${height}" stroke="#ffffff" stroke-width="5"/>
      <path d="M${at} 0v${height}" stroke="#15171c" stroke-width="2"/>`;
    const move = (event: Event) => (this.divider = Number((event.target as HTMLInputElement).value) / 100);
    return html`<div class="maps single">
      <div>
        <p class="both"><strong>${one}</strong><strong>${other}</strong></p>
        <input
          class="divider no-print"
          type="range"
          min="0"
          max="100"
          aria-label=${words.divider}
          aria-valuetext=${words.dividerAt(formatShare(this.divider, this.language), one, other)}
          .value=${String(Math.round(this.divider * 100))}
          @input=${move}
        />
        ${this.#renderStage(words.maps(one, other), drawing)}
      </div>
    </div>`;
  }

  #renderStage(label: string, drawing: TemplateResult): TemplateResult {
    const { camera, press, move, release, cancel, leave, turn, enlarge, key } = this.#drawing;
    return html`<div
      class=${camera.scale > 1 ? 'stage zoomed' : 'stage'}
      tabindex="0"
      role="application"
      aria-roledescription=${this.words.exploreRole}
      aria-label="${label}. ${comparingWordsOf(this.language).keys}"
      @pointerdown=${press}
      @pointermove=${move}
      @pointerup=${release}
      @pointercancel=${cancel}
      @pointerleave=${leave}
      @wheel=${turn}
      @dblclick=${enlarge}
      @keydown=${(event: KeyboardEvent) => (isWalk(event.key) || isPress(event.key) ? this.#walk(event) : key(event))}
      @blur=${() => this.pointAtArea(undefined)}
    >
      <svg viewBox=${viewBoxOf(camera, this.#shapes)} role="img" aria-label=${label}>${drawing}</svg>
      ${renderNames(this.comparison!.first.dataset, camera, this.stageWidth)}
    </div>`;
  }

  /** Arrow keys walk from area to area on both maps, Enter selects. */
  #walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { dataset, selection } = this.comparison!.first;
    const { area } = this.link;
    if (isPress(event.key)) this.#select(area);
    else {
      const next = area === undefined ? firstArea(dataset, selection.places) : walk(dataset, area, event.key);
      if (next === undefined) return;
      this.#drawing.bringIntoView(this.#shapes.pointById.get(next) ?? [0, 0]);
      this.pointAtArea(next);
    }
  }

  #select(id: AreaId | undefined): void {
    this.dispatchEvent(new AtlasChangeEvent(selectPlace(id)));
  }

  #renderZoom(): TemplateResult {
    const words = mapControlWords[this.language];
    const { camera, zoomIn, zoomOut, showAll } = this.#drawing;
    const button = (label: string, path: string, act: () => void, isIdle = false) =>
      html`<button aria-label=${label} title=${label} ?disabled=${isIdle} @click=${act}>
        ${svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path d=${path} fill="none" stroke="currentcolor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>
        </svg>`}
      </button>`;
    const isWhole = camera.scale === 1;
    return html`<div class="zoom" role="group" aria-label=${words.mapControls}>
      ${button(words.zoomIn, 'M10 4v12M4 10h12', zoomIn)}
      ${button(words.zoomOut, 'M4 10h12', zoomOut, isWhole)}
      ${button(words.wholeState, 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4', showAll, isWhole)}
    </div>`;
  }

  get #shapes() {
    return shapesOf(this.comparison!.first.dataset);
  }

  #marks({ first, second }: Comparison): Marks {
    const linked = [first, second].flatMap((view) => {
      const part = shownPart(linkOf(view, this.providedLink));
      return part ? [areasOfPart(view, part)] : [];
    });
    return { emphasis: this.emphasis ?? linked[0], area: this.link.area };
  }

  #find({ x, y, unitsPerPx }: DrawnPlace): AreaId | undefined {
    return locatorOf(this.comparison!.first.dataset)(x, y, tolerancePx * unitsPerPx);
  }
}

define('atlas-compare', AtlasCompare);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-compare': AtlasCompare;
  }
}
