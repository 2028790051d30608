import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../src/core/model.ts';
import { change, selectPlace, sortBy, toggleAnswer, toggleOutline } from '../../src/state/transitions.ts';
import { connectUrl, type UrlWindow } from '../../src/state/url-store.ts';
import { ids, toyCatalog, toySelection } from '../core/toy.ts';

const known = { catalog: toyCatalog(), isPlace: (id: string): id is AreaId => id.startsWith('08') };

/** A window with an address and a history of addresses, as far as the store can see. */
function fakeWindow(address: string) {
  const entries = [address];
  const listeners = new Set<() => void>();
  const current = () => new URL(entries.at(-1)!, 'https://atlas.example/');
  const window: UrlWindow = {
    get location() {
      const { pathname, search, hash } = current();
      return { pathname, search, hash };
    },
    history: {
      pushState: (_data, _title, url) => void entries.push(String(url)),
      replaceState: (_data, _title, url) => void entries.splice(-1, 1, String(url)),
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  const goBack = () => {
    entries.pop();
    for (const listener of listeners) listener();
  };
  return { window, entries, listeners, goBack };
}

function connect(address: string) {
  const fake = fakeWindow(address);
  const seen: string[] = [];
  const store = connectUrl(fake.window, known, () => seen.push(store.read().selection.indicator));
  return { ...fake, store, seen };
}

describe('the selection in the address', () => {
  test('changes with an entry in the history, so that the back button undoes it', () => {
    const { store, entries, goBack, seen } = connect('/atlas/');
    store.apply(change({ indicator: 'posts' }));
    expect(entries).toEqual(['/atlas/', '/atlas/?merkmal=posts']);
    goBack();
    expect(seen).toEqual(['posts', 'start']);
  });

  test('makes one entry while somebody is typing', () => {
    const { store, entries } = connect('/');
    for (const filter of ['u', 'ul', 'ulm']) store.apply(change({ filter }), true);
    expect(entries).toEqual(['/?filter=ulm']);
  });

  test('makes no entry where nothing changes', () => {
    const { store, entries, seen } = connect('/?merkmal=posts');
    store.apply(change({ indicator: 'posts' }));
    expect([entries.length, seen.length]).toEqual([1, 0]);
  });

  test('keeps the parameters and the fragment of the host', () => {
    const { store, entries } = connect('/?utm_source=brief&merkmal=posts#oben');
    store.apply(change({ indicator: 'method' }));
    expect(entries.at(-1)).toBe('/?merkmal=method&utm_source=brief#oben');
    store.apply(change({ indicator: 'start' }));
    expect(entries.at(-1)).toBe('/?utm_source=brief#oben');
  });

  test('is no longer followed once disconnected', () => {
    const { store, listeners } = connect('/');
    store.disconnect();
    expect(listeners.size).toBe(0);
  });
});

describe('the acts of a reader', () => {
  test('selecting a place replaces the last one; selecting it again clears it', () => {
    const ulm = selectPlace(ids.ulm)(toySelection({ places: [ids.aalen] }));
    expect(ulm.places).toEqual([ids.ulm]);
    expect(selectPlace(ids.ulm)(ulm).places).toEqual([]);
    expect(selectPlace(undefined)(ulm).places).toEqual([]);
  });

  test('outlines are switched one by one and keep their order', () => {
    const region = toggleOutline('region')(toySelection({ outlines: ['district'] }));
    const all = toggleOutline('association')(region);
    expect(all.outlines).toEqual(['association', 'district', 'region']);
    expect(toggleOutline('district')(all).outlines).toEqual(['association', 'region']);
  });

  test('answers are asked for one by one, and a number of them never exceeds what is asked for', () => {
    const two = toggleAnswer('home')(toggleAnswer('status')(toySelection()));
    expect(two.answers).toEqual(['status', 'home']);
    const atLeastTwo = toggleAnswer('work')({ ...two, mode: 2 });
    expect(atLeastTwo.mode).toBe(2);
    expect(toggleAnswer('work')(atLeastTwo)).toMatchObject({ answers: ['status', 'home'], mode: 'all' });
  });

  test('sorting by the column that sorts already turns it round', () => {
    const once = sortBy('value')(toySelection());
    expect(once.sorting).toEqual({ column: 'value', descending: false });
    expect(sortBy('value')(once).sorting).toEqual({ column: 'value', descending: true });
    expect(sortBy('name')(sortBy('value')(once)).sorting).toEqual({ column: 'name', descending: false });
  });
});
