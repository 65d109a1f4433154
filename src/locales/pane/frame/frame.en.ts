import { plural } from '../../english';
import failures from './failures.en.json';
import { frameWords } from './frame-words';
import home from './home.en.json';
import pane from './pane.en.json';

export const frameEn = frameWords('en', { failures, pane, home }, { plural });
