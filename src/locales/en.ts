import { failuresEn } from './failures.en';
import type { Messages } from './messages';
import { paneEn } from './pane.en';
import { paneTrainingEn } from './pane-training.en';

/** What the pane says when Office does not speak French. */
export const en: Messages = {
  language: 'en',
  failures: failuresEn,
  pane: paneEn,
  training: paneTrainingEn,
};
