import { fold } from '../../../lib/text';
import { areCalled, headsCards, isPersonName, namePersons } from '../../reading/card-heads';
import { isStatus, readStatus } from '../../reading/read-status';
import { MARK } from './column-content';
import { likely } from './column-guess';
import type { Column, Draft } from './column-draft';
import { MOSTLY_FILLED } from './column-fit';

/** Two words with capitals may be a task too. */
const NOT_CARDS = 0.3;

/**
 * Of columns by their names, those whose cells are tasks: all, of persons or statuses; else those of several
 * persons; else those of a board, up to its last status, since a stage may be called anything. None where
 * something else names the tasks.
 */
function cardHeads<Head extends { readonly header: string }>(
  named: readonly Head[],
): readonly Head[] {
  const persons = named.filter(({ header }) => isPersonName(header));
  const areOwners = persons.length > 1 && namePersons(persons.map(({ header }) => header));
  if (areOwners || named.every(({ header }) => headsCards(header)))
    return areOwners ? persons : named;
  const states = named.filter(({ header }) => isStatus(header));
  const distinct = new Set(states.map(({ header }) => readStatus(header, {})?.status)).size;
  const last = named.findLastIndex(({ header }) => isStatus(header));
  return distinct > 1 && states.length * 2 >= named.length ? named.slice(0, last + 1) : [];
}

/**
 * The columns of a board of states or persons that each have the same others beside them, « À faire | Qui | Fait | Qui »,
 * one list after another; none where they hold no tasks.
 */
function listsOfBoard(named: readonly Column[]): readonly (readonly Column[])[] {
  for (let width = 2; width * 2 <= named.length; width += 1) {
    const lists = named.flatMap((_, at) => (at % width === 0 ? [named.slice(at, at + width)] : []));
    const heads = lists.flatMap(([head]) => head ?? []);
    const names = heads.map(({ header }) => header);
    const beside = lists.map((list) => list.slice(1).map(besideCard).join());
    const arePersons = !heads.some(({ says }) => says === 'title') && namePersons(names);
    const areHeads = arePersons || heads.every(({ header }) => isStatus(header));
    const areAlike = new Set(beside).size === 1 && new Set(names).size === names.length;
    const areWhole =
      named.length % width === 0 &&
      !named.some((one) => !heads.includes(one) && besideCard(one) === 'own');
    if (areWhole && areAlike && areHeads && tellTasks(heads, true)) return lists;
  }
  return [];
}

/** What a column beside a card says of it: who has it, or when it is due. */
function besideCard({ says, namesPersons, content }: Column): 'owner' | 'due' | 'own' {
  if (content.dates >= MOSTLY_FILLED) return 'due';
  return says === 'owner' || namesPersons ? 'owner' : 'own';
}

/** Columns named after persons or the stages of a board, that hold tasks; another one may say when. */
export function settleCards({ columns }: Draft): boolean {
  const named = columns.filter(({ header }) => header !== '');
  const lists = listsOfBoard(named);
  for (const [head, ...others] of lists) {
    const isDone = readStatus(head?.header ?? '', {})?.status === 'Réalisé';
    head?.settle(likely('card', 'header'));
    for (const column of others) {
      const target = besideCard(column);
      column.settle(likely(target === 'due' && isDone ? 'doneOn' : target));
    }
  }
  if (lists.length > 0) return true;
  const days = named.filter(
    ({ header, content }) => !headsCards(header) && content.dates >= MOSTLY_FILLED,
  );
  // Of several, no day is that of all.
  const when = days.length === 1 ? days[0] : undefined;
  const others = named.filter((column) => !days.includes(column));
  if (others.some(({ says }) => says === 'title')) return false;
  const known = cardHeads(others);
  const isAny = when && known.length === 0 && !others.some(({ says }) => says === 'owner');
  const areCalled = isAny && namePersons(others.map(({ header }) => header));
  const found = areCalled ? others : known;
  const heads = found.filter((column) => isStage(column, found));
  const areCards =
    heads.length > 1 &&
    // One name merged over several columns heads none of them.
    new Set(heads.map(({ header }) => header)).size === heads.length &&
    // « 0,5 uur » is no task.
    (!areCalled || heads.every((column) => column.fit('title') !== 'contradicts')) &&
    tellTasks(heads, when !== undefined);
  for (const column of areCards ? days : []) column.settle(likely(when ? 'due' : 'own'));
  for (const column of areCards ? heads : []) column.settle(likely('card', 'header'));
  return areCards;
}

/** What says something on each row that has cards is what they are about, and no stage of a board. */
function isStage(column: Column, all: readonly Column[]): boolean {
  if (headsCards(column.header) || !all.some(({ header }) => isStatus(header))) return true;
  if (column.fit('title') === 'contradicts') return false;
  const others = all.filter((one) => one !== column).flatMap(({ rows }) => rows);
  return others.some((row) => !column.rows.includes(row));
}

/** Whether cells are tasks and no names; crosses among them are those of days on which one of the persons did one. */
function tellTasks(heads: readonly Column[], isDated: boolean): boolean {
  const said = heads.map(({ texts }) => texts);
  const texts = said.flat();
  // A status or who is on duty: « Affiche AG » is only shaped as a name is.
  const isNoTask = (text: string): boolean =>
    isStatus(text) || ((isPersonName(text) || areCalled(text)) && namePersons([text]));
  const names = texts.filter((text) => !isMark(text) && isNoTask(text)).length;
  // « OK » over crosses or « fait » beside « À faire » tells which of them are done.
  const isState = (text: string): boolean => isMark(text) || isStatus(text);
  if (said.some((told) => told.length > 0 && told.every(isState))) return false;
  return names < texts.length * NOT_CARDS && (isDated || !texts.some(isMark));
}

/** A cross or a figure, that tells no task. */
export function isMark(text: string): boolean {
  return MARK.test(fold(text)) || /^[\d\s.,/:-]+$/u.test(text);
}
