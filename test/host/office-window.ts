import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script, createContext } from 'node:vm';
import type { HostOptions } from './host';
import { isYounger } from './rich-api/host-class';

/** What office.js speaks through when it finds it in its window. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly bridge: Bridge;
}

/** Where the unmodified office.js files stand. */
export function officeFolder(): string {
  const require = createRequire(__filename);
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

let script: Script | null = null;

function clientScript(): Script {
  const filename = join(officeFolder(), 'excel-web-16.00.debug.js');
  script ??= new Script(readFileSync(filename, 'utf8'), { filename });
  return script;
}

/** As much of a browser window as office.js needs to start; a whole DOM would take a second. */
function newWindow(bridge: Bridge): Record<string, unknown> {
  const element = (): object => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const href = 'https://localhost:3000/taskpane.html';
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', language: 'fr-FR' },
    location: { href, search: '', hash: '', host: 'localhost:3000', protocol: 'https:' },
    document: {
      URL: href,
      domain: 'localhost',
      readyState: 'complete',
      cookie: '',
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      body: element(),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    localStorage: storage,
    sessionStorage: storage,
    _richApiNativeBridge: bridge,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** Starts office.js in a window of its own. */
export function openOfficeWindow(options: HostOptions): OfficeWindow {
  const bridge: Bridge = { sendMessageToHost: () => undefined, onMessageFromHost: null };
  const window = newWindow(bridge);
  clientScript().runInContext(createContext(window));
  const office = window.Office as typeof Office;
  completeOffice(office, window.OSF as Record<string, unknown>, options);
  return { Excel: window.Excel as typeof Excel, Office: office, bridge };
}

/** The parts of `Office` that the loader brings in a page: readiness, context, requirement sets. */
function completeOffice(
  office: typeof Office,
  factory: Record<string, unknown>,
  options: HostOptions,
): void {
  const apiVersion = options.apiVersion ?? '1.17';
  const language = options.locale ?? 'fr-FR';
  const info = { host: 'Excel', platform: options.platform ?? 'OfficeOnline' };
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...info, version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.1'): boolean =>
        name.toLowerCase() === 'excelapi' && !isYounger(String(version), apiVersion),
    },
    document: { url: options.fileName ?? 'Classeur1.xlsx', mode: 'readWrite' },
  };
  factory._OfficeAppFactory = { getContext: () => context };
  Object.assign(office, {
    onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
      void callback?.(info);
      return Promise.resolve(info);
    },
  });
}
