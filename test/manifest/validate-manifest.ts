import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { findManifestFaults } from './read-manifest';

/*
 * Validates manifest.xml without the network. Microsoft's validator of XML manifests calls a web
 * service; its validator of JSON manifests does not, so the file is converted first. That one's
 * schema knows neither the welcome message nor context menus: those are checked on the XML itself.
 */
const MANIFEST = 'manifest.xml';
const UNKNOWN_TO_THE_SCHEMA = ['getStartedMessages', 'contextMenus'];

const xml = new JSDOM(readFileSync(MANIFEST, 'utf8'), { contentType: 'text/xml' });
const faults = findManifestFaults(xml.window.document, '.');
faults.forEach((fault) => console.error(`${MANIFEST}: ${fault}`));

const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
try {
  run('office-addin-manifest-converter', ['convert', MANIFEST, '--output', folder]);
  const file = path.join(folder, 'manifest.json');
  const converted = JSON.parse(readFileSync(file, 'utf8')) as {
    extensions: Record<string, unknown>[];
  };
  converted.extensions = converted.extensions.map((extension) =>
    Object.fromEntries(
      Object.entries(extension).filter(([part]) => !UNKNOWN_TO_THE_SCHEMA.includes(part)),
    ),
  );
  writeFileSync(file, JSON.stringify(converted));
  run('office-addin-manifest', ['validate', file]);
  if (faults.length === 0) console.log(`${MANIFEST} is valid.`);
} catch {
  console.error(`${MANIFEST} is not valid.`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
if (faults.length > 0) process.exitCode = 1;

function run(tool: string, parameters: readonly string[]): void {
  execFileSync(path.join('node_modules', '.bin', tool), parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
