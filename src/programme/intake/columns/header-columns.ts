import { fold } from '../../../lib/text';
import { likely } from './column-guess';
import { type Column, type Draft, isAnnounced, isHeld } from './column-draft';
import { dependencyParts } from '../cells/link-dependencies';
import { isDayDone, isDays, saysDueLess } from './day-columns';
import { BUCKET, headsOthers, isDescription, isGroupOfCards, secondTitle } from './grouping-titles';
import { namePersons } from '../../reading/card-heads';
import { areInitials } from './owner-columns';
import { isStatus } from '../../reading/read-status';
import { LEGEND_START } from '../../reading/layout-words';
import {
  FEW_ROWS,
  fitOf,
  GROUPED,
  MOSTLY_DISTINCT,
  MOSTLY_FILLED,
  WORK_LETTERS,
} from './column-fit';
import { isHeaderWord } from '../headers/header-kinds';
import { type ColumnGuess, type ColumnTarget, WHEN } from './column-targets';
import { NAMES_WORK } from '../headers/work-words';
import { textsAbove } from '../../reading/grid';
import { yearInTitle } from '../time/period-labels';
import { QUARTER_HEADER } from '../time/said-under';

const FEW_STATES = 0.3;
/** Times as many rows. */
const RARE = 4;
const CATEGORY = /^(?:categor(?:ie|y)|types?)(?![a-z])/u;
const MILESTONE = /^(?:jalon|milestone)$/u;
const STATUS = /^(?:statuts?|etats?|status|state)(?![a-z])/u;
const FOLLOW_UP = /^(?:suites?|notes?|infos?|observations?|commentaires?|remarques?)(?: |$)/u;
/** Headers whose words, « Suivi », « Réf. », may also call who answers for the row. */
const OF_A_PERSON: readonly ColumnTarget[] = ['status', 'number'];
/** Targets that the cells must bear out. */
const PROVEN: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'status', 'number'];

/** What a header says, unless the cells under it say that it cannot be. */
export function withinContent(
  draft: Draft,
  column: Column,
  guess: ColumnGuess | null,
): ColumnGuess | null {
  if (guess === null) return guess;
  const { content, name, meaning } = column;
  const { target } = guess;
  if (isDayDone(draft, column)) return likely('doneOn', 'header');
  if (target === 'own' && column.says === 'title') return secondTitle(draft, column);
  if (target === 'condition' && callsRows(draft, column)) return likely('dependsOn', 'header');
  // « Fait », « En cours » under « Suite », where nothing else says how far it is; « oui » says it of no work.
  const areWords = column.texts.some((text) => isStatus(text) && text.length > 3);
  // So does « 50 % » under « Réalisation », unless it is reached of an aim beside it.
  const areShares = target === 'doneOn' && content.numbers + content.shares >= MOSTLY_FILLED;
  const areStates = areShares
    ? content.fractions === 0 && !isOfNoTarget(draft, column, 'status')
    : FOLLOW_UP.test(name) && areWords;
  const saysHowFar = areStates && content.statuses >= MOSTLY_FILLED;
  if (saysHowFar && !isHeld(draft, 'status') && !isAnnounced(draft, 'status', column))
    return likely('status');
  const isOfOthers = target === 'owner' && isAnnounced(draft, 'owner', column);
  const isGroup =
    (target === 'title' && headsOthers(draft, column)) || (isOfOthers && column.isMergedDown);
  const asGroup = likely(isHeld(draft, 'strand') ? 'own' : 'strand');
  if (isGroup) return asGroup;
  if (target === 'title' && isRarelySaid(draft, column)) return likely('own', 'header');
  // « Objectif » and « Jalon » under « Catégorie »: what each row is, and no group.
  const isOfTypes = target === 'strand' && CATEGORY.test(name) && !isHeld(draft, 'type');
  if (isOfTypes && column.texts.some((text) => MILESTONE.test(fold(text)))) return likely('type');
  // « Réf. » over names, be each its own, numbers none.
  const comesBack = content.distinct < MOSTLY_DISTINCT || target === 'number';
  const mayBePersons = OF_A_PERSON.includes(target) && content.count >= FEW_ROWS && comesBack;
  // « NF », « NC » under « Suivi » are states that nobody knows.
  const areNames = namePersons(column.texts) || (target === 'number' && areInitials(column));
  if (mayBePersons && areNames) {
    const isTold = isHeld(draft, 'owner') || isAnnounced(draft, 'owner', column);
    return likely(isTold ? 'own' : 'owner');
  }
  const ofEach = target === 'strand' ? guessOfEachRow(draft, column) : null;
  if (ofEach !== null) return ofEach;
  if (isOfNoTarget(draft, column, target)) return { ...guess, target: 'own', confidence: 'medium' };
  // « Liste » over what is to be done.
  const isList = BUCKET.test(name) && content.statuses < FEW_STATES;
  if (target === 'status' && isList && !isAnnounced(draft, 'title')) return null;
  if (target === 'status' && isGroupOfCards(draft, column)) {
    return BUCKET.test(name) || content.distinct < GROUPED ? asGroup : likely('comment');
  }
  // The tasks of « Tâche » may come back, such as a test of each module, unlike the names of kinds of work.
  const namesWork = meaning.isTask || NAMES_WORK.test(name);
  const isWork = target === 'title' && namesWork && content.length >= WORK_LETTERS;
  // « Relancer le devis du 5 janvier » names a task, days and all.
  const fit = fitOf(target, isWork ? { ...content, distinct: 1, dates: 0 } : content);
  if (fit === 'contradicts') return isDays(column) ? likely('duration') : null;
  const isDoubtful = fit === 'unknown' && PROVEN.includes(target) && content.count > 0;
  // A name that only looks like a known one needs cells that bear it out.
  if (isDoubtful && guess.why === 'spelling') return null;
  return isDoubtful ? { ...guess, confidence: 'medium' } : guess;
}

