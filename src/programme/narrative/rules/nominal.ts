import { ROW_RULES } from '../facts/row-rules';
import { fold } from '../../../lib/text';
import type { NamedReading } from '../facts/carried';
import { makerAfter, ofBody } from '../facts/decision-makers';
import { type Draft, NO_DUE } from '../facts/draft';
import { partnersOf } from '../facts/row-partners';
import { placeOf } from '../facts/row-place';
import type { RowScope, SentenceRows } from '../facts/row-scope';
import { titleWords, withoutArticle } from '../facts/title-words';
import { joinKeys, textOf } from '../words/tokens';
import type { ActionType, Status } from '../../tracker/lists';
import type { Span } from '../clauses/clause';
import { findDatedWords } from '../clauses/dated-words';
import { readDue } from '../facts/dates';
import { remember, withTopic } from '../facts/memory';
import { isSeries, type NounPhrase, nounPhrase } from '../clauses/phrases';
import { findDwellings } from '../facts/quantities';
import type { NamedSentence } from '../mentions/partner-mention';
import { PERIODICITY } from '../words/states';
import { datedSpans } from '../clauses/units';
import { readStatus } from '../../reading/read-status';

/** What a sentence without a verb says: someone’s silence, or an action. */
export function nominalRow(sentence: NamedReading, scope: RowScope): SentenceRows {
  const silence = silentDecision(sentence, scope);
  if (silence !== null) return { drafts: [silence], memory: scope.memory };
  return namedRow(sentence, scope);
}

/** « Signature de la convention avec la CAF : juin 2015 »: an action without a verb. */
function namedRow(sentence: NamedReading, scope: RowScope): SentenceRows {
  const { tokens, text } = sentence;
  const whole = { from: 0, to: tokens.length };
  const lead = tokens.findIndex((token) => token.text === ':');
  const dated = datedSpans(sentence, findDatedWords(text, scope.context));
  const phrase =
    nounPhrase(tokens, whole) ??
    (lead < 0 ? null : nounPhrase(tokens, { from: lead + 1, to: tokens.length }));
  const isToldAfter = lead > 0 && statusStart(sentence, lead) < tokens.length;
  const isAction = phrase !== null && (phrase.senses.length > 0 || dated.length > 0 || isToldAfter);
  if (!isAction) return { drafts: [], memory: scope.memory };
  const isBounded = tellsBounds(sentence);
  const status = isBounded
    ? 'Prévu'
    : ((lead > 0 ? statusAfter(sentence, lead) : null) ?? statusOf(text, dated));
  const words = joinKeys(tokens);
  const isRunning = status === 'En cours' || status === 'En préparation';
  const isPeriodic = PERIODICITY.test(words) || isSeries(phrase);
  const type: ActionType = isPeriodic ? 'Récurrent' : typeOfNoun(phrase, isRunning || isBounded);
  const { partners, names, deduced } = partnersOf(sentence, [whole], scope.carried);
  const [first] = dated;
  const last = dated.at(-1);
  const dueText = first && last ? textOf(text, tokens.slice(first.from, last.to)) : '';
  const told = { from: 0, to: isBounded ? lead : statusStart(sentence, lead) };
  const title = withoutArticle(titleWords(sentence, told, dated));
  return {
    drafts: [
      {
        rule: ROW_RULES.note,
        strand: scope.strand,
        title: title === '' ? text : title,
        about: scope.carried.about,
        type,
        status,
        certainty: status === 'Prévu' ? 'Prévisionnel' : 'Fait',
        partners,
        partnerNames: names,
        place: placeOf(sentence, whole, scope.carried.place),
        due: readDue({ words: dueText, verb: '' }, { type, status, ...{} }, scope.context),
        condition: '',
        effect: null,
        decisionMaker: '',
        ...findDwellings(sentence, undatedSpan(whole, dated)),
        basis: 'explicit',
        deduced,
        notes: [{ code: 'no-verb', params: { words: text } }],
        mark: { noun: phrase.noun, words: fold(text), verb: '' },
        after: [],
        sentences: [scope.source],
      },
    ],
    memory: remember(withTopic(scope.memory, sentence, { phrase, dated }), sentence),
  };
}

