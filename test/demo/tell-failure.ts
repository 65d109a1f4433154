import { frameFr } from '../../src/locales/pane/frame/frame.fr';

/** A failure in its French sentence. */
export const { tellFailure } = frameFr;
