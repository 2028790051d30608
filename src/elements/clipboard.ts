import type { CopiedTable } from '../core/table-copy.ts';

/**
 * Puts a table on the clipboard, as text and as HTML; whether that went well. It goes by the event of copying: the newer
 * way cleans HTML, and takes from the keys of areas what makes spreadsheets keep their zeros.
 */
export async function copyRich({ text, html }: CopiedTable): Promise<boolean> {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (document.execCommand('copy')) return true;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
