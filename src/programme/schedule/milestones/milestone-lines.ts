import type { CellInput, Edits } from '../../../workbook/edit';
import { absoluteAddress } from '../../../workbook/location';
import type { ActionKey } from '../../tracker/columns';
import { frenchDay, quoted } from '../../workings/formula';
import { type ActionField, nameOf } from '../../workings/action-block';
import { columnFormula } from '../rows/column-formula';
import { writeCells } from '../../tracker/layout/edit-parts';
import type { MilestoneContext } from './milestone-context';
import { COUNTS, ORDER_NAMES } from './milestone-workings';
import { MILESTONE_COLUMNS, type MilestoneColumn, type Part, sectionRows } from './milestone-frame';

/** A part of the sheet: how many there are, the headers, and lines that follow Suivi by themselves. */
export function layOutPart(context: MilestoneContext, part: Part): Edits {
  const { frame, words } = context;
  const { sheet } = frame;
  const top = sectionRows(frame)[part];
  const first = top + 2;
  const formulas = lineFormulas(context, part, first - 1);
  const line = MILESTONE_COLUMNS.map((column): CellInput => ({
    formula: `=IFERROR(${formulas[column]},"")`,
  }));
  const from = { row: first, column: 0, rowCount: 1, columnCount: MILESTONE_COLUMNS.length };
  const rowCount = frame.lines[part] - 1;
  const count = COUNTS[part];
  const missing = `${count}-${String(frame.lines[part])}`;
  const others = `IF(${missing}>0,${quoted(words.others.before)}&(${missing})&${quoted(words.others.after)},"")`;
  const heading = `=${quoted(words.parts[part])}&${count}&IF(${count}=0,${quoted(words.none[part])},"")&${others}`;
  return [
    writeCells({ sheet, row: top, column: 0 }, [[{ formula: heading }]]),
    writeCells({ sheet, row: top + 1, column: 0 }, [
      MILESTONE_COLUMNS.map((column) =>
        frame.bare.includes(column) ? null : words.headers[column],
      ),
    ]),
    writeCells({ sheet, row: first, column: 0 }, [line]),
    ...(rowCount < 1
      ? []
      : [{ kind: 'fill', sheet, from, to: { ...from, row: first + 1, rowCount } } as const]),
  ];
}

/** What a line shows of the row of Suivi that stands there; an error where none does. */
function lineFormulas(
  { input: { source }, words }: MilestoneContext,
  part: Part,
  header: number,
): Readonly<Record<MilestoneColumn, string>> {
  const line = `INDEX(${ORDER_NAMES[part]},ROW()-ROW(${absoluteAddress({ row: header, column: 0 })}))`;
  const of = (field: ActionField): string => `INDEX(${nameOf(field)},${line})`;
  const read = (key: ActionKey): string => columnFormula(source, key, line);
  const doneOn = `IF(AND(${of('statut')}="Réalisé",${of('realise')}<>"")," "&${frenchDay(of('realise'))},"")`;
  const others = `IF(${read('owner')}<>"",${read('owner')},${read('partners')}&"")`;
  const effect = `IF(${of('effet')}="",""," ["&${of('effet')}&"]")`;
  const days = `${of('jours')}&${quoted(words.days)}`;
  const toCome = `-${of('jours')}&${quoted(words.days)}`;
  const standing = [
    `${quoted(words.ahead)}&${toCome}`,
    `${quoted(words.toWatch)}&${toCome}`,
    `${quoted(words.late)}&${days}`,
    `${quoted(words.heldSince)}&${of('jours')}&${quoted(words.heldReason)}`,
  ];
  return {
    number: of('numero'),
    title: of('titre'),
    strand: of('volet'),
    territory: of('territoire'),
    from: of('debut'),
    to: of('fin'),
    due: of('texte'),
    who: `IF(${of('decideur')}<>"",${of('decideur')},${others})`,
    status: `${of('statut')}&${doneOn}`,
    lateness: `IF(${of('jours')}="","",CHOOSE(IF(${of('situation')}>1,${of('situation')},${of('rappel')})+1,${standing.join(',')}))`,
    condition: `IF(${of('texte_condition')}="","",${of('texte_condition')}&${effect})`,
    dependsOn: of('texte_depend'),
    awaitedBy: `SUBSTITUTE(${of('suite')},", "," ; ")`,
  };
}