/** « Réunions avec les amicales : début en juin, fin prévue en octobre »: its dates, and no more. */
export function tellsBounds({ text }: Pick<NamedReading, 'text'>): boolean {
  return BOUNDS.test(fold(text));
}

const BOUNDS =
  /^[^:]+ ?: ?(?:debut|demarrage)(?: (?:prevu|fixe|envisage))? [^,;:]+[,;]? (?:et |puis )?fin (?!de |du |des )[^,;:]+$/u;

function typeOfNoun({ senses, noun }: NounPhrase, isRunning: boolean): ActionType {
  if (noun === 'decision') return 'Décision';
  return senses.includes('event') && !isRunning ? 'Jalon' : 'Tâche';
}

/** « Convention : fait »: what follows the colon is a status, no part of the title. */
function statusStart({ text, tokens }: NamedReading, lead: number): number {
  if (lead <= 0) return tokens.length;
  return statusAfter({ text, tokens }, lead) === null ? tokens.length : lead;
}

/** « OK depuis le 7 septembre » after the colon says the status and since when. */
function statusAfter({ text, tokens }: NamedSentence, lead: number): Status | null {
  const after = textOf(text, tokens.slice(lead + 1)).split(/[,(]/u)[0] ?? '';
  const bare = after.replace(/\s(?:depuis|le|en|au|du)\s.*$/u, '').trim();
  return (readStatus(after.trim(), {}) ?? readStatus(bare, {}))?.status ?? null;
}

/** A date between brackets is the due date, no remark. */
function undatedSpan(whole: Span, dated: readonly Span[]): Span {
  const last = dated.at(-1);
  return last !== undefined && last.to >= whole.to - 2 ? { ...whole, to: last.from - 1 } : whole;
}

function statusOf(text: string, dated: readonly { readonly sign: string }[]): Status {
  const read = readStatus(text, {});
  if (read) return read.status;
  // « comité d’attribution : tous les mois » goes on.
  if (dated.length === 0 && PERIODICITY.test(fold(text))) return 'En cours';
  return dated[0]?.sign === 'past' ? 'Réalisé' : 'Prévu';
}

/** « En attente de leur décision », « Dans l’attente d’un accord ». Folded. */
const WAITING =
  /^(?:toujours |encore )?(?:en|dans l') ?attente (?:de |d'|du |des )(?:leurs? |sa |son |ses |la |l'|les |une? |cette |cet )?(?:decisions?|reponses?|retours?|accords?|avis|validations?|arbitrages?|feu vert)(?![a-z])/u;

/** Someone has to answer and has not: a decision to wait for; null when nothing says so. */
export function silentDecision(sentence: NamedReading, scope: RowScope): Draft | null {
  const { tokens } = sentence;
  const words = joinKeys(tokens);
  const match = WAITING.exec(words);
  if (match === null) return null;
  const whole = { from: 0, to: tokens.length };
  const head = tokens.findIndex((_, at) => joinKeys(tokens.slice(0, at + 1)) === match[0].trim());
  const written = makerAfter(sentence, { from: Math.max(head, 0), to: tokens.length });
  const maker = written ?? '';
  const named = sentence.partners.find(({ name }) => name === maker);
  if (written === null) return null;
  const about = titleWords(sentence, { from: named?.to ?? head + 1, to: tokens.length }, []);
  const { partners, names, deduced } = partnersOf(sentence, [whole], scope.carried);
  const title = `décision${maker === '' ? '' : ` ${ofBody(maker)}`} ${about}`.trim();
  return {
    rule: ROW_RULES.silence,
    strand: scope.strand,
    title,
    about: scope.carried.about,
    type: 'Décision',
    status: 'En attente de décision',
    certainty: 'Non daté',
    partners: partners,
    partnerNames: names,
    place: placeOf(sentence, whole, scope.carried.place),
    due: NO_DUE,
    condition: '',
    effect: null,
    decisionMaker: maker,
    dwellings: null,
    comment: '',
    basis: 'explicit',
    deduced,
    notes: [],
    mark: { noun: 'decision', words: fold(title), verb: '' },
    after: [],
    sentences: [scope.source],
  };
}
