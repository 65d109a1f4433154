import { fold } from '../../../lib/text';
import type { ColumnContent } from './column-content';
import { type ColumnGuess, likely, mayBePartners } from './column-guess';
import type { ColumnHeader } from './column-headers';
import { contentOf, type Draft, isPlan, open, settle, textsOf } from './column-draft';
import { isDayDone, isDays, saysDueLess } from './progress-columns';
import { namePersons } from '../../reading/card-heads';
import { LEGEND_START } from '../../reading/layout-words';
import { fitOf, GROUPED, MOSTLY_DISTINCT, MOSTLY_FILLED } from './column-fit';
import { isHeaderWord } from '../headers/header-kinds';
import { type ColumnTarget, WHEN } from './column-targets';
import { filledFirst, isMergedDown } from './group-columns';
import { NAMES_WORK } from '../headers/work-words';
import { textsAbove } from '../../reading/grid';
import { yearInTitle } from '../time/period-labels';

/** « Sous-tâche », « détail de l'action ». */
const PART_OF_ACTION =
  /^(?:(?:titre|nom|intitule|libelle) de (?:la |l'))?(?:sous[- ]|details? (?:de|des) |etape)/u;
const PARTNERS_SHARE = 0.3;
const CATEGORY = /^(?:categor(?:ie|y)|types?)(?![a-z])/u;
const MILESTONE = /^(?:jalon|milestone)$/u;
const WORK_LETTERS = 15;
const FEW_ROWS = 3;
const BUCKET = /^(?:bucket|(?:nom d[ue] )?(?:la )?(?:compartiment|liste)|list)(?: name)?$/u;
const STATUS = /^(?:statuts?|etats?|status|state)(?![a-z])/u;
const DESCRIPTION = /^(?:descri(?:ption|ptif)s?|details?|precisions?)$/u;
/** Headers whose words, « Suivi », « Réf. », may also call who answers for the row. */
const OF_A_PERSON: readonly ColumnTarget[] = ['status', 'number'];
/** Targets that the cells must bear out. */
const PROVEN: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'status', 'number'];

/** What a header says, unless the cells under it say that it cannot be. */
export function withinContent(
  draft: Draft,
  header: ColumnHeader,
  guess: ColumnGuess | null,
): ColumnGuess | null {
  if (guess === null) return guess;
  const content = contentOf(draft, header);
  if (!isPlan(draft)) {
    // « Places » over figures: how many.
    const isCount = ['place', 'site'].includes(guess.target) && content.numbers >= MOSTLY_FILLED;
    return isCount ? { ...guess, target: 'capacity' } : guess;
  }
  if (isDayDone(draft, header, content)) return likely('doneOn', 'header');
  if (guess.target === 'own' && header.meaning.action?.meaning === 'title')
    return secondTitle(draft, header);
  const isOfOthers = guess.target === 'owner' && hasHeaderOf(draft, 'owner', header);
  const isGroup =
    (guess.target === 'title' && headsOthers(draft, header, content)) ||
    (isOfOthers && isMergedDown(draft, header));
  if (isGroup) return likely(draft.taken.has('strand') ? 'own' : 'strand');
  // « Objectif » and « Jalon » under « Catégorie »: what each row is, and no group.
  const isOfTypes = CATEGORY.test(fold(header.header)) && !draft.taken.has('type');
  const areTypes = isOfTypes && textsOf(draft, header).some((text) => MILESTONE.test(fold(text)));
  if (guess.target === 'strand' && areTypes) return likely('type');
  const comesBack = content.count >= FEW_ROWS && content.distinct < MOSTLY_DISTINCT;
  if (OF_A_PERSON.includes(guess.target) && comesBack && namePersons(textsOf(draft, header))) {
    const isTold = draft.taken.has('owner') || hasHeaderOf(draft, 'owner', header);
    return likely(isTold ? 'own' : 'owner');
  }
  const ofEach = guess.target === 'strand' ? guessOfEachRow(draft, header) : null;
  if (ofEach !== null) return ofEach;
  if (isOfNoTarget(draft, header, guess)) return { ...guess, target: 'own', confidence: 'medium' };
  if (guess.target === 'status' && isGroupOfCards(draft, header, content)) {
    const mayGroup = BUCKET.test(fold(header.header)) || content.distinct < GROUPED;
    const isFree = !draft.taken.has('strand') && mayGroup;
    const target = isFree ? 'strand' : mayGroup ? 'own' : 'comment';
    return likely(target);
  }
  if (guess.target === 'owner' && content.partners >= PARTNERS_SHARE && mayBePartners(header)) {
    return { ...guess, target: 'partners' };
  }
  // The tasks of « Tâche » may come back, such as a test of each module, unlike the names of kinds of work.
  const namesWork = header.meaning.isTask || NAMES_WORK.test(fold(header.header));
  const isWork = guess.target === 'title' && namesWork && content.length >= WORK_LETTERS;
  const fit = fitOf(guess.target, isWork ? { ...content, distinct: 1 } : content);
  if (fit === 'contradicts') return isDays(header, content) ? likely('duration') : null;
  const isDoubtful = fit === 'unknown' && PROVEN.includes(guess.target) && content.count > 0;
  // A name that only looks like a known one needs cells that bear it out.
  if (isDoubtful && guess.why === 'spelling') return null;
  return isDoubtful ? { ...guess, confidence: 'medium' } : guess;
}

/** « Agence » merged over its rows, beside « Qui »: another column says who. */
export function hasHeaderOf(draft: Draft, target: ColumnTarget, header?: ColumnHeader): boolean {
  return draft.headers.some(
    (other) => other !== header && other.meaning.action?.meaning === target,
  );
}

/** « Avancement » in percentages beside the words of « Statut » on as many rows, which hold over them. */
function isShareBesideWords(draft: Draft, header: ColumnHeader): boolean {
  const { numbers, shares, count } = contentOf(draft, header);
  if (numbers + shares < MOSTLY_FILLED) return false;
  return draft.headers.some((other) => {
    if (other === header || !STATUS.test(fold(other.header))) return false;
    const words = contentOf(draft, other);
    const areWords = words.statuses >= MOSTLY_FILLED && words.numbers + words.shares === 0;
    return areWords && words.count >= count * MOSTLY_DISTINCT;
  });
}

/** « Objectif » with words of its own on nearly each row: it groups none, and names them where only codes stand beside it. */
function guessOfEachRow(draft: Draft, header: ColumnHeader): ColumnGuess | null {
  const { count, distinct, length } = contentOf(draft, header);
  const most = Math.max(...draft.headers.map((other) => contentOf(draft, other).count));
  const isFull = count > FEW_ROWS && count >= most * MOSTLY_FILLED;
  if (!isFull || distinct <= MOSTLY_DISTINCT || length < WORK_LETTERS) return null;
  const others = draft.headers.filter(
    (other) => other !== header && fitOf('title', contentOf(draft, other)) !== 'contradicts',
  );
  const isNamed = others.some(({ meaning }) => meaning.action?.meaning === 'title');
  if (isNamed || draft.taken.has('title')) return likely('own');
  const areCodes = others.every(
    (other) => isHeaderWord(other.meaning) || contentOf(draft, other).length < WORK_LETTERS,
  );
  return areCodes ? likely('title', 'header') : null;
}

/** A degree of risk: none of what their header says. */
function isOfNoTarget(draft: Draft, header: ColumnHeader, guess: ColumnGuess): boolean {
  const content = contentOf(draft, header);
  if (guess.target === 'title') return isDescription(draft, header, content);
  if (guess.target === 'strand') return isOfLegend(draft, header);
  if (guess.target === 'due' && saysDueLess(draft, header)) return true;
  if (WHEN.includes(guess.target) && areWeeksOfProject(draft)) return true;
  return guess.target === 'status' && isShareBesideWords(draft, header);
}

/** « Semaine 1 » to « Semaine 6 » and nothing else that says when, under no year: of the project, and of no calendar. */
function areWeeksOfProject(draft: Draft): boolean {
  const { grid, table } = draft.request;
  const weeks = draft.headers
    .filter(({ meaning: { action } }) => WHEN.some((target) => target === action?.meaning))
    .flatMap((one) => textsOf(draft, one))
    .map((text) => Number(/^(?:s|sem\.?|semaine|w|week)? ?0?(\d{1,2})$/u.exec(fold(text))?.[1]));
  const titles = [...textsAbove(grid, table), grid.sheet];
  return (
    weeks.includes(1) &&
    Math.max(...weeks) > 2 &&
    titles.every((title) => yearInTitle(title) === null)
  );
}

/** « Sujet » merged or said again over rows that a column of sentences names, whatever its own name. */
function headsOthers(draft: Draft, header: ColumnHeader, content: ColumnContent): boolean {
  const isGroup =
    isMergedDown(draft, header) || (content.count > FEW_ROWS && content.distinct < GROUPED);
  if (header.meaning.isTask || !isGroup) return false;
  return open(draft).some((other) => {
    if (other === header || other.header === '' || isHeaderWord(other.meaning)) return false;
    const { length, distinct, count, dates } = contentOf(draft, other);
    const areNames = length >= WORK_LETTERS && distinct > MOSTLY_DISTINCT && dates < 0.5;
    return areNames && count >= content.count;
  });
}

/** « Compartiment » beside a status of its own: what the cards are about. */
function isGroupOfCards(
  draft: Draft,
  header: ColumnHeader,
  { count, statuses, marks }: ColumnContent,
): boolean {
  const isOther =
    count > 0 &&
    (BUCKET.test(fold(header.header)) || (statuses < PARTNERS_SHARE && marks < PARTNERS_SHARE));
  return isOther && hasHeaderOf(draft, 'status', header);
}

/** « En bonne voie », « Risque faible »: words that a legend over the table explains, and no groups. */
function isOfLegend(draft: Draft, header: ColumnHeader): boolean {
  const { grid, table } = draft.request;
  const over = textsAbove(grid, table).map(fold);
  const at = over.findLastIndex((text) => LEGEND_START.test(text));
  const words = [...new Set(textsOf(draft, header).map(fold))];
  const legend = over.slice(0, Math.max(0, at));
  return at >= 0 && words.length > 0 && words.every((word) => legend.includes(word));
}

/** « Description » beside names that more rows have: it says more of some of them. */
function isDescription(draft: Draft, header: ColumnHeader, { count }: ColumnContent): boolean {
  if (!DESCRIPTION.test(fold(header.header))) return false;
  return open(draft).some((other) => {
    const { meaning = null } = other.meaning.action ?? {};
    if (other.column >= header.column || (meaning !== null && meaning !== 'title')) return false;
    const content = contentOf(draft, other);
    const names = fitOf('title', content) === 'fits' && content.distinct >= GROUPED;
    return names && content.count * (meaning === null ? MOSTLY_FILLED : 1) >= count;
  });
}

/** « Conception » once over its sub-tasks, each of which is a task of its own. */
function headsRows(draft: Draft, first: ColumnHeader, { header, column }: ColumnHeader): boolean {
  const parts = contentOf(draft, { ...first, header, column }).count;
  const isMore = contentOf(draft, first).count <= parts * MOSTLY_FILLED;
  return !DESCRIPTION.test(fold(header)) && (isMergedDown(draft, first) || isMore);
}

/** « Activités » once at the head of several « Tâches », each of them its own. */
function standsOver(draft: Draft, header: ColumnHeader, title: ColumnHeader): boolean {
  return (
    header.column < title.column &&
    filledFirst(draft, header) &&
    headsRows(draft, header, title) &&
    contentOf(draft, header).dates === 0 &&
    contentOf(draft, title).distinct > MOSTLY_DISTINCT
  );
}

/** The parts of an action: what names them goes on with its title; anything else is kept beside it. */
function secondTitle(draft: Draft, header: ColumnHeader): ColumnGuess {
  const first = draft.headers.find(({ column }) => draft.settled.get(column)?.target === 'title');
  if (first && !draft.taken.has('strand') && standsOver(draft, header, first))
    return likely('strand', 'header');
  const isGroup =
    first !== undefined &&
    (isMergedDown(draft, first) ||
      contentOf(draft, first).distinct < GROUPED ||
      contentOf(draft, first).count * FEW_ROWS <= contentOf(draft, header).count);
  const isMore = DESCRIPTION.test(fold(header.header)) && first && !isMergedDown(draft, first);
  const areWords = !isMore && fitOf('title', contentOf(draft, header)) !== 'contradicts';
  const isPart = areWords && (isGroup || PART_OF_ACTION.test(fold(header.header)));
  const isFree = !draft.taken.has('detail');
  if (isPart && first && !draft.taken.has('strand') && headsRows(draft, first, header)) {
    settle(draft, first, likely('strand'));
    return likely('title', 'header');
  }
  return isPart && isFree ? likely('detail', 'header') : likely('own', 'header');
}
