import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveAmount } from '../../../scripts/pipeline/derive/spread.ts';
import type { Post } from '../../../scripts/pipeline/register.ts';
import { post, serve, type Refugees } from './toy-service.ts';

const vzae = (member: string, refugees: Refugees, posts: readonly Post[]) =>
  deriveAmount(serve(member, refugees, posts), 'vzae');

describe('spreading VZÄ', () => {
  test('a post with a place counts there in full and nowhere else', () => {
    const posts = [post('A', '2018-01', 1, 0.75)];
    expect(vzae('A', { A: 1, B: 9 }, posts)).toEqual({ status: 'ok', value: 0.75, via: 'own' });
    expect(vzae('B', { A: 1, B: 9 }, posts)).toMatchObject({ status: 'ok', value: 0 });
  });

  test('a post of the association is spread by refugees', () => {
    const posts = [post('', '2018-01', 1, 1)];
    expect(vzae('A', { A: 1, B: 3 }, posts)).toEqual({ status: 'ok', value: 0.25, via: 'association' });
    expect(vzae('B', { A: 1, B: 3 }, posts)).toEqual({ status: 'ok', value: 0.75, via: 'association' });
  });

  test('a member without refugees gets a true zero', () => {
    expect(vzae('A', { A: 0, B: 3 }, [post('', '2018-01')])).toEqual({
      status: 'ok',
      value: 0,
      via: 'association',
    });
  });

  test('a municipality that is alone in its association keeps everything', () => {
    expect(vzae('A', { A: 7 }, [post('', '2018-01', 1, 1.3)])).toMatchObject({ value: 1.3 });
  });

  test('no binary fraction pushes a sum over a class limit', () => {
    const tenths = Array.from({ length: 10 }, () => post('A', '2018-01', 1, 0.1));
    expect(vzae('A', { A: 7 }, tenths)).toMatchObject({ value: 1 });
  });

  test('all members together have what the association has', () => {
    const size = fc.integer({ min: 0, max: 400 });
    const places = fc.constantFrom('A', 'B', 'C', '');
    const posts = fc.array(fc.tuple(places, fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.record({ A: fc.integer({ min: 1, max: 400 }), B: size, C: size }),
        posts,
        (refugees, list) => {
          const all = list.map(([place, twentieths]) => post(place, '2018-01', 1, twentieths / 20));
          const spread = Object.keys(refugees).map((member) => vzae(member, refugees, all));
          const sum = spread.reduce(
            (total, entry) => total + (entry.status === 'ok' ? Number(entry.value) : NaN),
            0,
          );
          const whole = list.reduce((total, [, twentieths]) => total + twentieths / 20, 0);
          expect(sum).toBeCloseTo(whole, 5);
        },
      ),
    );
  });
});
