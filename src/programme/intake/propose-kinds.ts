import type { Steps } from '../../lib/steps';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readHeader } from './headers/header-kinds';
import { isPersonName } from '../reading/card-heads';
import { NOTHING_READ, type ProposedAction } from '../reading/proposal';
import { analysisSteps } from './analyse-workbook';
import type { ChosenKind, SheetAnalysis, WorkbookAnalysis } from './analysis';
import { saysWork } from './headers/work-words';
import { LABELS } from '../reading/written-words';
import { setAside } from './set-aside/set-aside';

/** What a sheet would give if the user said what it is. */
export interface KindProposal {
  readonly kind: ChosenKind;
  /** Actions, and those with a day. */
  readonly rows: number;
  readonly dated: number;
  /** Of the first actions. */
  readonly titles: readonly string[];
  /** Actions that differ, and more where they say when or who. */
  readonly worth: number;
}

/** By the name of the sheet; no entry for a sheet that is read, or that no kind makes readable. */
export type KindProposals = Readonly<Record<string, KindProposal>>;

/** The one that takes least for granted first. */
const TRIED = ['table', 'gantt', 'matrix'] as const satisfies readonly ChosenKind[];
/** Nothing is tried on a longer sheet, nor on more sheets. */
const MOST = { rows: 1500, sheets: 4 };
const WORD = /\p{L}{3}/u;
/** Several words. */
const TELLING = /\p{L}{3}.* \S|\S .*\p{L}{3}/su;
const NO_SOURCE = /^kind-tracker$|^ignored-(?:empty|help|formulas|contacts)$/u;

/**
 * Reads each sheet of a workbook that gives no row as everything it may be, and tells what is most worth
 * having of it: an answer is tried before it is proposed. Of a sheet that the user left out nothing is asked.
 */
export function* proposalSteps(
  snapshot: WorkbookSnapshot,
  { answers, referenceDate, isEmpty, sheets }: WorkbookAnalysis,
): Steps<KindProposals> {
  const proposals: Record<string, KindProposal> = {};
  const open = snapshot.sheets.filter(({ name, visibility, values }, index) => {
    const isLeftOut = answers.selected[name] === false || answers.kinds[name] === 'none';
    const isSource = visibility === 'visible' && !NO_SOURCE.test(sheets[index]?.reason.code ?? '');
    return isEmpty && isSource && !isLeftOut && values.length <= MOST.rows;
  });
  for (const sheet of open.slice(0, MOST.sheets)) {
    const given = { ...answers, referenceDate: referenceDate?.date ?? null };
    const alone = { ...snapshot, sheets: [sheet], tables: [] };
    for (const kind of TRIED.filter((one) => one !== answers.kinds[sheet.name])) {
      const said = { ...given, kinds: { [sheet.name]: kind } };
      const [read] = (yield* analysisSteps(alone, said, () => NOTHING_READ)).sheets;
      const found = read === undefined ? null : proposalOf(read, kind);
      const worth = proposals[sheet.name]?.worth ?? 0;
      if (found !== null && found.worth > worth) proposals[sheet.name] = found;
    }
  }
  return proposals;
}

/** A reading that gives most of the sheet, each action once or so; null of any other. */
function proposalOf(read: SheetAnalysis, kind: ChosenKind): KindProposal | null {
  const { actions } = read.reading;
  const share = (holds: (action: ProposedAction) => boolean): number =>
    actions.filter(holds).length / actions.length;
  const titles = [...new Set(actions.map(({ fields }) => fields.title))];
  const isDated = ({ fields: { start, end } }: ProposedAction): boolean => (start ?? end) !== null;
  // « Séance 1 – Séance 2 » is a time, though nothing dates it.
  const isPlaced = (one: ProposedAction): boolean =>
    isDated(one) ||
    one.own.some(({ header, value }) => header === LABELS.period && /\d/u.test(String(value)));
  const [placed, owned] = [share(isPlaced), share(({ fields }) => fields.owner !== '')];
  // A drawing dates what it draws; the cells of a matrix are of a person or a time.
  const isOfKind = kind === 'table' || placed >= 0.5 || (kind === 'matrix' && owned >= 0.5);
  // « Date de fin » of a form is the name of a field.
  const isField = (title: string): boolean =>
    readHeader(title.replace(/\s*:$/u, '')).action?.score === 1;
  const isTelling = (title: string): boolean =>
    TELLING.test(title) && !isPersonName(title) && !isField(title);
  const telling = titles.filter(isTelling).length;
  const areActions = telling > 1 && telling >= actions.length * 0.4;
  // Names of things that nothing tells from tasks need verbs.
  const isWork =
    !setAside([read]).has(read.sheet) || share(({ fields }) => saysWork(fields.title)) >= 0.25;
  // A person without a task is no loss.
  const isLost = (text: string): boolean => WORD.test(text) && !isPersonName(text);
  const lost = new Set(read.left.flatMap(({ row, text }) => (isLost(text) ? [row] : []))).size;
  if (!isOfKind || !areActions || !isWork || lost > read.counts.written) return null;
  return {
    kind,
    rows: actions.length,
    dated: actions.filter(isDated).length,
    titles: titles.slice(0, 3),
    worth: titles.length * (1 + placed + owned),
  };
}