/** « A, C » under « Prérequis », as the numbers of the rows: what each waits for. */
function callsRows({ columns }: Draft, { texts }: Column): boolean {
  const numbers = columns.filter(({ says }) => says === 'number').flatMap((one) => one.texts);
  const parts = texts.flatMap(dependencyParts).map((part) => part.trim());
  const called = parts.filter((part) => numbers.includes(part));
  return called.length > 0 && called.length * 2 >= parts.length;
}

/** « Action / Décision » beside a row or two of the many that « Problème / information » names. */
function isRarelySaid({ columns }: Draft, { content: { count }, isFilledFirst }: Column): boolean {
  if (isFilledFirst) return false;
  return columns.some(
    (other) =>
      (other.says === null || other.says === 'comment') &&
      other.content.count >= count * RARE &&
      other.content.distinct > GROUPED &&
      other.fit('title') === 'fits',
  );
}

/** What was meant to be reached, beside how much was. */
const AIM = /^(?:objectifs?|cibles?|nombres?|quantites?)$/u;

/**
 * « Avancement » in percentages beside the words of « Statut » on as many rows, which hold over them; « 2,8 % » under
 * « Réalisé » beside « Cible », or 12 beside 40: a figure, and no state.
 */
function areOtherFigures({ columns }: Draft, column: Column): boolean {
  const shareOf = ({ content }: Column): number => content.numbers + content.shares;
  const saysMore = (other: Column): boolean => {
    if (AIM.test(other.name)) return shareOf(other) >= MOSTLY_FILLED;
    const { statuses, count } = other.content;
    const areWords = statuses >= MOSTLY_FILLED && shareOf(other) === 0;
    const isAsFull = count >= column.content.count * MOSTLY_DISTINCT;
    return STATUS.test(other.name) && areWords && isAsFull;
  };
  const isOther = (other: Column): boolean => other !== column && saysMore(other);
  return shareOf(column) >= MOSTLY_FILLED && columns.some(isOther);
}

/** « Objectif » with words of its own on nearly each row: it groups none, and names them where only codes stand beside it. */
function guessOfEachRow(draft: Draft, column: Column): ColumnGuess | null {
  const { count, distinct, length } = column.content;
  const most = Math.max(...draft.columns.map(({ content }) => content.count));
  const isFull = count > FEW_ROWS && count >= most * MOSTLY_FILLED;
  if (!isFull || distinct <= MOSTLY_DISTINCT || length < WORK_LETTERS) return null;
  const others = draft.columns.filter(
    (other) => other !== column && other.fit('title') !== 'contradicts',
  );
  if (others.some(({ says }) => says === 'title') || isHeld(draft, 'title')) return likely('own');
  const areCodes = others.every(
    ({ meaning, content }) => isHeaderWord(meaning) || content.length < WORK_LETTERS,
  );
  return areCodes ? likely('title', 'header') : null;
}

/** A degree of risk: none of what their header says. */
function isOfNoTarget(draft: Draft, column: Column, target: ColumnTarget): boolean {
  if (target === 'title') return isDescription(draft, column);
  if (target === 'strand') return isOfLegend(draft, column);
  // « 4 h » under « Temps de résolution ».
  const isLength = column.name.startsWith('temps') && column.fit('due') !== 'fits';
  if (target === 'due' && (isLength || saysDueLess(draft, column))) return true;
  if (WHEN.includes(target) && (areWeeksOfProject(draft) || isOfSubject(draft, column)))
    return true;
  // « 140 » under « Avancement »: hours, and no share.
  const isMore = column.texts.some((text) => Number(text) > 100);
  return target === 'status' && (isMore || areOtherFigures(draft, column));
}

const SUBJECT = /(?:marche|contrat|convention|bail|garantie)s?$/u;
const TO_DO = /^a \S+(?:er|ir|re) /u;

/** « Fin du marché » beside « À relancer le »: of what the row is about, and not of what is to be done. */
function isOfSubject({ columns }: Draft, { name }: Column): boolean {
  const isAction = (one: Column): boolean =>
    TO_DO.test(one.name) && one.content.dates >= MOSTLY_FILLED;
  return SUBJECT.test(name) && columns.some(isAction);
}

/** « Semaine 1 » to « Semaine 6 » and nothing else that says when, under no year: of the project, and of no calendar. */
function areWeeksOfProject({ columns, request: { grid, table } }: Draft): boolean {
  const weeks = columns
    .flatMap(({ says, texts, name }) =>
      WHEN.some((target) => target === says) && !QUARTER_HEADER.test(name) ? texts : [],
    )
    .map((text) => Number(/^(?:s|sem\.?|semaine|w|week)? ?0?(\d{1,2})$/u.exec(fold(text))?.[1]));
  const titles = [...textsAbove(grid, table), grid.sheet];
  return (
    !columns.some(({ says }) => says === 'year') &&
    weeks.includes(1) &&
    Math.max(...weeks) > 2 &&
    titles.every((title) => yearInTitle(title) === null)
  );
}

/** « En bonne voie », « Risque faible »: words that a legend over the table explains, and no groups. */
function isOfLegend({ request: { grid, table } }: Draft, { texts }: Column): boolean {
  const over = textsAbove(grid, table).map(fold);
  const at = over.findLastIndex((text) => LEGEND_START.test(text));
  const legend = over.slice(0, Math.max(0, at));
  return texts.length > 0 && texts.every((text) => legend.includes(fold(text)));
}
