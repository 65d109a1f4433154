import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { once } from '../fixtures/once';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/built-add-in');
const INPUTS = ['src', 'assets', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** How long the build may take on a machine that does other things: it is no part of what is tested. */
export const BUILD_TIMEOUT_MS = 900_000;

/** The folder of the production build of the sources as they are; built when they changed. */
export const builtAddIn = once(findOrBuild);

function findOrBuild(): string {
  const folder = path.join(CACHE, fingerprintOf(INPUTS.map((name) => path.join(ROOT, name))));
  if (existsSync(folder)) return folder;
  const beside = `${folder}.${String(process.pid)}`;
  mkdirSync(beside, { recursive: true });
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', beside], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  if (existsSync(folder)) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
  forgetOthers(folder);
  return folder;
}

function fingerprintOf(roots: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of roots.flatMap(filesOf)) {
    hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(root: string): readonly string[] {
  if (path.extname(root) !== '') return [root];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function forgetOthers(kept: string): void {
  for (const name of readdirSync(CACHE)) {
    const isBuilding = name.includes('.');
    if (name !== path.basename(kept) && !isBuilding) {
      rmSync(path.join(CACHE, name), { recursive: true, force: true });
    }
  }
}
