/** Something that gets one class as a whole, for example an association that answers for its members. */
export interface Unit {
  readonly id: string;
  /** Municipalities that get the class with it. */
  readonly size: number;
}

/** How well a class suits a unit: 1 is like any other, 2 twice as well. */
export type Lean<Member extends Unit, Class extends string> = (unit: Member, name: Class) => number;

/**
 * Gives every unit a class so that the sizes come as close to the quotas as whole units allow: the largest first, each
 * into the class with the most room left, of which a class that suits it better seems to have more. Units of one size
 * are taken in the order given, so the caller decides by shuffling and leaning where on the map a class falls. Quotas
 * need not be whole numbers; with enough units of size 1 each class misses its quota by less than 1.
 */
export function fillQuotas<Class extends string, Member extends Unit = Unit>(
  units: readonly Member[],
  quotas: Readonly<Record<Class, number>>,
  lean: Lean<Member, Class> = () => 1,
): ReadonlyMap<string, Class> {
  const room = new Map(Object.entries<number>(quotas) as [Class, number][]);
  const classById = new Map<string, Class>();
  for (const unit of units.toSorted((one, other) => other.size - one.size)) {
    const roomy = [...room].filter(([, left]) => left >= unit.size);
    const seeming = roomy.map(([name, left]) => [name, left * lean(unit, name)] as const);
    const [best] = [...(roomy.length > 0 ? seeming : room)].toSorted(([, one], [, other]) => other - one);
    if (best === undefined) throw new RangeError('no classes to fill');
    const [name] = best;
    room.set(name, room.get(name)! - unit.size);
    classById.set(unit.id, name);
  }
  return classById;
}

/** Quotas in proportion to `shares` that add up to `total`. */
export function scaleQuotas<Class extends string>(
  shares: Readonly<Record<Class, number>>,
  total: number,
): Readonly<Record<Class, number>> {
  const entries = Object.entries<number>(shares) as [Class, number][];
  const sum = entries.reduce((subtotal, [, share]) => subtotal + share, 0);
  return Object.fromEntries(entries.map(([name, share]) => [name, (share / sum) * total])) as Record<
    Class,
    number
  >;
}

/** The municipalities that the units stand for. */
export function sumSizes(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.size, 0);
}
