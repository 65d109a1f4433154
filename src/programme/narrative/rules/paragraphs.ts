import lists from './words.json';
import { type Draft, type DraftSentence, type Carried, NOTHING_CARRIED } from '../facts/draft';
import { capitalised, fold } from '../../../lib/text';
import type { Paragraph } from '../lines/strands';
import type { ProposalNote } from '../../reading/proposal';
import { withoutRequest } from '../../reading/line-parts';
import type { NamedReading } from '../mentions/partner-mention';
import { carryFrame } from '../facts/row-place';
import { ownerApart } from '../facts/owner';
import { PARAGRAPH_RULES } from './rules';
import { isActor } from '../mentions/names';
import { type Memory, underHeading } from '../facts/antecedents';
import { readSentenceRows } from './sentence-rows';
import { toldApart } from './told-apart';
import { withComment } from './untold-words';
import { hasVerb, NO_ACTION } from '../lines/blocks';
import { splitSentences, inPeriod, type Period } from '../lines/sentences';
import { titleWords } from '../facts/title-words';
import { isNounOfVerb } from '../words/conjugation';
import { tokenise } from '../words/tokens';
import { planned } from '../words/clause-status';
import { isNounAlone } from '../words/verb-group';
import { DETERMINERS } from '../words/nouns';
import type { ReadingContext } from '../../reading/reading-context';
import { withoutStatus, withStatus } from './line-status';
import { nameSentence } from '../mentions/named-sentence';

/** A sentence that is no action, and the row it stands after; -1 before the first. */
interface IdleSentence {
  readonly source: DraftSentence;
  readonly after: number;
}

interface ParagraphScope {
  readonly context: ReadingContext;
  /** Counts the sentences before it. */
  readonly firstSentence: number;
  /** What the strand last spoke of. */
  readonly memory: Memory;
  /** Several lines of the text say who does it: « Déclaration en préfecture : Philippe ». */
  readonly areShared: boolean;
}

interface ParagraphRows {
  readonly drafts: readonly Draft[];
  readonly sentences: number;
  readonly memory: Memory;
}

