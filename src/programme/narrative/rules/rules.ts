import type { RowScope } from '../facts/row-scope';
import type { NamedReading } from '../mentions/partner-mention';
import { type Draft, ROW_RULES } from '../facts/draft';
import {
  type EmbeddedRow,
  type BesideSearch,
  rowBeside,
  type DecisionReading,
  type DecisionSearch,
} from './embedded-row';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { strandBodies } from '../facts/context';
import { titleWords, withoutArticle } from '../facts/title-words';
import { awaitedDecision, namedDecision } from './decisions';
import { hopedDecision } from './hoped-decisions';
import { takenDecision } from './taken-decisions';
import { datedEvents } from './dated-events';
import { trials } from './trials';

/** What a main clause says of a decision: the first that applies makes its row. */
export const DECISION_RULES: readonly Rule<DecisionSearch, DecisionReading | null>[] = [
  {
    id: 'hoped-decision',
    example: 'La ville espère être choisie dans le cadre de l’ANRU II.',
    read: hopedDecision,
  },
  {
    id: 'awaited-decision',
    example: 'Nous sommes en attente de l’accord de la CAF.',
    read: awaitedDecision,
  },
  {
    id: 'named-decision',
    example: 'L’avis du conseil de surveillance sera rendu en juin.',
    read: namedDecision,
  },
  {
    id: 'taken-decision',
    example: 'Le littoral a été choisi comme premier terrain.',
    read: takenDecision,
  },
];

/** The rows a clause holds besides its own: all that apply add theirs, in this order. */
export const BESIDE_RULES: readonly Rule<BesideSearch, readonly EmbeddedRow[]>[] = [
  {
    id: 'dated-event',
    example: 'Les réponses sont attendues pour le 6 juin pour un démarrage à partir de juillet.',
    read: datedEvents,
  },
  {
    id: 'running-work',
    example:
      'Les deux directions se sont réunies pour tracer les contours de la réflexion en cours.',
    read: runningNouns,
  },
  {
    id: 'trial',
    example: 'Le littoral a été choisi comme premier terrain pour tester notre projet commun.',
    read: trials,
  },
];

/** Every way a row comes to be, in the order they are asked: no row bears another id. */
export const RULES: readonly Pick<Rule<never, unknown>, 'id' | 'example'>[] = [
  {
    id: ROW_RULES.condition,
    example: 'Si notre projet est retenu, les travaux débuteront en mai.',
  },
  ...DECISION_RULES,
  { id: ROW_RULES.action, example: 'La convention est signée.' },
  ...BESIDE_RULES,
  { id: ROW_RULES.note, example: 'Deux réunions avec la CAF en juin.' },
  {
    id: ROW_RULES.implied,
    example:
      'Une proposition de restructuration du site a été faite au Conseil Général. Nous sommes en attente de leur décision.',
  },
  { id: ROW_RULES.unread, example: 'Ce dispositif concerne les familles.' },
];

/** One way a sentence gives rows. All rules of prose have this shape and stand in the list of `rules.ts`. */
interface Rule<Asked, Told> {
  /** Shown with every row it makes, in the preview and where a test fails. */
  readonly id: string;
  /** A sentence it reads. */
  readonly example: string;
  /** Null or no row where it does not apply. */
  readonly read: (asked: Asked) => Told;
}

/** « … les contours de la réflexion en cours … »: something that already runs. */
function runningNouns({ sentence, unit }: BesideSearch): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const rows: EmbeddedRow[] = [];
  for (let at = group.last + 2; at < unit.span.to - 1; at += 1) {
    const isRunning =
      (tokens[at]?.low === 'en' && tokens[at + 1]?.low === 'cours') ||
      UNDER_WAY.test(tokens[at]?.low ?? '');
    if (
      !isRunning ||
      ['de', "d'", 'du'].includes(tokens[at + 2]?.low ?? '') ||
      sentence.dated.some(({ from, to }) => at >= from && at < to)
    )
      continue;
    const phrase = phraseBefore(sentence, group.last + 1, at);
    if (phrase === null || !phrase.senses.includes('process')) continue;
    rows.push(runningRow(sentence, phrase, at));
  }
  return rows;
}

/** « la réflexion engagée » */
const UNDER_WAY = /^(?:engagée?|entamée?|amorcée?|ouverte?)$/u;

function phraseBefore({ tokens }: NamedReading, from: number, to: number): NounPhrase | null {
  for (let at = to - 1; at >= Math.max(from, to - 5); at -= 1) {
    if (
      !['la', 'le', "l'", 'les', 'notre', 'nos', 'une', 'un', 'des', 'du'].includes(
        tokens[at]?.low ?? '',
      )
    )
      continue;
    return nounPhrase(tokens, { from: at, to });
  }
  return null;
}

function runningRow(sentence: NamedReading, phrase: NounPhrase, at: number): EmbeddedRow {
  const title = withoutArticle(titleWords(sentence, { from: phrase.from, to: at }, []));
  const row = rowBeside({ from: at, title, type: 'Tâche', status: 'En cours', noun: phrase.noun });
  if (/\s/u.test(title)) return row;
  return {
    ...row,
    build: (main, scope) => completedByStrand(row.build(main, scope), scope),
  };
}

/** A bare « réflexion » is the strand’s, and so are the bodies the strand names: proposed. */
function completedByStrand(draft: Draft, scope: RowScope): Draft {
  return {
    ...draft,
    title: `${draft.title} – ${scope.strand}`,
    deduced: [...draft.deduced, ...strandBodies(scope)],
  };
}
