/** Registers an element, unless another copy of the atlas on the same page has done so already. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