/** The rows of one paragraph. */
export function readParagraph(paragraph: Paragraph, scope: ParagraphScope): ParagraphRows {
  let drafts: readonly Draft[] = [];
  const idle: IdleSentence[] = [];
  let carried: Carried = NOTHING_CARRIED;
  let memory = underHeading(scope.memory);
  const sentences = splitSentences(paragraph.text);
  const texts = sentences.flatMap(({ text }) => toldApart(text, scope.context));
  for (const [index, text] of texts.entries()) {
    // A whole text under « 2016 » goes beyond it, but for what it only names.
    const period = texts.length === 1 || isBareNote(text, paragraph) ? paragraph.period : null;
    const asked = withoutRequest(text);
    const isCalled = scope.areShared || asked !== text || texts.length > sentences.length;
    const { words: left, owner } = isCalled ? ownerApart(asked) : { words: asked, owner: '' };
    const { words: written, status: own } = withoutStatus(
      paragraph.isItem || texts.length > 1 ? capitalised(left) : left,
    );
    const status = own ?? paragraph.status;
    const words = inPeriod(written, period, scope.context);
    const isListed = paragraph.isAnnounced || (paragraph.isItem && opensDeed(words));
    const isTold = status !== null || isListed || owner !== '';
    const sentence = nameSentence(words, scope.context, isTold);
    carried = carryFrame(sentence, sentence.clauses[0]?.frame ?? { from: 0, to: 0 }, carried);
    const { location, order: at } = paragraph;
    const source = { text, location, order: scope.firstSentence + index, paragraph: at };
    const reading = {
      strand: paragraph.strand,
      strandComplement: paragraph.strandComplement,
      status,
      carried,
      source,
      before: drafts,
      memory,
      context: scope.context,
    };
    // « Fête de l’école : samedi 31 mars ? » is likely; « (par mail ?) » asks nothing of the rest.
    const isAsked = /\?[\s»"]*$/u.test(asked);
    const isLikely = isAsked && isDay(sentence);
    const isLeft = isAsked !== isLikely || NO_ACTION.test(fold(asked));
    const read = isLeft ? { drafts: [], memory } : readSentenceRows(sentence, reading);
    if (read.drafts.length === 0) idle.push({ source, after: drafts.length - 1 });
    const told = read.drafts.length === 1 ? own : null;
    const headed = words === written ? null : period;
    drafts = [
      ...drafts,
      ...read.drafts.map((draft) => ({
        ...underTime(withLead(withStatus(draft, told), leadOf(sentence)), headed),
        ...(isLikely ? LIKELY : {}),
        owner: owner || draft.owner,
      })),
    ];
    // « Elle sera distribuée » means nothing of a list told before.
    memory = paragraph.isAnnounced ? memory : read.memory;
  }
  const told = PARAGRAPH_RULES.flatMap(({ id, read }) =>
    read(drafts).map((row): Draft => ({ ...row, rule: id })),
  );
  const placed = withSiteOfParagraph([...drafts, ...told]);
  return {
    drafts: drafts.length === 0 ? placed : withIdle(placed, idle),
    sentences: texts.length,
    memory,
  };
}

/** « Fête de l’école : samedi 31 mars ou dimanche 1er avril »: no verb, and when. */
function isDay({ tokens, clauses, dated }: NamedReading): boolean {
  const isPlain = clauses.every(({ group }) => isNounAlone(group));
  return isPlain && dated.length > 0 && !ASKING.test(tokens[0]?.low ?? '');
}

const ASKING = /^(?:qu|combien|comment|pourquoi|où|est-ce)/u;
const LIKELY = planned('Envisagé');

/** The line that dates a row is one of its sources, and no part of its title. */
function underTime(draft: Draft, period: Period | null): Draft {
  const [first] = draft.sentences;
  if (period === null || first === undefined) return draft;
  const title = draft.title.replace(`, ${period.words}`, '');
  return { ...draft, title, sentences: [...draft.sentences, { ...first, ...period }] };
}

/** « Oignies, rue de la Justice : dossier déposé »: a few words without a verb say where, or what it is about. */
function leadOf(sentence: NamedReading): string {
  const { tokens, clauses, dependent, dated } = sentence;
  const colon = tokens.findIndex((token) => token.text === ':');
  const groups = [...clauses.map(({ group }) => group), ...dependent];
  const isPlain =
    colon > 0 &&
    colon <= LONGEST_LEAD &&
    groups.every(({ first }) => first > colon) &&
    dated.every(({ from }) => from > 0);
  return isPlain ? titleWords(sentence, { from: 0, to: colon }, []) : '';
}

/** In words. */
const LONGEST_LEAD = 10;

/** What a sentence opens with stands in the title of its rows, unless their place says it. */
function withLead(draft: Draft, lead: string): Draft {
  const { site, town } = draft.place;
  const rest = [site?.name ?? '', town].reduce(
    (left, part) => left.replace(fold(part), ''),
    fold(lead),
  );
  return draft.about === '' && /[a-z]{3}/u.test(rest) ? { ...draft, about: lead } : draft;
}

/** « Finalisation du projet. », but « Une étape utile. » */
function isBareNote(text: string, { period }: Paragraph): boolean {
  return period !== null && !hasVerb(text) && !DETERMINERS.has(tokenise(text)[0]?.low ?? '');
}

/** « Désherbage du cimetière », « Végétalisation de la cour »: a noun made of a verb, in a list. */
function opensDeed(text: string): boolean {
  const [, noun = ''] = OF_SOMETHING.exec(text.toLowerCase()) ?? [];
  const isDeed = DEED.test(noun) && !NO_DEEDS.has(fold(noun));
  return (isDeed || isNounOfVerb(noun)) && !isActor(fold(noun)) && !FINDINGS.has(fold(noun));
}

const OF_SOMETHING = /^(\p{L}+)(?:\set\s\p{L}+)?\s(?:de|du|des|d[’'])/u;
const DEED = /\p{L}{2}(?:age|ment|[ts]ion)$/u;
/** « Association des parents », « Logement de fonction »: what is, not what is done. Folded. */
const NO_DEEDS: ReadonlySet<string> = new Set(lists.noDeeds.split(' '));
/** « Dégradation du hall », « Intervention de Mme Roux »: what was seen or said. Folded. */
const FINDINGS: ReadonlySet<string> = new Set(lists.findings.split(' '));

/** The only site of a paragraph is proposed to its rows that name none: « les travaux », « le quartier ». */
function withSiteOfParagraph(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex(({ place }) => place.site !== null);
  const { site = null, municipality = '' } = drafts[first]?.place ?? {};
  if (!site || drafts.some(({ place }) => place.site !== null && place.site.name !== site.name)) {
    return drafts;
  }
  const head = fold(site.name).split(' ')[0] ?? '';
  return drafts.map((draft, index) => {
    // « présenter le projet du quartier »: it speaks of such a site before it is named.
    const isNamedLater = head.length >= 4 && fold(draft.sentences[0]?.text ?? '').includes(head);
    const isElsewhere =
      draft.place.municipality !== '' && draft.place.municipality !== municipality;
    const isOpen = index > first || isNamedLater;
    const isAsked =
      draft.place.site !== null || draft.deduced.some(({ field }) => field === 'site');
    if (isAsked || isElsewhere || !isOpen) return draft;
    const why: ProposalNote =
      index < first
        ? { code: 'site-named-later', params: { site: site.name } }
        : { code: 'frame-of-paragraph', params: { name: site.name } };
    return { ...draft, deduced: [...draft.deduced, { field: 'site', value: site.name, why }] };
  });
}

/** What is no action stays in the comment of the row beside it. */
function withIdle(drafts: readonly Draft[], idle: readonly IdleSentence[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const own = idle.filter(({ after }) => Math.max(after, 0) === index);
    const words = own.map(({ source }) => source.text);
    return withComment(draft, words);
  });
}
