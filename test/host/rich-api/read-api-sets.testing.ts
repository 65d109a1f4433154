import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readApiSets } from './read-api-sets';

/** The versions as the installed typings tell them. */
export function apiSetsOfTypings(): ReturnType<typeof readApiSets> {
  const folder = dirname(createRequire(__filename).resolve('@types/office-js/package.json'));
  return readApiSets(readFileSync(join(folder, 'index.d.ts'), 'utf8'));
}
