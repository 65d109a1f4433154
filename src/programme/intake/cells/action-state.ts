import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { Status } from '../../tracker/lists';
import type { ActionWords } from './action-words';
import type { ReadingContext } from '../../reading/reading-context';
import { type DueCell, EMPTY_DUE_CELL } from '../../reading/due-request';
import { UNKNOWN } from '../../reading/layout-words';
import { saysStateOfDay, STATE } from '../../reading/line-parts';
import type { ProposalNote } from '../../reading/proposal';
import { labelled, LABELS } from '../../reading/written-words';
import { readCondition } from '../../reading/read-condition';
import { readStatus, saysAgreed, stepDone } from '../../reading/read-status';

/** Where an action stands, and what its status cells say besides. */
export interface ActionState {
  readonly status: Status | null;
  /** Words kept in the comment: those that are more than a status, or none. */
  readonly remarks: readonly string[];
  readonly notes: readonly ProposalNote[];
}

interface StateContext {
  readonly words: ActionWords;
  readonly context: ReadingContext;
  readonly learned: Readonly<Record<string, string>>;
}

const SHARE = /^\d+(?:[.,]\d+)?\s*%?$/u;

/**
 * Reads the status cells, and what is no day under « Fait le »: the first word understood, else the first share; a text
 * struck through is dropped.
 */
export function readState(
  { title, statuses, doneOn, isStruck }: ActionWords,
  { learned, day }: { learned: Readonly<Record<string, string>>; day: CalendarDate | null },
): ActionState {
  const remarks: string[] = [];
  const notes: ProposalNote[] = [];
  let status: Status | null = null;
  const isShare = (text: string): boolean => SHARE.test(text.trim());
  const told = day !== null || doneOn.text === '' ? statuses : [...statuses, doneOn.text];
  const ordered = [...told].sort((a, b) => Number(isShare(a)) - Number(isShare(b)));
  for (const text of ordered) {
    const said = readStatus(text, learned);
    // « demande faite » ends « Demande de subvention », and is the first step of any other work.
    const step = said?.status === 'Réalisé' ? stepDone(text) : null;
    const read = step === null || fold(title).includes(step) ? said : null;
    const isUnknown = read === null && UNKNOWN.test(fold(text));
    if (isUnknown && !/\p{L}/u.test(text)) continue;
    if (read === null && !isUnknown && readCondition(text) === null)
      notes.push({ code: 'status-not-understood', params: { words: text } });
    status ??= read?.status ?? null;
    if (read?.confidence !== 'high') {
      remarks.push(read === null ? labelled(LABELS.status, text) : text);
    }
  }
  // What is done may be struck off a list; anything else that is struck through is dropped.
  if (isStruck && status !== 'Réalisé') {
    notes.push({ code: 'struck-through', params: {} });
    status = 'Abandonné';
  }
  return { status, remarks, notes };
}

/** The state of what begins on a day typed: « validé » of what is still to begin is agreed, not done, unless the user taught it. */
export function stateAt(
  start: CalendarDate | null,
  state: ActionState,
  { words, context, learned }: StateContext,
): ActionState {
  const { referenceDate } = context;
  if (words.start.text === '' || start === null || referenceDate === null) return state;
  const agreed = words.statuses.find((text) => !(text in learned) && saysAgreed(text));
  const isOver = start <= referenceDate || state.status !== 'Réalisé';
  if (agreed === undefined || isOver) return state;
  return {
    status: null,
    remarks: [labelled(LABELS.status, agreed), ...state.remarks],
    notes: [...state.notes, { code: 'status-not-understood', params: { words: agreed } }],
  };
}

/** « Fait le 12/02 »: the day on which what is done was; nothing of anything else. */
export function dayOfState({ statuses, due }: ActionWords, status: Status | null): DueCell {
  const said = status === 'Réalisé' ? [...statuses, due.text] : [];
  const text = said.find(saysStateOfDay) ?? '';
  return { ...EMPTY_DUE_CELL, text: text.trim().replace(STATE, '') };
}

/** The status of a colour, once the user said what it means. */
export function colourStatus(
  { fill }: ActionWords,
  { colourStatuses }: ReadingContext,
): Status | null {
  const told = fill === null ? undefined : colourStatuses[fill];
  return told === undefined ? null : (readStatus(told, {})?.status ?? null);
}
