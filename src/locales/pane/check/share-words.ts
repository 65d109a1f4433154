import type { ProvenCopy } from '../../../app/share-copy';
import type { ColumnReason } from '../../../programme/sharing/copy-choices';
import type { SheetReason } from '../../../programme/sharing/sheet-choices';
import type { Speech } from '../../fill-sentence';
import type french from './share.fr.json';

/** What « Préparer la copie à partager » says in the pane. */
export function paneShareWords(words: typeof french, { say, several, told }: Speech) {
  return {
    ...words,
    read: told(words.read, 'kept'),
    reason: (reason: SheetReason): string => words.reasons[reason],
    column: (reason: ColumnReason): string => words.columnReasons[reason],
    masked: told(words.masked, 'counts'),
    made: told(words.made, 'sheets'),
    proof: ({ proof, counts: { frozen, alive } }: ProvenCopy): string =>
      say(words.proof, { sheets: proof.sheets, formulas: frozen + alive }),
    unvalued: told(words.unvalued, 'cells'),
    /** Kinds of parts a user would look for in the copy. */
    left: (left: Readonly<Record<string, number>>): string => {
      const kinds = Object.entries(words.leftKinds);
      const parts = several(kinds.map(([kind, unit]) => [left[kind] ?? 0, unit]));
      return say(words.left, { parts: parts.join(', ') });
    },
    notOpened: (canDownload: boolean): string =>
      words.notOpened[canDownload ? 'download' : 'elsewhere'],
    downloaded: told(words.downloaded, 'name'),
    fileName: told(words.fileName, 'stem', 'day'),
    faulty: told(words.faulty, 'faults'),
    replaceable: (found: readonly string[]): string => {
      const quoted = found.map((name) => say(words.quoted, { name }));
      return say(words.replaceable, { found: quoted.join(', ') });
    },
    code: told(words.code, 'place'),
    broken: told(words.broken, 'place'),
    more: told(words.more, 'number'),
  };
}
