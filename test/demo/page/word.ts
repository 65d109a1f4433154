import { byId } from './elements';

/** The word at the foot of the page: ready, typing, or why something was refused. */
export function tell(word: string): void {
  byId('word', HTMLElement).textContent = word;
}
