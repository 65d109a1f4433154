import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is installed here: looked for, as starting it to hear its version takes a second. */
export function hasLibreOffice(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) =>
    ['soffice', 'soffice.exe'].some((name) => existsSync(join(folder, name))),
  );
}

/** Hides the free font that has Calibri's measures: LibreOffice then takes a wider one. */
const NO_CALIBRI = `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><pattern><patelt name="family"><string>Carlito</string></patelt></pattern></rejectfont></selectfont></fontconfig>`;

/** The file as LibreOffice opens it and writes it again. */
export function convertWithLibreOffice(
  bytes: Uint8Array,
  format: 'xlsx' | 'pdf',
  fonts: 'all' | 'without Calibri' = 'all',
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const source = join(folder, 'classeur.xlsx');
    writeFileSync(source, bytes);
    const target = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', target, '--outdir', out, source];
    const config = join(folder, 'fonts.conf');
    writeFileSync(config, NO_CALIBRI);
    const env = fonts === 'all' ? process.env : { ...process.env, FONTCONFIG_FILE: config };
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 50_000, env });
    return new Uint8Array(readFileSync(join(out, `classeur.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
