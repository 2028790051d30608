import type { Catalog } from '../../src/core/catalog.ts';
import type { Indicator } from '../../src/core/indicator.ts';
import type { Observation } from '../../src/core/model.ts';
import { encodeValue, observationFields } from '../../src/core/observation.ts';
import type { Communities, Community } from './derive/communities.ts';
import type { Observations } from './derive/derive.ts';
import type { BuiltGeometry } from './geometry/build-geometry.ts';
import type { GeometryTopology } from './geometry/geometry-topology.ts';
import type { MunicipalityRecord, Register } from './register.ts';

type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** All that is known of the areas, to be merged into their shapes. */
export interface AtlasFacts {
  readonly catalog: Catalog;
  readonly register: Register;
  readonly communities: Communities;
  readonly observations: Observations;
}

/** Digits of `lon` and `lat`: about a metre. */
const degreeDigits = 5;

const levelOfObject = {
  associations: 'association',
  districts: 'district',
  regions: 'region',
  state: 'state',
} as const;

/** The shapes in overview detail with everything about each area as properties. */
export function buildAtlasTopology(geometry: BuiltGeometry, facts: AtlasFacts): GeometryTopology {
  const { overview } = geometry;
  const properties = {
    municipalities: describeMunicipalities(geometry, facts),
    ...describeGroups(facts.register),
  };
  const objects = { ...overview.objects };
  for (const [name, byId] of Object.entries(properties)) {
    const key = name as keyof typeof objects;
    const geometries = overview.objects[key].geometries.map((shape) => ({
      ...shape,
      properties: byId.get(String(shape.id)) ?? {},
    }));
    objects[key] = { ...overview.objects[key], geometries };
  }
  return { ...overview, objects };
}

function describeMunicipalities(geometry: BuiltGeometry, facts: AtlasFacts): ReadonlyMap<string, Properties> {
  const { register, communities, catalog, observations } = facts;
  const rowByAgs = new Map(register.municipalities.rows.map((row) => [row.ags, row]));
  const nameById = new Map(register.associations.rows.map((entry) => [entry.verband_id, entry.name]));
  const dates = Object.keys(register.refugees.rows[0]?.columns ?? {});
  return new Map(
    communities.all.map((community) => {
      const row = rowByAgs.get(community.ags);
      const point = geometry.labelPoints.get(community.ags);
      if (!row || !point) throw new Error(`no row or no point for ${community.ags}`);
      const values = catalog.indicators.flatMap((indicator) =>
        describeObservation(indicator, observations.get(indicator.id)?.get(community.ags)),
      );
      const [lon, lat] = point.map((degrees) => Number(degrees.toFixed(degreeDigits)));
      return [
        community.ags,
        {
          ...describeMembership(row, community, nameById),
          ...describeRefugees(community, dates),
          counted: community.counted,
          lon: lon ?? null,
          lat: lat ?? null,
          ...Object.fromEntries(values),
        },
      ] as const;
    }),
  );
}

function describeMembership(
  row: MunicipalityRecord,
  { association, parents }: Community,
  nameById: ReadonlyMap<string, string>,
): Properties {
  return {
    ags: row.ags,
    name: row.name,
    designation: row.bezeichnung,
    postcode: row.plz ?? null,
    ...(row.fruehere_namen && { former_names: row.fruehere_namen }),
    ...parents,
    association: association ?? null,
    association_name: association === undefined ? null : (nameById.get(association) ?? null),
    population: row.einwohner,
    area_km2: row.flaeche_km2,
  };
}

function describeRefugees({ refugees }: Community, dates: readonly string[]): Properties {
  return Object.fromEntries(
    dates.map((date) => [date.replace(/^stichtag_/, 'refugees_'), refugees[date] ?? null]),
  );
}

function describeObservation(
  indicator: Indicator,
  observation: Observation | undefined,
): (readonly [name: string, value: string | number | null])[] {
  if (!observation) throw new Error(`indicator not derived: ${indicator.id}`);
  const fields = observationFields(indicator.id);
  const isOk = observation.status === 'ok';
  const hasDetail = indicator.derive.rule === 'answers' && indicator.derive.detail !== undefined;
  return [
    [fields.value, isOk ? encodeValue(indicator, observation.value) : null],
    [fields.status, observation.status],
    [fields.via, isOk ? observation.via : null],
    ...(hasDetail ? [[fields.detail, (isOk && observation.detail) || null] as const] : []),
  ];
}

function describeGroups({ associations, areas }: Register) {
  const groups = [
    ...associations.rows.map(({ verband_id, name }) => ({ id: verband_id, name, level: 'association' })),
    ...areas.rows.map(({ schluessel, name, ebene }) => ({ id: schluessel, name, level: ebene })),
  ];
  const ofLevel = (level: string) =>
    new Map<string, Properties>(
      groups.filter((group) => group.level === level).map((group) => [group.id, group]),
    );
  return {
    associations: ofLevel(levelOfObject.associations),
    districts: ofLevel(levelOfObject.districts),
    regions: ofLevel(levelOfObject.regions),
    state: ofLevel(levelOfObject.state),
  };
}
