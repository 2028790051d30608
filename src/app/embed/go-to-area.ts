import { encodeEmbed, type EmbedOptions } from '../../core/embed/options.ts';

/**
 * Goes to the page of the part that the address asks for: each is painted by itself. Where there is no such page, a note
 * says so.
 */
export function goToArea(page: Document, options: EmbedOptions): void {
  const { area } = options;
  const note = page.querySelector<HTMLElement>('.area-note');
  if (area === undefined || !note || area === note.dataset['shown']) return;
  if (note.dataset['areas']?.split(' ').includes(area) !== true) {
    note.hidden = false;
    return;
  }
  const name = location.pathname.replace(/.*\//, '');
  location.replace(`gebiet/${area}/${name}${encodeEmbed({ ...options, area: undefined })}`);
}
