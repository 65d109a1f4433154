import { failuresEn } from './failures.en';
import type { FrameMessages } from '../../messages';
import { paneEn } from './pane.en';

/** What the pane says as soon as it is open. */
export const frameEn: FrameMessages = {
  language: 'en',
  failures: failuresEn,
  pane: paneEn,
};
