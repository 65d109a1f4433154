import { formatFrenchDate } from '../../../lib/calendar-date';
import { capitalised, collapseSpaces, fold } from '../../../lib/text';
import { showLocation } from '../../../workbook/location';
import type { Action, Partner, Site } from '../../tracker/tracker';
import { readDayDone, typeAndDates } from './action-dates';
import { colourStatus, dayOfState, readState, stateAt } from './action-state';
import type { ActionWords } from './action-words';
import { NOTHING, UNKNOWN } from '../../reading/layout-words';
import { noteIs } from '../../reading/note-codes';
import { noteIf, type ProposalNote, type ProposedAction } from '../../reading/proposal';
import { readCondition } from '../../reading/read-condition';
import { readStatus } from '../../reading/read-status';
import type { DueFields } from '../../reading/read-due';
import { partnerNames, type PartnersReading, readPartner, readPartners } from './read-partners';
import { readPlace } from './read-place';
import type { ReadingContext } from '../../reading/reading-context';
import { dwellingsOfRow, withoutCounts } from './dwellings';
import { labelled, LABELS } from '../../reading/written-words';
import { findTerms } from '../../names/term-index';

export interface BuiltAction {
  readonly action: ProposedAction;
  readonly partners: readonly Partner[];
  readonly site: Site | null;
  readonly needsReferenceDate: boolean;
}

