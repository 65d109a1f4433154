import { plural } from '../../french';
import failures from './failures.fr.json';
import { frameWords } from './frame-words';
import home from './home.fr.json';
import pane from './pane.fr.json';

/** What the pane says in French as soon as it is open. */
export const frameFr = frameWords('fr', { failures, pane, home }, { plural });
