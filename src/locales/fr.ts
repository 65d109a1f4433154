import { allMessages } from './all-messages';
import { FRENCH_FINDINGS } from './checks/checks.fr';
import * as french from './french';
import type { Messages } from './messages';
import { frameFr } from './pane/frame/frame.fr';
import { textsFr } from './texts.fr';

/** The reference: what the pane says in French. */
export const fr: Messages = {
  ...frameFr,
  ...allMessages(textsFr, FRENCH_FINDINGS, french),
};
