/** What both programs are asked for: one level of detail of one data set. */
export interface Task {
  readonly name: string;
  /** ZIP of the layer VG250_GEM in EPSG:25832. */
  readonly boundaries: string;
  /** Groups of keys by level, as JSON. */
  readonly groups: string;
  readonly areas: number;
  readonly recipe: keyof typeof recipes;
  /** Share of points that mapshaper keeps. */
  readonly keep: string;
  /** Weight of the points that go, m², so that as many points stay as mapshaper keeps. */
  readonly thresholdM2: number;
  /** Cells that mapshaper lays across and along. */
  readonly cells: number;
  /** Side of a cell of the same size, metres: of a width times height of the box in the same number of cells. */
  readonly gridM: number;
}

/** With "clean" mapshaper repairs the topology as this build always does; "fast" leaves all repairs out that it can. */
const recipes = {
  fast: { clean: [], dissolve: ['no-repair'] },
  clean: { clean: ['-clean', 'target=municipalities'], dissolve: [] },
} as const;

/** Levels above the municipalities, and the digits of the regional key that make them. */
const levels = [
  ['associations', 9],
  ['districts', 5],
  ['regions', 3],
  ['state', 0],
] as const;

/** Arguments of mapshaper for the same five levels in one TopoJSON with keys and nothing else. */
export function listArguments(task: Task, out: string): string[] {
  const { clean, dissolve } = recipes[task.recipe];
  const each = levels.map(([level, digits]) => `${level}="K"+RS.slice(0,${digits})`).join();
  const merge = levels.flatMap(([level]) => [
    '-dissolve',
    level,
    '+',
    `name=${level}`,
    'target=municipalities',
    ...dissolve,
  ]);
  return [
    ...['-i', task.boundaries, '-filter', 'GF==4', 'target=VG250_GEM'],
    ...['-rename-layers', 'municipalities', '-each', each],
    ...['-simplify', 'weighted', task.keep, 'keep-shapes', '-proj', 'wgs84'],
    ...clean,
    ...merge,
    ...['-filter-fields', 'AGS', 'target=municipalities'],
    ...['-o', out, 'format=topojson', `target=municipalities,${levels.map(([level]) => level).join()}`],
    ...[
      `quantization=${task.cells}`,
      `id-field=AGS,${levels.map(([level]) => level).join()}`,
      'fix-geometry',
    ],
  ];
}
