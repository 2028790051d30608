import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { memoizeByObject } from '../../src/core/memoize.ts';

/** One source file: path from the top of the repository, and text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files below a folder. */
export function loadSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Once for each file: many laws read the same one. */
export const parseSource = memoizeByObject((source: Source): ts.SourceFile =>
  ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2022, true),
);

/** A node and all nodes inside it. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* walk(child);
}

/** Every module that a file names: imports of values and types, re-exports, `import()` and `import('…').Type`. */
export const findImports = memoizeByObject((source: Source): readonly string[] => {
  const found = [...walk(parseSource(source))].flatMap((node) => {
    const named = nameImportedModule(node);
    return named !== undefined && ts.isStringLiteralLike(named) ? [named.text] : [];
  });
  return [...new Set(found)];
});

function nameImportedModule(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}
