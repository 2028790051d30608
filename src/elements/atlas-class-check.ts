import { css, html, nothing, type TemplateResult } from 'lit';
import { compareMethods, type Sensitivity } from '../core/classing/sensitivity.ts';
import { formatNumber } from '../core/format.ts';
import { memoizeLast } from '../core/memoize.ts';
import { classingWordsOf, type ClassingWords } from '../core/messages/classing.ts';
import { isSamePart, type ListedPart } from '../core/part.ts';
import { classStyles } from './class-styles.ts';
import { define } from './define.ts';
import { LinkedElement } from './linked-element.ts';
import { baseStyles } from './styles.ts';

interface Row {
  readonly label: string;
  readonly part: ListedPart;
}

/** Whether another method would change the picture: how many municipalities, and which ones on the map. */
export class AtlasClassCheck extends LinkedElement {
  static override styles = [
    baseStyles,
    classStyles,
    css`
      p {
        margin-block: 0.25rem 0.5rem;
        line-height: 1.35;
      }

      li .button {
        justify-content: space-between;
        width: 100%;
        border-color: var(--line);
        font-weight: 400;
        text-align: start;
      }

      li + li .button {
        margin-top: -1px;
      }

      .button[aria-pressed='true'] {
        position: relative;
        border-color: var(--accent);
        background: var(--accent-soft);
        font-weight: 600;
      }

      @media (forced-colors: active) {
        .button[aria-pressed='true'] {
          outline: 2px solid Highlight;
          outline-offset: -4px;
        }
      }
    `,
  ];

  readonly #compare = memoizeLast(compareMethods);

  override render() {
    const view = this.current;
    if (!view || view.withValue === 0) return nothing;
    const words = classingWordsOf(this.language);
    const { changes, any } = this.#compare(view);
    if (changes.length === 0) return nothing;
    const number = (value: number) => formatNumber(value, this.language);
    const known = [...view.observations.values()].filter(({ status }) => status === 'ok').length;
    return html`<h3>${words.check}</h3>
      <p class="small">
        ${any.length === 0 ? words.unchanged : words.changed(number(any.length), number(known))}
      </p>
      ${any.length === 0 ? nothing : this.#renderRows(listRows({ changes, any }, words), words)}`;
  }

  /** What was pinned of other classes than those that are shown now would be wrong. */
  protected override updated(): void {
    const { pinned } = this.link;
    if (!this.current || pinned?.kind !== 'listed') return;
    const rows = listRows(this.#compare(this.current), classingWordsOf(this.language));
    if (!rows.some(({ part }) => isSamePart(part, pinned))) this.release();
  }

  #renderRows(rows: readonly Row[], words: ClassingWords): TemplateResult {
    return html`<p id="show" class="small muted">${words.show}</p>
      <ul aria-labelledby="show">
        ${rows.map(
          ({ label, part }) =>
            html`<li>
              <button class="button small" aria-pressed=${this.isPinned(part)} @click=${() => this.pin(part)}>
                <span>${label}</span>
                <span class="numeric">${formatNumber(part.ids.length, this.language)}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

/** Only methods that change something have something to show. */
function listRows({ changes, any }: Sensitivity, words: ClassingWords): readonly Row[] {
  const row = (label: string, ids: ListedPart['ids']): Row => ({
    label,
    part: { kind: 'listed', name: words.otherClass(label), ids },
  });
  return [
    ...changes.flatMap(({ method, areas }) =>
      areas.length === 0 ? [] : [row(words.methods[method], areas)],
    ),
    row(words.anyOther, any),
  ];
}

define('atlas-class-check', AtlasClassCheck);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-class-check': AtlasClassCheck;
  }
}
