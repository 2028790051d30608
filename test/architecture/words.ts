import ts from 'typescript';
import { parseSource, walk, type Source } from './source.ts';

/** Names through which a file would reach the page, Node, the clock or chance. */
export const effects = [
  ...['window', 'document', 'navigator', 'globalThis', 'customElements', 'HTMLElement', 'Node', 'Event'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'console', 'alert'],
  ...['process', 'Buffer', 'require', '__dirname'],
  ...[
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'queueMicrotask',
    'performance',
    'Date',
    'crypto',
  ],
];

/** Ways to make markup or code out of a string. */
export const injections = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeHTML', 'unsafeSVG', 'unsafeStatic'],
  ...['eval', 'Function', 'srcdoc', 'createContextualFragment', 'parseHTMLUnsafe', 'setHTMLUnsafe'],
];

/** Ways to leave something behind on a reader's device; the atlas asks for no consent because it uses none. */
export const storages = [
  ...['localStorage', 'sessionStorage', 'indexedDB'],
  ...['cookie', 'cookieStore', 'serviceWorker'],
];

/** Uses of global names, each once a file; a name that the file declares itself is its own. */
export function findGlobals(sources: readonly Source[], names: readonly string[]): string[] {
  return describeUses(sources, (file) => {
    const declared = new Set([...walk(file)].flatMap((node) => declaredName(node) ?? []));
    return (node) => names.includes(node.text) && !declared.has(node.text) && !isMember(node);
  });
}

/** Uses of names wherever they stand in code, as a member too; words in comments and texts do not count. */
export function findWords(sources: readonly Source[], names: readonly string[]): string[] {
  return describeUses(sources, () => (node) => names.includes(node.text));
}

/** Uses of `Math.random`: the rest of `Math` is pure. */
export function findChance(sources: readonly Source[]): string[] {
  return describeUses(
    sources,
    () => (node) => node.text === 'random' && node.parent.getText() === 'Math.random',
  );
}

/** Default exports in all their forms. */
export function findDefaultExports(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => [...walk(parseSource(source))].some(isDefaultExport))
    .map(({ path }) => path);
}

/** Files of more lines than allowed, with their number of lines. */
export function findLongFiles(sources: readonly Source[], limit: number): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

function describeUses(
  sources: readonly Source[],
  chooseIn: (file: ts.SourceFile) => (node: ts.Identifier) => boolean,
): string[] {
  return sources.flatMap((source) => {
    const file = parseSource(source);
    const isChosen = chooseIn(file);
    const found = [...walk(file)].filter((node) => ts.isIdentifier(node)).filter(isChosen);
    return [...new Set(found.map((node) => `${source.path} uses ${node.text}`))];
  });
}

function declaredName(node: ts.Node): string | undefined {
  const isBinding =
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node);
  const isStatement =
    ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
  return (isBinding || isStatement || ts.isTypeAliasDeclaration(node)) &&
    node.name &&
    ts.isIdentifier(node.name)
    ? node.name.text
    : undefined;
}

/** `x.document`, `{ document: … }`: a member that only has the name. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const isNamed =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent);
  return isNamed && parent.name === node;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
    : false;
}
