import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@swc/core';

const SRC = join(__dirname, '..', '..', 'src');
/** What a person waits for, once, when a sheet holds prose. In bytes, compressed. */
const LIMIT = 90_000;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  );
}

function minified(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.stringify(JSON.parse(text));
  const { code } = transformSync(text, {
    minify: true,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' }, minify: { mangle: true } },
  });
  // One part holds them all: it names none of its own files.
  return code.replace(/import[^;]*?from"\.[^"]*";/gu, '');
}

describe('What reads prose', () => {
  it('weighs no more than 90 KB, its words included', () => {
    const files = ['narrative', 'lexicon']
      .flatMap((folder) => filesUnder(join(SRC, 'programme', folder)))
      .filter((file) => /\.(?:ts|json)$/u.test(file));
    expect(gzipSync(files.map(minified).join('\n')).length).toBeLessThan(LIMIT);
  });

  it('is loaded by nobody before a sheet holds prose', () => {
    const importing = filesUnder(SRC)
      .filter((file) => /\.tsx?$/u.test(file) && !file.includes(join('programme', 'narrative')))
      .filter((file) => /from '[^']*\/narrative\//u.test(readFileSync(file, 'utf8')));
    expect(importing).toEqual([]);
  });
});
