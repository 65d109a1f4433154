import lists from './words.json';
import { NO_DUE, type Draft, type ToldRow } from '../facts/draft';
import { fold } from '../../../lib/text';
import { NOUN_TABLE } from '../words/nouns';
import { ofBody } from '../facts/decision-makers';

/** What is laid before someone who decides. Folded singulars. */
const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(lists.proposalNouns);
const OBJECT =
  /(?:^|[ ’'])(?:proposition|demande|dossier|projet|esquisse|scénario|avant-projet)s?(?: \p{L}+)? (?:de |d[’'])((\p{L}+)(?: (?:du|de la|des|de l[’'])\s?(?:(?:ancien(?:ne)?s?|future?s?|vieux|vieille) )?\p{L}+)?)/u;

/**
 * The action that is only the object of a proposal someone has to decide on: proposed to the user,
 * never written alone.
 */
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
      condition: `Si ${subjectOf(maker)} donne son accord`,
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
  return names.reduce(
    (longest, name) => (name.length > longest.length ? name : longest),
    names[0] ?? maker,
  );
}

/** « le Conseil Général », « la CAF », « l’ARS ». */
function subjectOf(maker: string): string {
  return ofBody(maker)
    .replace(/^du /u, 'le ')
    .replace(/^de (?=l[a’])/u, '')
    .replace(/^de /u, '');
}
