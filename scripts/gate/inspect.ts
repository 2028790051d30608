import type { Dataset } from '../../src/core/dataset.ts';
import { encodeValue } from '../../src/core/observation.ts';
import type { DerivedAtlas } from '../pipeline/build.ts';
import { planSuppression } from '../pipeline/suppress/suppress.ts';
import { findLeaks, type Permitted } from './find-leaks.ts';
import { findRawFiles } from './find-raw.ts';
import { findProtectionFaults } from './protection.ts';
import { listSecrets } from './secrets.ts';
import { findUnreadable, readStatements, type ShippedFile } from './statements.ts';

/** What the gate looked at, and what it found. */
export interface Inspection {
  readonly files: number;
  /** Values and totals that must not be told. */
  readonly secrets: number;
  /** What is wrong, one line each, without any value. */
  readonly faults: readonly string[];
}

/**
 * Proves that no shipped file holds a withheld value, or lets one compute it.
 *
 * @param facts the true values, from the inputs
 * @param published the data as the page loads them
 */
export function inspectFiles(
  facts: DerivedAtlas,
  published: Dataset,
  files: readonly ShippedFile[],
): Inspection {
  const plans = planSuppression(facts);
  const secrets = listSecrets(plans, facts, published);
  const subjects = new Set(secrets.map(({ id }) => id));
  const keys = {
    municipalities: new Set<string>(published.municipalities.map(({ id }) => id)),
    groups: new Set<string>(Object.values(published.groups).flatMap((level) => level.map(({ id }) => id))),
    subjects,
  };
  const statements = files.flatMap((file) => (subjects.size === 0 ? [] : readStatements(file, keys)));
  const permitted = listPermitted(published, subjects);
  const faults = [
    ...findProtectionFaults(plans, published),
    ...findLeaks(statements, secrets, permitted),
    ...findRawFiles(files, facts.inputs.hashes),
    ...findUnreadable(files),
  ];
  return { files: files.length, secrets: secrets.length, faults };
}

/** What is published of the areas that have a secret. */
function listPermitted(published: Dataset, keys: ReadonlySet<string>): Permitted {
  const { municipalities, observations, catalog } = published;
  return new Map(
    municipalities
      .filter(({ id }) => keys.has(id))
      .map((municipality) => {
        const values = catalog.indicators.flatMap((indicator) => {
          const entry = observations.get(indicator.id)?.get(municipality.id);
          return entry?.status === 'ok' ? [String(encodeValue(indicator, entry.value))] : [];
        });
        const { population, areaKm2, refugees, postcode, name } = municipality;
        return [
          municipality.id,
          new Set([...values, ...[population, areaKm2, refugees, postcode, name].map(String)]),
        ];
      }),
  );
}
