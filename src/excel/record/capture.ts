import type { Write } from '../edits/write';
import type { Touch } from './touch';

/** Queues the reading of something; once read, gives what puts it back. */
export type Capture = (context: Excel.RequestContext, touch: Touch) => () => readonly Write[];
