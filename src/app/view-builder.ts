import type { Dataset } from '../core/dataset.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { Selection } from '../core/selection.ts';
import { asksForClasses, buildView, type Reclass, type View } from '../core/view.ts';

/** Builds views; what only some selections need, chosen classes and upper levels, is loaded when one asks for it. */
export class ViewBuilder {
  #build = memoizeLast(buildView);
  #hasLevels = false;
  #reclass: Reclass | undefined;

  /** Whether all is there to build the view that a selection asks for. */
  isReady(selection: Selection): boolean {
    return !this.#lacksClasses(selection) && !this.#lacksLevels(selection);
  }

  /** Loads what the view of a selection needs; fails as loading does. */
  async prepare(selection: Selection): Promise<void> {
    if (this.#lacksClasses(selection)) this.#reclass = (await import('../core/classing/reclass.ts')).reclass;
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

  #lacksLevels({ level }: Selection): boolean {
    return level !== 'municipality' && !this.#hasLevels;
  }
}
