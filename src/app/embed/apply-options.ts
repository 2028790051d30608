import { themeColors, type EmbedOptions } from '../../core/embed/options.ts';

/** Makes the painted page what its address asks for: parts and colours. */
export function applyOptions(page: Document, options: EmbedOptions): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = !options.parts.some((shown) => shown === part.dataset['part']);
  page.documentElement.dataset['scheme'] = options.scheme;
  applyTheme(page.documentElement, options.theme);
}

/** On a ground that a host has chosen, links are as legible as its text. */
function applyTheme(root: HTMLElement, theme: EmbedOptions['theme']): void {
  const accent = theme.accent ?? (theme.background === undefined ? undefined : theme.text);
  const complete = { ...theme, accent };
  for (const color of themeColors) {
    const value = complete[color];
    if (value !== undefined) root.style.setProperty(`--${color}`, value);
  }
}
