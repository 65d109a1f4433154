import lists from './words.json';
import { NO_DUE, type Draft, type ToldRow } from '../facts/draft';
import { fold } from '../../../lib/text';
import { NOUN_TABLE } from '../words/nouns';
import { ofBody } from '../facts/owner';
import { skipAdverbs, isLow, type Token } from '../words/tokens';
import { knownInfinitive } from '../words/conjugation';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { Unit } from '../clauses/units';
import { titleWords } from '../facts/title-words';
import { ofWords, withDefinite, withoutArticle } from '../words/articles';
import type { NamedReading } from '../mentions/partner-mention';
import { isChoice } from './taken-decision';
import { type EmbeddedRow, rowBeside, type BesideSearch } from './rule-kinds';

/** What is laid before someone who decides. Folded singulars. */
const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(lists.proposalNouns);
const OBJECT =
  /(?:^|[ ’'])(?:proposition|demande|dossier|projet|esquisse|scénario|avant-projet)s?(?: \p{L}+)? (?:de |d[’'])((\p{L}+)(?: (?:du|de la|des|de l[’'])\s?(?:(?:ancien(?:ne)?s?|future?s?|vieux|vieille) )?\p{L}+)?)/u;

/** An action that is only the object of a proposal someone has to decide on: proposed to the user. */
export function impliedByProposal(drafts: readonly Draft[]): readonly ToldRow[] {
  const decision = drafts.find(
    ({ type, status }) => type === 'Décision' && status === 'En attente de décision',
  );
  const proposal = drafts.find(
    (draft) =>
      PROPOSAL_NOUNS.has(draft.mark.noun) &&
      draft.status === 'Réalisé' &&
      draft.type !== 'Décision',
  );
  if (!decision || !proposal || decision.decisionMaker === '') return [];
  const match = OBJECT.exec(proposal.title);
  const noun = fold(match?.[2] ?? '');
  if (match?.[1] === undefined || NOUN_TABLE.get(noun)?.senses.includes('process') !== true)
    return [];
  const maker = asWritten(decision.decisionMaker, proposal);
  return [
    {
      ...proposal,
      title: match[1],
      type: 'Tâche',
      status: 'Prévu',
      certainty: 'Conditionnel',
      due: NO_DUE,
      // « le Conseil Général », « la CAF », « l’ARS ».
      condition: `Si ${ofBody(maker).replace(/^du /u, 'le ').replace(/^de /u, '')} donne son accord`,
      effect: 'Bloquante',
      dwellings: null,
      comment: '',
      basis: 'implied',
      notes: [],
      mark: { noun, words: fold(match[1]) },
      after: [{ draft: decision, effect: 'blocking' }],
      sentences: [
        ...proposal.sentences,
        ...decision.sentences.filter(({ order }) => order !== proposal.sentences[0]?.order),
      ],
    },
  ];
}

/** The maker’s name as the proposal’s sentence has it: « Conseil Général » for its full name. */
function asWritten(maker: string, { partners, sentences }: Draft): string {
  const partner = partners.find(({ name }) => name === maker);
  const text = fold(sentences.map((sentence) => sentence.text).join(' '));
  const names = [maker, ...(partner?.aliases ?? [])].filter((name) => text.includes(fold(name)));
  return names.sort((a, b) => b.length - a.length)[0] ?? maker;
}

/** What is tried, and the noun that says so. */
interface Trial {
  readonly noun: string;
  readonly object: NounPhrase;
}

/** « choisi … pour tester notre projet », « comme territoire d’essai de notre projet »: implied only. */
export function trials({ sentence, unit, status, topic }: BesideSearch): readonly EmbeddedRow[] {
  if (!isChoice(sentence, unit) || status.status !== 'Réalisé') return [];
  const trial = soughtTrial(sentence, unit);
  if (trial === null) return [];
  const { noun, object } = trial;
  const what = `${noun} ${ofWords(withDefinite(titleWords(sentence, object, []), object.noun))}`;
  const chosen = topic.role === 'subject' ? topic.phrase : null;
  const subject =
    chosen === null ? '' : withoutArticle(titleWords(sentence, chosen, sentence.dated));
  const row = rowBeside(object.from, object.noun, { title: what, type: 'Tâche', status: 'Prévu' });
  return [
    {
      ...row,
      build: (main, scope) => {
        const where = main.place.territory === '' ? subject : main.place.territory;
        return {
          ...row.build(main, scope),
          title: where === '' ? what : `${what} – ${where}`,
          basis: 'implied',
          certainty: 'Prévisionnel',
          after: [{ draft: main, effect: 'blocking' }],
        };
      },
    },
  ];
}

/** « pour tester en premier notre projet », « Pour y expérimenter nos visites, … » */
function soughtTrial(sentence: NamedReading, unit: Unit): Trial | null {
  const { tokens } = sentence;
  const { from, to } = unit.span;
  for (let at = from; at < to - 1; at += 1) {
    const isPurpose = isLow(tokens[at - 1], 'pour', 'de', "d'");
    const noun = isPurpose ? trialOf(tokens[at]) : null;
    if (noun === null) continue;
    const start = skipFirst(tokens, at + 1);
    const object = nounPhrase(tokens, { from: start, to });
    if (object !== null) return { noun, object };
  }
  return null;
}

/** What the infinitive is as a noun; null when it is no course of work. */
function trialOf(token: Token | undefined): string | null {
  const { low = '' } = token ?? {};
  const verb = knownInfinitive(low);
  return TRIES[low] ?? (verb?.sense === 'course' ? verb.noun : null);
}

const TRIES: Readonly<Record<string, string>> = lists.tries;

/** Past « en premier », « ensemble », « d’abord ». */
function skipFirst(tokens: readonly Token[], from: number): number {
  const at = skipAdverbs(tokens, from);
  return tokens[at]?.low === 'en' && /^premier/u.test(tokens[at + 1]?.low ?? '') ? at + 2 : at;
}
