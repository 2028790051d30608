import type { ElementApi } from './element-api.ts';

const schemaVersion = '2.1.0';

/**
 * The custom-elements manifest of an element (schema 2.1.0 of webcomponents/custom-elements-manifest), by which editors
 * and catalogues of components know it.
 *
 * @param module path of the module beside the manifest
 */
export function buildElementManifest(api: ElementApi, module: string): object {
  const exported = { name: api.className, module };
  return {
    schemaVersion,
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations: [declareElement(api)],
        exports: [
          { kind: 'js', name: api.className, declaration: exported },
          { kind: 'custom-element-definition', name: api.tagName, declaration: exported },
        ],
      },
    ],
  };
}

function declareElement({ tagName, className, description, ...offers }: ElementApi): object {
  const { attributes, events, cssParts, cssProperties } = offers;
  const named = (entry: ElementApi['cssParts'][number]) => ({
    name: entry.name,
    description: entry.description.en,
  });
  const settable = (entry: ElementApi['attributes'][number]) => ({
    ...named(entry),
    type: { text: 'string' },
    default: JSON.stringify(entry.initial),
  });
  return {
    kind: 'class',
    name: className,
    description: description.en,
    superclass: { name: 'HTMLElement' },
    customElement: true,
    tagName,
    members: attributes.map((entry) => ({ kind: 'field', ...settable(entry), attribute: entry.name })),
    attributes: attributes.map((entry) => ({ ...settable(entry), fieldName: entry.name })),
    events: events.map((entry) => ({ ...named(entry), type: { text: `CustomEvent<${entry.detail}>` } })),
    cssParts: cssParts.map(named),
    cssProperties: cssProperties.map(named),
  };
}

/** The types of an element's module, as the text of a declaration file. */
export function writeElementTypes(api: ElementApi): string {
  const { className, tagName, attributes, events, description } = api;
  const comment = (text: string, indent = '') => `${indent}/** ${text} */`;
  const map = `${className}EventMap`;
  return [
    comment(description.en),
    `export declare class ${className} extends HTMLElement {`,
    ...attributes.flatMap((entry) => [comment(entry.description.en, '  '), `  ${entry.name}: string;`]),
    `  addEventListener<K extends keyof ${map}>(`,
    '    type: K,',
    `    listener: (this: ${className}, event: ${map}[K]) => unknown,`,
    '    options?: boolean | AddEventListenerOptions,',
    '  ): void;',
    '  addEventListener(',
    '    type: string,',
    '    listener: EventListenerOrEventListenerObject,',
    '    options?: boolean | AddEventListenerOptions,',
    '  ): void;',
    '}',
    '',
    `export interface ${map} extends HTMLElementEventMap {`,
    ...events.flatMap((entry) => [
      comment(entry.description.en, '  '),
      `  '${entry.name}': CustomEvent<${entry.detail}>;`,
    ]),
    '}',
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    `    '${tagName}': ${className};`,
    '  }',
    '}',
    '',
  ].join('\n');
}
