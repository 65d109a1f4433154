import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = '/usr/bin/python3';

/** Whether openpyxl is installed: without it, what it would write and read cannot be tried. */
export function hasOpenpyxl(): boolean {
  try {
    execFileSync(PROGRAM, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A workbook as openpyxl writes it, by a script that saves to `path`. */
export function writtenByOpenpyxl(script: string): Uint8Array {
  return inFolder((folder) => {
    const path = join(folder, 'classeur.xlsx');
    execFileSync(PROGRAM, ['-c', `import sys, openpyxl\npath = sys.argv[1]\n${script}`, path]);
    return new Uint8Array(readFileSync(path));
  });
}

/** The sheets of a workbook as openpyxl opens it, and how many charts and notes it finds. */
export function readByOpenpyxl(bytes: Uint8Array): readonly {
  readonly title: string;
  readonly charts: number;
  readonly notes: number;
}[] {
  return inFolder((folder) => {
    const path = join(folder, 'classeur.xlsx');
    writeFileSync(path, bytes);
    const script = `import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{ 'title': s.title, 'charts': len(getattr(s, '_charts', [])), 'notes': sum(1 for row in s.iter_rows() for c in row if c.comment) } for s in book.worksheets]))`;
    return JSON.parse(execFileSync(PROGRAM, ['-c', script, path], { encoding: 'utf8' })) as [];
  });
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
