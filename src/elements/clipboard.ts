import type { CopiedTable } from '../core/table-copy.ts';

/** Puts a table on the clipboard, as HTML too where the browser can; whether that went well. */
export async function copyRich({ text, html }: CopiedTable): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