const MAX_TITLE = 120;
/** What a template has where a name goes: « Nom », « Prénom Nom », « [Nom] ». Folded. */
const PLACEHOLDER =
  /^[[<]?(?:(?:pre)?noms?(?: (?:et )?(?:pre)?noms?)?(?: (?:du|de la|de l').*)?|(?:full )?name)[\]>]?(?: ?\d{1,2})?$/u;

/** Turns the words of an action into a row of Suivi, with what is only proposed beside it. */
export function buildAction(
  words: ActionWords,
  context: ReadingContext,
  learned: Readonly<Record<string, string>>,
): BuiltAction {
  const sites = withoutCounts(words.site);
  const places = withoutCounts(words.place);
  const where = { ...words, site: sites.text, place: places.text };
  const place = readPlace(where, context.references);
  const housing = dwellingsOfRow(words, [...sites.counted, ...places.counted]);
  const partners = readPartners(words.partners, context.references, place.town);
  const told = readState(words, { learned, day: readDayDone(words.doneOn, null, context) });
  const { type, dates } = typeAndDates(words, { status: told.status, context });
  const state = stateAt(dates.start, told, { words, context, learned });
  const said = state.status ?? dates.status;
  const doneCell = words.doneOn.text === '' ? dayOfState(words, said) : words.doneOn;
  const doneOn = readDayDone(doneCell, dates.end, context);
  const [source] = words.sources;
  const nobody = nobodyNamed(words.owner);
  const fields: Omit<Action, 'id' | 'dependsOn'> = {
    strand: words.strand,
    title: shorten(words.title),
    type,
    partners: partnerNames(partners),
    site: place.site?.name ?? '',
    territory: place.territory,
    owner: nobody === null ? collapseSpaces(words.owner) : '',
    dueText: dates.dueText,
    start: dates.start,
    end: dates.end,
    precision: dates.precision,
    // What was done on a day is done.
    status: said ?? colourStatus(words, context) ?? (doneOn === null ? null : 'Réalisé'),
    doneOn,
    ...firstCondition(words, dates, context.tellsWishes ? [] : [...partners.remarks, words.title]),
    decisionMaker:
      type === 'Décision' || words.decisionMaker !== '' ? deciderOf(words, context) : '',
    dwellings: housing.dwellings,
    // The comments of the row, and the words of other cells that have no column of their own.
    comment: eachOnce([
      ...words.comments,
      ...(nobody ?? []),
      ...housing.remarks,
      ...state.remarks,
      ...dates.remarks,
      ...(place.remarks.length > 0 ? [labelled(words.placeHeader, place.remarks.join(', '))] : []),
      ...partners.remarks
        .filter((remark) => readCondition(remark) === null)
        .map((remark) => labelled(LABELS.partners, remark)),
    ]),
    originalText: words.originalText,
    source: source === undefined ? '' : showLocation(source),
  };
  const found = notesOf(words, fields, partners);
  const notes = [...words.notes, ...state.notes, ...dates.notes, ...found];
  return {
    action: proposalOf(words, { fields, notes, deduced: [...place.deduced, ...dates.deduced] }),
    partners: partners.partners,
    site: place.site,
    needsReferenceDate: dates.needsReferenceDate,
  };
}

function proposalOf(
  { key, sources, own }: ActionWords,
  read: Pick<ProposedAction, 'fields' | 'notes' | 'deduced'>,
): ProposedAction {
  const isDoubtful = read.notes.some(({ code }) => noteIs(code, 'doubt'));
  return {
    ...read,
    key,
    dependsOn: [],
    basis: 'explicit',
    sources,
    rule: 'table',
    confidence: isDoubtful ? 'doubtful' : 'sure',
    own,
  };
}

function notesOf(
  { fill, dwellings }: ActionWords,
  fields: Pick<Action, 'status' | 'dwellings' | 'start' | 'end'>,
  { isUnnamed }: PartnersReading,
): readonly ProposalNote[] {
  const { status, start, end } = fields;
  const isBack = start !== null && end !== null && end < start;
  const days = isBack ? { start: formatFrenchDate(start), end: formatFrenchDate(end) } : {};
  const isUnread = dwellings !== '' && fields.dwellings === null;
  return [
    ...noteIf(status === null && fill !== null, 'status-by-colour', { colour: fill ?? '' }),
    ...noteIf(isBack, 'end-before-start', days),
    ...noteIf(isUnnamed, 'partner-unnamed'),
    ...noteIf(isUnread, 'dwellings-not-understood', { words: dwellings }),
  ];
}

/** Parts of a comment, each of them once. */
function eachOnce(parts: readonly string[]): string {
  return [...new Set(parts.map(collapseSpaces).filter((part) => part !== ''))].join(' ; ');
}

/** What a remark supposes, without a word of what waits for it. */
const BARE_IF = /^(?:si|if)\s/iu;

function firstCondition(
  words: ActionWords,
  dates: DueFields,
  told: readonly string[],
): Pick<Action, 'condition' | 'effect'> {
  if (words.condition !== '') {
    const read = readCondition(words.condition);
    return { condition: collapseSpaces(words.condition), effect: read?.effect ?? null };
  }
  if (dates.condition !== '') return { condition: dates.condition, effect: dates.effect };
  // What is done waits for no more: « Si la page est longue, … » beside it tells how it went.
  const isDone = words.statuses.some((one) => readStatus(one, {})?.status === 'Réalisé');
  for (const text of [...told, ...words.statuses, ...(isDone ? [] : words.comments)]) {
    const read = readCondition(text);
    if (!read) continue;
    const isGuess = words.comments.includes(text) && BARE_IF.test(read.words);
    const effect = isGuess && read.effect === 'Bloquante' ? null : read.effect;
    return { condition: capitalised(read.words), effect };
  }
  return { condition: '', effect: null };
}

/** A title of 120 characters at most, cut at a word; the whole text stays in « Texte d'origine ». */
export function shorten(title: string): string {
  const text = collapseSpaces(title);
  if (text.length <= MAX_TITLE) return text;
  const cut = text.slice(0, MAX_TITLE - 1);
  const atWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, atWord > 60 ? atWord : cut.length).trimEnd()}…`;
}

const DECIDING = /decision|arbitrage|deliberation|accord|avis|validation/u;

/** What is told of an owner that is nobody: « à désigner », of « - » nothing; null for any other. */
function nobodyNamed(owner: string): readonly string[] | null {
  const folded = fold(owner);
  const isNobody = [UNKNOWN, NOTHING, PLACEHOLDER].some((words) => words.test(folded));
  if (!isNobody) return null;
  return /\p{L}/u.test(owner) ? [labelled(LABELS.owner, owner)] : [];
}

/** Who decides: as typed, or a partner that the title names after the decision; `''` when nobody is named. */
function deciderOf({ decisionMaker, title }: ActionWords, { references }: ReadingContext): string {
  if (decisionMaker !== '')
    return readPartner(collapseSpaces(decisionMaker), references, null).name;
  const at = fold(title).search(DECIDING);
  const named = findTerms(title, references.partners).find(({ start }) => at >= 0 && start > at);
  return named?.value.name ?? '';
}
