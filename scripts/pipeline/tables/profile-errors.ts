import type { ErrorObject } from 'ajv';

/** What a value breaks of its profile, the alternatives that were never meant left out. */
export interface Violation {
  /** Where it is, from the root of the package. */
  readonly path: readonly string[];
  readonly what: string;
  /** `undefined` where something is missing. */
  readonly found: unknown;
  readonly expected: string;
}

type Params = Readonly<Record<string, unknown>>;
type Fault = Pick<Violation, 'what' | 'expected'> & { readonly property?: string };

const faults: Readonly<Record<string, (params: Params, message: string) => Fault>> = {
  type: ({ type }) => ({ what: 'wrong kind of value', expected: [type].flat().map(kindName).join(' or ') }),
  required: ({ missingProperty }) => ({
    what: `property missing: ${String(missingProperty)}`,
    expected: 'a value',
    property: String(missingProperty),
  }),
  enum: ({ allowedValues }) => ({ what: 'unknown value', expected: listValues(allowedValues) }),
  pattern: ({ pattern }) => ({
    what: 'value not of the agreed form',
    expected: `text like ${String(pattern)}`,
  }),
  format: ({ format }) => ({
    what: 'value not of the agreed form',
    expected: `text of the form ${String(format)}`,
  }),
  minItems: ({ limit }) => ({ what: 'list too short', expected: `at least ${String(limit)}` }),
  uniqueItems: () => ({ what: 'value stated twice', expected: 'each once' }),
};

/** Turns the errors of a validator into violations: of alternatives (`oneOf`, `anyOf`) only the one meant is told. */
export function explainErrors(errors: readonly ErrorObject[]): readonly Violation[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const inChoices = errors.filter((error) => choices.some((choice) => isWithin(error, choice)));
  const plain = errors.filter((error) => !choices.includes(error) && !inChoices.includes(error));
  const outer = choices.filter((choice) => !choices.some((other) => isWithin(choice, other)));
  return [
    ...plain.map(explain),
    ...outer.flatMap((choice) =>
      explainChoice(
        choice,
        inChoices.filter((error) => isWithin(error, choice)),
      ),
    ),
  ];
}

function isWithin(error: ErrorObject, choice: ErrorObject): boolean {
  const isDeeper =
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return error !== choice && isDeeper && error.schemaPath.startsWith(`${choice.schemaPath}/`);
}

function explainChoice(choice: ErrorObject, errors: readonly ErrorObject[]): readonly Violation[] {
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const all = [...branches.values()];
  if (all.length === 0) {
    const expected = 'one of the forms that exclude each other';
    return [
      { path: split(choice.instancePath), what: 'fits two forms at once', found: choice.data, expected },
    ];
  }
  const names = all.flatMap((branch) => branch.filter((error) => isTypeName(error, choice)));
  const meant = all.filter((branch) => !branch.some((error) => isTypeName(error, choice)));
  if (meant.length === 0) return [mergeNames(names)];
  const [nearest = [], next] = meant.sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  const isClear = depthOf(nearest) > depth(choice) || next === undefined || next.length > nearest.length;
  return isClear ? explainErrors(nearest) : [mergeForms(choice, meant.flat())];
}

/** Fields are told apart by their type: a form for another type was never meant. */
function isTypeName({ instancePath, keyword }: ErrorObject, choice: ErrorObject): boolean {
  return keyword === 'enum' && instancePath === `${choice.instancePath}/type`;
}

function mergeNames(names: readonly ErrorObject[]): Violation {
  const [first] = names;
  const allowed = names.flatMap(({ params }) => (params as { allowedValues: unknown[] }).allowedValues);
  return {
    path: split(first?.instancePath ?? ''),
    what: 'unknown type of field',
    found: first?.data,
    expected: listValues(allowed),
  };
}

/** No form is nearer than another: what each of them would have needed. */
function mergeForms(choice: ErrorObject, errors: readonly ErrorObject[]): Violation {
  const missing = errors.flatMap(({ keyword, params }) =>
    keyword === 'required' ? [String((params as Params)['missingProperty'])] : [],
  );
  const path = split(choice.instancePath);
  const expectations = [...new Set(errors.map((error) => explain(error).expected))].join(' or ');
  if (missing.length === 0)
    return { path, what: 'wrong kind of value', found: choice.data, expected: expectations };
  return {
    path,
    what: `property missing: ${[...new Set(missing)].join(' or ')}`,
    found: undefined,
    expected: 'a value',
  };
}

function explain({ keyword, params, message = '', instancePath, data }: ErrorObject): Violation {
  const fault = faults[keyword]?.(params as Params, message) ?? {
    what: message.toLowerCase(),
    expected: 'another value',
  };
  const { property, ...rest } = fault;
  const path = split(instancePath);
  return property === undefined
    ? { ...rest, path, found: data }
    : { ...rest, path: [...path, property], found: undefined };
}

function split(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function depth({ instancePath }: ErrorObject): number {
  return split(instancePath).length;
}

function depthOf(errors: readonly ErrorObject[]): number {
  return Math.max(0, ...errors.map(depth));
}

function kindName(type: unknown): string {
  const names: Readonly<Record<string, string>> = { array: 'a list', object: 'an object', string: 'a text' };
  return names[String(type)] ?? String(type);
}

function listValues(values: unknown): string {
  return `one of ${[values].flat().map(String).join(', ')}`;
}
