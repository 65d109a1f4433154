import type { FrameMessages } from '../../messages';
import { failureWords } from './failure-words';
import failures from './failures.en.json';
import { paneEn } from './pane.en';

export const frameEn: FrameMessages = {
  language: 'en',
  tellFailure: failureWords(failures),
  pane: paneEn,
};
