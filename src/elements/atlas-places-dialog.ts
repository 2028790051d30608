import { nothing } from 'lit';
import { comparePlaces } from '../core/profile/compared-places.ts';
import { define } from './define.ts';
import { DialogElement, dialogStyles } from './dialog-element.ts';
import { renderSideBySide, sideBySideStyles } from './side-by-side-table.ts';
import { tableStyles } from './table-styles.ts';

/** The selected places side by side, in the width of the window. */
export class AtlasPlacesDialog extends DialogElement {
  static override styles = [...dialogStyles, tableStyles, sideBySideStyles];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { title, table } = comparePlaces(view);
    return this.renderDialog(title, renderSideBySide(table, this.words.indicator, title));
  }
}

define('atlas-places-dialog', AtlasPlacesDialog);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-places-dialog': AtlasPlacesDialog;
  }
}
