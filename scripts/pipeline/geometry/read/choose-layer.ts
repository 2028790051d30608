import { InputError } from '../../../../src/core/problem.ts';
import type { BoundaryOptions } from './boundary-options.ts';
import { findKeyColumn } from './choose-columns.ts';
import type { LayerSource } from './layer-source.ts';
import { readKey, type KeyKind } from './municipality-key.ts';

type Boundaries = BoundaryOptions;

interface JudgedLayer {
  readonly source: LayerSource;
  /** "polygons of districts", "no keys": what the message says of it. */
  readonly content: string;
  readonly isFit: boolean;
  /** Keys that differ. */
  readonly keyCount: number;
}

const plurals: Readonly<Record<KeyKind, string>> = {
  municipality: 'municipalities',
  association: 'associations of municipalities',
  district: 'districts',
  region: 'regions',
  state: 'states',
  blank: 'nothing: the keys are blank',
  unknown: 'unknown keys',
};

/** What the layers of a file without municipalities hold. */
const upperLevels: ReadonlySet<string> = new Set(
  (['association', 'district', 'region', 'state'] as const).map((kind) => plurals[kind]),
);

/**
 * The layer that the catalogue names, or the one whose areas have keys of municipalities; among several of these the
 * one with the right number.
 *
 * @throws InputError with what each layer holds if none, or more than one, can be meant
 */
export function chooseLayer(
  sources: readonly LayerSource[],
  boundaries: Boundaries,
  file: string,
): LayerSource {
  const [only, ...others] = sources;
  if (boundaries.layer !== undefined) return findNamed(sources, boundaries.layer, file);
  if (only && others.length === 0) return only;
  const judged = sources.map((source) => judgeLayer(source, boundaries));
  const fit = judged.filter(({ isFit }) => isFit);
  const right = fit.length > 1 ? fit.filter(({ keyCount }) => keyCount === boundaries.areas) : fit;
  const [chosen] = right;
  if (chosen && right.length === 1) return chosen.source;
  throw new InputError([
    {
      what: fit.length === 0 ? 'no layer of municipalities' : `${fit.length} layers of municipalities`,
      file,
      found: judged.map(({ source, content }) => `${source.name} (${content})`).join(', '),
      mend:
        fit.length === 0 && judged.every(({ content }) => upperLevels.has(content))
          ? 'take a file that has municipalities: VG2500 of BKG has none, VG250, VG1000 and VG5000 have'
          : 'name the layer in boundaries.layer',
    },
  ]);
}

function findNamed(sources: readonly LayerSource[], layer: string, file: string): LayerSource {
  const found = sources.filter(({ name }) => name.toLowerCase() === layer.toLowerCase());
  const [source] = found;
  if (source && found.length === 1) return source;
  throw new InputError([
    source
      ? { what: `layer found ${found.length} times: ${layer}`, file, expected: 'one' }
      : {
          what: `layer not found: ${layer}`,
          file,
          found: sources.map(({ name }) => name).join(', '),
          mend: 'name one of these as boundaries.layer',
        },
  ]);
}

function judgeLayer(source: LayerSource, boundaries: Boundaries): JudgedLayer {
  const unfit = { source, isFit: false, keyCount: 0 };
  if (source.problems.length > 0) return { ...unfit, content: 'incomplete' };
  const table = source.readAttributes();
  const key = findKeyColumn(table, boundaries);
  if (!key) return { ...unfit, content: 'no keys' };
  if (key.kind !== 'municipality') return { ...unfit, content: plurals[key.kind] };
  const geometry = source.describeGeometry();
  if (geometry !== 'polygons') return { ...unfit, content: `${geometry} of municipalities` };
  const keys = table.rows.map((cells) => readKey(cells?.get(key.column) ?? '', boundaries.keys));
  const distinct = new Set(keys.map((read) => (read.kind === 'municipality' ? read.ags : undefined)));
  distinct.delete(undefined);
  return { source, isFit: true, keyCount: distinct.size, content: `${distinct.size} municipalities` };
}
