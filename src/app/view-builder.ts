import type { Dataset } from '../core/dataset.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { Selection } from '../core/selection.ts';
import { asksForClasses, buildView, type Reclass, type View } from '../core/view.ts';

/** Builds views; what only some selections need, chosen classes, upper levels and other forms, is loaded when one asks for it. */
export class ViewBuilder {
  #build = memoizeLast(buildView);
  #hasLevels = false;
  #hasForms = false;
  #reclass: Reclass | undefined;

  /** Whether all is there to build the view that a selection asks for. */
  isReady(selection: Selection): boolean {
    return !this.#lacksClasses(selection) && !this.#lacksLevels(selection) && !this.#lacksForms(selection);
  }

  /** Loads what the view of a selection needs, `folder` being that of the data; fails as loading does. */
  async prepare(dataset: Dataset, selection: Selection, folder: string): Promise<void> {
    if (this.#lacksClasses(selection)) this.#reclass = (await import('../core/classing/reclass.ts')).reclass;
    if (this.#lacksForms(selection)) {
      const { loadFormViews } = await import('../state/load-form-views.ts');
      this.#build = memoizeLast(await loadFormViews(dataset, folder, (url, options) => fetch(url, options)));
      this.#hasLevels = this.#hasForms = true;
    }
    if (!this.#lacksLevels(selection)) return;
    const { buildLevelView } = await import('../core/level/level-view.ts');
    this.#build = memoizeLast(buildLevelView);
    this.#hasLevels = true;
  }

  build(dataset: Dataset, selection: Selection): View {
    return this.#build(dataset, selection, this.#reclass);
  }

  #lacksClasses(selection: Selection): boolean {
    return asksForClasses(selection) && !this.#reclass;
  }

  #lacksForms({ form }: Selection): boolean {
    return form === 'equal' && !this.#hasForms;
  }

  #lacksLevels({ level }: Selection): boolean {
    return level !== 'municipality' && !this.#hasLevels;
  }
}
