import { build } from 'vite';

/** Scripts for the pages of others and for the frames in them, by the name under which they are served. */
export const embedScripts = ['embed', 'resize', 'atlas-embed', 'configure'] as const;
export type EmbedScript = (typeof embedScripts)[number];

/**
 * Bundles the scripts as they are served: classic ones, because a frame without an origin of its own could load no
 * module, and each in one file, because it is copied to the servers of others.
 */
export async function bundleEmbeds(root: string): Promise<Readonly<Record<EmbedScript, string>>> {
  const entries: [EmbedScript, string][] = [];
  for (const name of embedScripts) entries.push([name, await bundle(root, name)]);
  return Object.fromEntries(entries) as Record<EmbedScript, string>;
}

async function bundle(root: string, name: EmbedScript): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: `${root}/src/app/embed/${name}.ts`, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${name} is not one script`);
  return chunk.code;
}
