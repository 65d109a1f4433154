import { findBrowser } from './find-browser';

/**
 * Unpacks the browser before the workers start, which share it: none may launch what another still writes. A machine
 * without any is told by the tests that want one.
 */
export default async function unpackBrowser(): Promise<void> {
  await findBrowser().catch(() => null);
}
