import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from '@swc/core';

export interface ServedFile {
  readonly type: string;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const SCRIPT = 'text/javascript; charset=utf-8';
/** Builds may drop the quotes of attributes. */
const OFFICE_TAG = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/[^">]*"?><\/script>/;
const OWN_TAGS = '<script src="jour.js"></script><script src="/office/office.js"></script>';
const PAGE = path.join(__dirname, 'page');
const SOURCES = path.join(__dirname, '../../src');
const PARENT = path.join(__dirname, '../host/web/parent-page.js');
const OFFICE = path.dirname(
  createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'),
);

/** office.js asks that page whether a host it does not know may be trusted. */
const TRUST = `<!doctype html><title>Confiance</title><script>
parent.postMessage('{"hostUserTrusted":true}', location.origin);
</script>`;

/** The files of the page, by address: the page itself, the built add-in, office.js. */
export class ServedFiles {
  /** Held in memory: the folder of the build is made again whenever the sources change. */
  readonly #built: ReadonlyMap<string, ServedFile>;

  /** `dist` is the folder of the build; `today` the day the pane lives in. */
  constructor(
    dist: string,
    readonly today: string,
  ) {
    this.#built = new Map(
      readdirSync(dist, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
        const file = fileIn(dist, name);
        return file === null ? [] : [[name.replaceAll(path.sep, '/'), file] as const];
      }),
    );
  }

  find(pathname: string): ServedFile | null {
    if (pathname === '/') return fileIn(PAGE, 'page.html');
    if (pathname === '/parent-page.js') return fileIn(path.dirname(PARENT), path.basename(PARENT));
    if (pathname === '/office/AgaveErrorUX/index.html')
      return { type: TYPES['.html'] ?? '', body: TRUST };
    const [, folder, ...rest] = pathname.split('/');
    const name = rest.join('/');
    if (folder === 'office') return fileIn(OFFICE, name);
    if (folder === 'page') return fileIn(PAGE, name) ?? script(PAGE, name);
    // Addresses of cells are written as in the add-in.
    if (pathname === '/src/workbook/location') return script(SOURCES, 'workbook/location');
    return folder === 'volet' ? this.#addIn(name) : null;
  }

  /** The pages of the add-in as they are built, but for where office.js comes from and what day it is. */
  #addIn(name: string): ServedFile | null {
    if (name === 'jour.js') return { type: SCRIPT, body: dayScript(this.today) };
    const file = this.#built.get(name);
    if (file === undefined || path.extname(name) !== '.html') return file ?? null;
    const body = file.body
      .toString()
      .replace(/script-src 'self' [^;"]+/, "script-src 'self'")
      .replace(/frame-src [^;"]+/, "frame-src 'self'")
      .replace(OFFICE_TAG, OWN_TAGS);
    return { ...file, body };
  }
}

/** The clock of the pane is set to the day of the workbook. */
function dayScript(today: string): string {
  return `(() => {
  const shift = new Date('${today}T09:00:00') - Date.now();
  const Present = Date;
  window.Date = class extends Present {
    constructor(...given) {
      if (given.length === 0) super(Present.now() + shift);
      else super(...given);
    }
    static now() {
      return Present.now() + shift;
    }
  };
})();`;
}

/** A script of the page, its types taken off. */
function script(folder: string, name: string): ServedFile | null {
  const source = fileIn(folder, `${name}.ts`);
  if (source === null) return null;
  const { code } = transformSync(source.body.toString(), {
    filename: `${name}.ts`,
    swcrc: false,
    configFile: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return { type: SCRIPT, body: code };
}

function fileIn(folder: string, name: string): ServedFile | null {
  const file = path.join(folder, decodeURIComponent(name));
  const isInside = file.startsWith(folder + path.sep);
  if (!isInside || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return {
    type: TYPES[path.extname(file)] ?? 'application/octet-stream',
    body: readFileSync(file),
  };
}
