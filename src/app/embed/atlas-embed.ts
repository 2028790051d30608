import {
  checkTheme,
  decodeEmbed,
  encodeEmbed,
  isHex,
  themeColors,
  themeProperties,
  type EmbedOptions,
} from '../../core/embed/options.ts';
import { followHeight } from './follow-height.ts';

/**
 * `<bw-atlas-embed src="…/embed/start.html" title="…">`: makes a frame with a map, as tall as its content, and does
 * nothing else in the page of its host. The colours of `themeProperties` that hold where it stands are those of the map.
 */
class AtlasEmbed extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'hidden'];
  readonly #root = this.attachShadow({ mode: 'closed' });
  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    this.#place();
    addEventListener('message', this.#follow);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#follow);
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'hidden') this.#place();
    else this.#show();
  }

  /** Stronger than a host that resets everything, and still hidden where the host says so. */
  #place(): void {
    this.style.setProperty('display', this.hidden ? 'none' : 'block', 'important');
  }

  readonly #follow = (event: MessageEvent<unknown>): void => {
    if (this.#frame) followHeight(this.#frame, event);
  };

  #show(): void {
    const address = readAddress(this.getAttribute('src'), document.baseURI);
    if (!address) return;
    const frame = document.createElement('iframe');
    frame.title = this.title || address.pathname;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', sandboxOf(address));
    for (const [name, value] of frameStyle) frame.style.setProperty(name, value, 'important');
    address.search = addTheme(address.search, readTheme(this, this.#root));
    frame.src = address.href;
    this.#frame = frame;
    this.#root.replaceChildren(frame);
  }
}

const frameStyle = [
  ['display', 'block'],
  ['width', '100%'],
  ['height', '900px'],
  ['border', '0'],
] as const;

/** A frame of the page's own origin must not keep it: it could lift its own sandbox. */
function sandboxOf({ origin }: URL): string {
  const keepsOrigin = origin === location.origin ? '' : ' allow-same-origin';
  return `allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads${keepsOrigin}`;
}

function readAddress(source: string | null, base: string): URL | undefined {
  if (source === null || !URL.canParse(source, base)) return undefined;
  const address = new URL(source, base);
  return ['http:', 'https:'].includes(address.protocol) ? address : undefined;
}

/** What the address says stands above what the page says. */
function addTheme(query: string, theme: EmbedOptions['theme']): string {
  const options = decodeEmbed(query);
  return encodeEmbed({ ...options, theme: checkTheme({ ...theme, ...options.theme }) });
}

/** The colours where an element stands, whatever way they are written. */
function readTheme(host: HTMLElement, root: ShadowRoot): EmbedOptions['theme'] {
  const probe = document.createElement('span');
  root.replaceChildren(probe);
  const style = getComputedStyle(host);
  const entries = themeColors.flatMap((color) => {
    const written = themeProperties[color].map((name) => style.getPropertyValue(name).trim()).find(Boolean);
    if (written === undefined || !CSS.supports('color', written)) return [];
    probe.style.color = written;
    const parts = getComputedStyle(probe).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/) ?? [];
    const hex = `#${parts.slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`; // oxfmt-ignore
    return isHex(hex) ? [[color, hex]] : [];
  });
  return Object.fromEntries(entries) as EmbedOptions['theme'];
}

if (!customElements.get('bw-atlas-embed')) customElements.define('bw-atlas-embed', AtlasEmbed);
