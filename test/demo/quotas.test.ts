import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillQuotas, scaleQuotas, sumSizes } from '../../scripts/demo/quotas.ts';

const sizeByClass = (
  units: readonly { id: string; size: number }[],
  classes: ReadonlyMap<string, string>,
) => {
  const sizes: Record<string, number> = {};
  for (const { id, size } of units) {
    const name = classes.get(id) ?? 'none';
    sizes[name] = (sizes[name] ?? 0) + size;
  }
  return sizes;
};

describe('quotas', () => {
  // paper  ####        4 wanted: one unit of 3, one of 1
  // digital ######     6 wanted: one unit of 4, two of 1
  test('are met exactly by large units first and small ones after', () => {
    const units = [
      { id: 'a', size: 1 },
      { id: 'b', size: 4 },
      { id: 'c', size: 3 },
      { id: 'd', size: 1 },
      { id: 'e', size: 1 },
    ];
    const classes = fillQuotas(units, { paper: 4, digital: 6 });
    expect(sizeByClass(units, classes)).toEqual({ paper: 4, digital: 6 });
    expect(classes.get('b')).toBe('digital');
    expect(classes.get('c')).toBe('paper');
  });

  test('are missed by less than 1 when every unit is one municipality', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 200 }),
        (shares, total) => {
          const names = Object.fromEntries(shares.map((share, index) => [`class ${index}`, share]));
          const quotas = scaleQuotas(names, total);
          const units = Array.from({ length: total }, (_, index) => ({ id: String(index), size: 1 }));
          const sizes = sizeByClass(units, fillQuotas(units, quotas));
          for (const [name, quota] of Object.entries(quotas))
            expect(Math.abs((sizes[name] ?? 0) - quota)).toBeLessThan(1);
        },
      ),
    );
  });

  test('give every unit a class, however large it is', () => {
    const units = [
      { id: 'huge', size: 900 },
      { id: 'small', size: 1 },
    ];
    expect([...fillQuotas(units, { one: 1, two: 1 }).keys()].toSorted()).toEqual(['huge', 'small']);
    expect(sumSizes(units)).toBe(901);
  });

  test('are met as well with a leaning, which decides who gets which class', () => {
    const units = Array.from({ length: 40 }, (_, index) => ({ id: String(index), size: 1 }));
    const isOdd = ({ id }: { readonly id: string }) => Number(id) % 2 === 1;
    const quotas = { rare: 10, common: 30 };
    const leaning = fillQuotas(units, quotas, (unit, name) => (name === 'rare' && isOdd(unit) ? 9 : 1));
    expect(sizeByClass(units, leaning)).toEqual(quotas);
    const rare = units.filter(({ id }) => leaning.get(id) === 'rare');
    expect(rare.filter(isOdd).length).toBeGreaterThan(rare.length / 2);
    const plain = fillQuotas(units, quotas);
    expect(rare.filter(isOdd).length).toBeGreaterThan(
      units.filter((unit) => plain.get(unit.id) === 'rare' && isOdd(unit)).length,
    );
  });

  test('cannot be filled without classes', () => {
    expect(() => fillQuotas([{ id: 'a', size: 1 }], {})).toThrow('no classes to fill');
  });
});
