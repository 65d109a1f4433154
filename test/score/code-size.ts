import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CodeSize {
  readonly files: number;
  readonly lines: number;
  /** Bytes of the lists of words beside the code. */
  readonly data: number;
}

/** The code and the words under a folder. */
export function codeSize(folder: string): CodeSize {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const contents = (ending: string): readonly string[] =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  const code = contents('.ts');
  return {
    files: code.length,
    lines: code.reduce((count, text) => count + text.split('\n').length - 1, 0),
    data: contents('.json').reduce((count, text) => count + Buffer.byteLength(text), 0),
  };
}
