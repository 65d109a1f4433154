import { fold } from '../../../lib/text';
import { isOver } from '../../tracker/lateness';
import { ACTION_TYPES, STATUSES } from '../../tracker/lists';
import { statusFromWord } from '../../tracker/memory/synonyms';
import type { Action } from '../../tracker/tracker';
import { isImplied, withoutImpliedMark } from '../../tracker/rows/implied';
import { newWord } from '../fixes/new-word';
import { askFor, askToWrite } from '../fixes/row-fix';
import {
  groupRuleOf,
  hit,
  numberRule,
  propose,
  proposeWord,
  rowRuleOf,
  workbookRule,
} from './make-rules';
import { nearestWord } from '../texts/nearest-word';
import { isStatusElsewhere } from '../context/status-elsewhere';
import { findStray } from '../texts/stray-text';
import { countSentences, listedActions } from '../texts/several-actions';
import type { CheckContext } from '../context/context';
import { lackingRows, type SparedColumn } from '../context/empty-columns';
import { cellOf, isBlank } from '../context/tables';
import { splitRow } from '../fixes/split-row';
import { atCell } from '../context/placed-hit';
import { clusterOf } from '../texts/duplicate-titles';
import { isNumberOf } from '../../tracker/rows/action-numbers';
import { freeNumbers, prefixOf } from '../context/numbering';
import { renumberDependents } from '../fixes/renumber';
import { isOtherAction, ranksIn } from '../context/other-action';

const actionRule = rowRuleOf('actions');
const actionGroupRule = groupRuleOf('actions');

export const MAX_TITLE_LENGTH = 120;

