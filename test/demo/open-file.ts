import { readFileSync, statSync } from 'node:fs';
import { err, ok, type Result } from '../../src/lib/result';
import { SAYS } from './words.fr';

/** First bytes of a zip, and of the older container that also wraps encrypted workbooks. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
/** Every workbook of the kind names this part, and no other Office document does. */
const WORKBOOK_PART = Buffer.from('xl/workbook');

/** The bytes of a workbook; the error is the sentence to show. */
export function openFile(path: string): Result<Uint8Array, string> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const head = bytes.value.subarray(0, 4);
  if (head.equals(COMPOUND)) {
    return err(
      bytes.value.includes(ENCRYPTED_STREAM) ? SAYS.passwordProtected(path) : SAYS.oldFormat(path),
    );
  }
  if (!head.equals(ZIP) || !bytes.value.includes(WORKBOOK_PART))
    return err(SAYS.notAWorkbook(path));
  return ok(bytes.value);
}

function readBytes(path: string): Result<Buffer, string> {
  try {
    if (statSync(path).isDirectory()) return err(SAYS.notAWorkbook(path));
    return ok(readFileSync(path));
  } catch (thrown) {
    const isMissing = codeOf(thrown) === 'ENOENT';
    return err(isMissing ? SAYS.missing(path) : SAYS.unreadable(path));
  }
}

/** Errors of Node may come from another realm under the test runner: no instanceof. */
function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
}
