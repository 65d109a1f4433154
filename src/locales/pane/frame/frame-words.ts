import type { Language } from '../../fill-sentence';
import { failureWords } from './failure-words';
import type failures from './failures.fr.json';
import { fillPlaces } from './fill-places';
import type home from './home.fr.json';
import { homeWords } from './home-words';
import { noteWords } from './note-words';
import type pane from './pane.fr.json';

/** What the pane says as soon as it is open, as data. */
interface FrameTexts {
  readonly failures: typeof failures;
  readonly pane: typeof pane;
  readonly home: typeof home;
}

/** What the pane says as soon as it is open, in one language. */
export type FrameMessages = ReturnType<typeof frameWords>;

/** Every sentence of the pane’s frame: header, tabs, status line, first run, settings, « Accueil ». */
export function frameWords(
  language: 'fr' | 'en',
  { failures, pane, home }: FrameTexts,
  counting: Pick<Language, 'plural'>,
) {
  return {
    language,
    tellFailure: failureWords(failures),
    pane: {
      ...pane,
      notes: noteWords(pane.notes),
      home: homeWords(home, language === 'fr' ? 'fr-FR' : 'en-GB', counting),
      more: (count: number): string => fillPlaces(pane.more, { count: String(count) }),
    },
  };
}