/** What a row of Suivi must hold to be an action: its words, N°, strand, type and status. */
export const ACTION_RULES = [
  actionRule.blocking('ACT-01', ['title'], ({ value }) => {
    if (value.title !== '') return null;
    const title = shortTitle(value.originalText);
    return hit('title', { proposed: title }, askFor('title', title));
  }),
  actionRule.blocking('ACT-02', ['strand'], ({ value: { strand } }, context) => {
    const { words } = context;
    if (findStray(strand) !== null) return null;
    if (strand === '') return null;
    const isListed = words.strands.has(strand);
    const proposed = words.strands[isListed ? 'doubles' : 'nearest'](strand);
    if (isListed && proposed === null) return null;
    const { params, fix } = propose('strand', strand, proposed);
    return hit('strand', { ...params, rows: 1 }, fix ?? newWord('strand', strand, context));
  }),
  // « Aucun » is an answer: a row of no strand keeps no workbook from being shared.
  actionRule.warning('ACT-02', ['strand'], ({ value: { strand } }, context) =>
    strand !== '' || lackingRows(context).strand > 0
      ? null
      : hit('strand', { value: '', proposed: null, rows: 1 }, askFor('strand', null)),
  ),
  workbookRule.warning('ACT-02', (context) => lackingIn('strand', context)),
  actionRule.blocking('ACT-05', ['status'], (row, context) => {
    const typed = row.value.status === null ? String(cellOf(row, 'status') ?? '').trim() : null;
    const isTold = lackingRows(context).status > 0 || isStatusElsewhere(row, context);
    if (typed === null || (typed === '' && isTold)) return null;
    const found = proposeWord('status', typed, { words: STATUSES, fromWord: statusFromWord });
    return { ...found, params: { ...found.params, rows: 1 } };
  }),
  workbookRule.warning('ACT-05', (context) => lackingIn('status', context)),
  actionRule.blocking('ACT-06', ['type'], (row) => {
    if (row.value.type !== null) return null;
    const typed = String(cellOf(row, 'type') ?? '').trim();
    const proposed = nearestWord(typed, ACTION_TYPES) ?? typeFromWords(row.value);
    return propose('type', typed, proposed);
  }),
  actionRule.warning('ACT-07', ['title'], ({ value: { title } }) => {
    if (listedActions(title).length > 1) return null;
    const isLong = title.length > MAX_TITLE_LENGTH;
    if (!isLong && countSentences(title) < 2) return null;
    const proposed = shortTitle(title);
    const fix = proposed === null || proposed === title ? null : askToWrite({ title: proposed });
    return hit('title', { length: isLong ? title.length : null, proposed }, fix);
  }),
  actionRule.warning('ACT-08', ['type', 'decisionMaker'], ({ value }) =>
    value.type === 'Décision' && value.decisionMaker === '' ? hit('decisionMaker', {}) : null,
  ),
  actionRule.warning('ACT-13', ['owner', 'status'], ({ value }) =>
    value.owner === '' && !isOver(value) ? hit('owner', {}) : null,
  ),
  actionRule.info('ACT-17', ['type', 'end', 'dueText'], (row, { readDue }) => {
    const { type, strand, status } = row.value;
    const isNotBegun = status === 'Prévu' || status === 'En préparation';
    if (type !== 'Récurrent' || !isNotBegun || !isBlank(row, 'end')) return null;
    // The sessions of a training are its rhythm: SES-01 asks for them.
    if (fold(strand) === 'formations') return null;
    const due = readDue(row.value);
    const hasRhythm =
      due?.kind === 'window'
        ? due.relation === 'récurrent' || due.end !== null
        : due?.kind === 'not-a-date' && due.what === 'recurrence';
    return hasRhythm ? null : hit('end', {});
  }),
  actionRule.info('ACT-18', ['title'], ({ value }) =>
    isImplied(value)
      ? hit('title', {}, askToWrite({ source: withoutImpliedMark(value.source) || null }))
      : null,
  ),
  actionRule.warning('STR-08', ['title'], (row, context) => {
    const titles = listedActions(row.value.title);
    if (titles.length < 2) return null;
    return hit('title', { count: titles.length, titles }, splitRow(row, titles, context));
  }),
  numberRule(
    'actions',
    'ACT-03',
    ({ value }, context) => freeNumbers(value, 1, context)[0] ?? null,
  ),
  actionRule.warning('ACT-04', ['id', 'strand'], (row, context) => {
    const { id, strand } = row.value;
    const prefix = prefixOf(strand, context.lists);
    if (id === '' || prefix === null || isNumberOf(id, prefix)) return null;
    const [proposed = null] = freeNumbers(row.value, 1, context);
    const params = { value: id, strand, prefix };
    if (proposed === null) return hit('id', params);
    const others = renumberDependents(id, proposed, context);
    return hit('id', params, { ...askToWrite({ id: proposed }), others });
  }),
  actionGroupRule.warning('ACT-09', {
    needs: ['title', 'strand'],
    keyOf: ({ value: { strand, site, title } }) =>
      title === '' ? null : `${fold(strand)}|${fold(site)}|${ranksIn(title)}`,
    checkGroup: (rows, context) => {
      const firstAlike = clusterOf(rows.map(({ value }) => value.title));
      return rows.flatMap((row, at) => {
        if (firstAlike[at] === at) return [];
        const first = rows.find(
          (one, place) => firstAlike[place] === firstAlike[at] && !isOtherAction(one, row, context),
        );
        if (!first || first === row) return [];
        const other = context.locate('actions', first, 'title');
        return [{ row, ...hit('title', { other, value: first.value.title }) }];
      });
    },
  }),
] as const;

/** A column that most rows leave empty, told at its header. */
function lackingIn(key: SparedColumn, context: CheckContext) {
  const { actions } = context.tables;
  const column = actions?.place.columns[key];
  const rows = lackingRows(context)[key];
  if (!actions || column === undefined || rows === 0) return [];
  const { sheet, area } = actions.place;
  return [atCell({ sheet, row: area.row, column }, { value: '', proposed: null, rows })];
}

/** The first sentence, cut at a word so as to fit; null when there is no text. */
function shortTitle(text: string): string | null {
  const sentence = (/^[^.!?\n]{3,}/u.exec(text.trim())?.[0] ?? '').trim();
  if (sentence === '') return null;
  if (sentence.length <= MAX_TITLE_LENGTH) return sentence;
  const cut = sentence.slice(0, MAX_TITLE_LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}

const TYPE_WORDS: readonly (readonly [RegExp, (typeof ACTION_TYPES)[number]])[] = [
  [/\b(?:decision|arbitrage|accord|avis|choix|selection)\b/u, 'Décision'],
  [/\b(?:reunions|comites|rencontres|permanences|formations?|ateliers|mensuel)/u, 'Récurrent'],
  [/\b(?:signature|lancement|demarrage|remise|reunion|comite|visite|livraison)\b/u, 'Jalon'],
];

function typeFromWords({ title }: Action): (typeof ACTION_TYPES)[number] | null {
  const words = fold(title);
  return TYPE_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
