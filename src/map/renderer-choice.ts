/** What a browser says about itself, as far as it decides which painter serves. */
export interface Surroundings {
  /** Whether the reader has asked to be sent little. */
  readonly savesData: boolean;
  /** Whether the library comes from the server of the page: no other may give a page its worker. */
  readonly isOwnServer: boolean;
  /** Name of the graphics card; `undefined` where there is no WebGL 2. */
  readonly readRenderer: () => string | undefined;
}

/** Drivers that compute pictures on the processor: they move SVG several times faster than a graphics context. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether the map library is worth its bytes. The card is asked last, because that takes a moment. */
export function isLibraryWorthwhile({ savesData, isOwnServer, readRenderer }: Surroundings): boolean {
  if (savesData || !isOwnServer) return false;
  const renderer = readRenderer();
  return renderer !== undefined && !softwareRenderers.test(renderer);
}

export const thisBrowser: Surroundings = {
  get savesData() {
    const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
    return connection?.saveData === true;
  },
  get isOwnServer() {
    return new URL(import.meta.url).origin === location.origin;
  },
  readRenderer: () => {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return undefined;
    const details = context.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = context.getParameter(details?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return String(name);
  },
};
