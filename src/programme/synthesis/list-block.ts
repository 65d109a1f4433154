import { DATE_FORMAT, GENERAL_FORMAT } from '../tracker/settings/rows';
import { quoted } from '../workings/formula';
import { type ActionField, nameOf } from '../workings/action-block';
import { COLUMN, f, type Put, type SynthesisRows } from './synthesis-grid';
import { awaited, plural, shortened } from './synthesis-formulas';
import type { SynthesisWords } from './synthesis-input';
import type { Edits } from '../../workbook/edit';

const LISTS = {
  ahead: { column: COLUMN.left, key: 'date_cle' },
  late: { column: COLUMN.middle, key: 'retard_cle' },
  decisions: { column: COLUMN.right, key: 'attente_cle' },
} as const;
type ListKind = keyof typeof LISTS;

/** What comes, what is late and the decisions awaited, each with how many more there are. */
export function writeLists(put: Put, rows: SynthesisRows, words: SynthesisWords): Edits {
  const kinds = Object.keys(LISTS) as ListKind[];
  return kinds.flatMap((kind) => {
    const { column } = LISTS[kind];
    const lines = Array.from({ length: rows.listLines }, (_, index) => {
      const { first, text, last } = listLine(kind, index + 1, words);
      const row = rows.lists + 1 + index;
      return [
        put([row, column], [f(first)], kind === 'ahead' ? DATE_FORMAT : GENERAL_FORMAT),
        ...(text === '' ? [] : [put([row, column + 1], [f(text)])]),
        ...(last === null ? [] : [put([row, COLUMN.last], [f(last)])]),
      ];
    });
    return [
      put([rows.lists, column], [f(headingFormula(kind, words))]),
      ...lines.flat(),
      put(
        [rows.lists + 1 + rows.listLines, column + (kind === 'decisions' ? 0 : 1)],
        [f(othersFormula(kind, rows.listLines, words))],
      ),
    ];
  });
}

/** Characters that a title has room for, by list; a decision shares its line with who decides. */
const ROOM = { ahead: 46, late: 42, decisions: 49, decider: 19, whose: 10 } as const;

/** The lines of the three lists, sorted by their keys each time a row changes. */
function listLine(
  kind: ListKind,
  rank: number,
  words: SynthesisWords,
): { readonly first: string; readonly text: string; readonly last: string | null } {
  const { key } = LISTS[kind];
  const order = kind === 'late' ? 'LARGE' : 'SMALL';
  const line = `MATCH(${order}(${nameOf(key)},${String(rank)}),${nameOf(key)},0)`;
  const value = (field: ActionField): string => `INDEX(${nameOf(field)},${line})`;
  const label = `IF(${value('numero')}="","",${value('numero')}&" ")&${value('titre')}`;
  if (kind !== 'decisions') {
    const whole = awaited(label, { line, room: ROOM[kind], words });
    const first = kind === 'ahead' ? value('echeance') : `${value('retard')}&"\u00A0j"`;
    return { first: `=IFERROR(${first},"")`, text: `=IFERROR(${whole},"")`, last: null };
  }
  const decider = `IF(${value('decideur')}="",${quoted(words.unknownDecider)},${value('decideur')})`;
  // The room of a decider who is not known is that of the title.
  const who = `IF(${value('decideur')}="","",${shortened(value('decideur'), ROOM.whose)}&" ")`;
  const told = shortened(
    `IF(${value('suite')}="",${decider},${who}&"→ "&${value('suite')})`,
    ROOM.decider,
  );
  return {
    first: `=IFERROR(${shortened(label, `(${String(ROOM.decisions)}-LEN(${told}))`)},"")`,
    text: '',
    last: `=IFERROR(${told},"")`,
  };
}

/** What the list is, and that it is empty: its lines hold formulas, over which no words could run. */
function headingFormula(kind: ListKind, { sections, none }: SynthesisWords): string {
  const isEmpty = `IFERROR(COUNT(${nameOf(LISTS[kind].key)})=0,FALSE)`;
  return `=${quoted(sections[kind])}&IF(${isEmpty},${quoted(none[kind])},"")`;
}

/** « + 3 autres », when the list has more rows than lines. */
function othersFormula(kind: ListKind, lines: number, words: SynthesisWords): string {
  const others = `(COUNT(${nameOf(LISTS[kind].key)})-${String(lines)})`;
  return `=IFERROR(IF(${others}>0,"+ "&${others}&${plural(others, words.others)},""),"")`;
}
