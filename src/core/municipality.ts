import * as v from 'valibot';
import type { Catalog } from './catalog.ts';
import { germanKeys, isKey, type Keys } from './keys.ts';
import type { AreaId, Municipality } from './model.ts';

type Issues = readonly v.BaseIssue<unknown>[];

/** Name of the property with the refugees on a date ("2017-09-15"). */
export function refugeesProperty(date: string): string {
  return `refugees_${date.replaceAll('-', '_')}`;
}

/** Makes the parser of the properties of a municipality; keys and reference date are those of the catalogue. */
export function createMunicipalityParser({
  keys = germanKeys,
  facts,
}: Catalog): (properties: unknown) => Municipality | Issues {
  const schema = createSchema(keys);
  const refugees = refugeesProperty(facts.refugees.referenceDate);
  return (properties) => {
    const values = (properties ?? {}) as Readonly<Record<string, unknown>>;
    const result = v.safeParse(schema, { ...values, refugees: values[refugees] });
    if (!result.success) return result.issues;
    const row = result.output;
    return {
      id: row.ags as AreaId,
      name: row.name,
      designation: row.designation,
      postcode: row.postcode ?? '',
      ...(row.former_names && { formerNames: row.former_names }),
      district: row.district as AreaId,
      region: row.region as AreaId,
      state: row.state as AreaId,
      association: row.association as AreaId | null,
      population: row.population,
      areaKm2: row.area_km2,
      refugees: row.refugees ?? 0,
      counted: row.counted,
      point: [row.lon, row.lat],
    };
  };
}

function createSchema(keys: Keys) {
  const text = v.string();
  const quantity = v.pipe(v.number(), v.minValue(0));
  const isWhole = v.check((key: string) => isKey(keys, key), `expected a key like ${keys.example}`);
  const facts = v.object({
    ags: v.pipe(text, isWhole),
    name: v.pipe(text, v.minLength(1)),
    designation: text,
    postcode: v.nullable(text),
    former_names: v.optional(text),
    district: text,
    region: text,
    state: text,
    association: v.nullable(text),
    population: quantity,
    area_km2: quantity,
    refugees: v.nullable(quantity),
    counted: v.boolean(),
    lon: v.number(),
    lat: v.number(),
  });
  return v.pipe(
    facts,
    v.check((row) => !row.counted || row.refugees !== null, 'counted, but without refugees'),
  );
}
