import { fold } from '../../../lib/text';
import type { NamedReading } from './carried';
import { makerAfter, ofBody } from './decision-makers';
import { type Draft, NO_DUE } from './draft';
import { partnersOf } from './row-partners';
import { placeOf } from './row-place';
import type { RowScope } from './row-scope';
import { titleWords } from './title-words';
import { joinKeys } from './tokens';

/** « Pas de nouvelle du Département », « toujours aucune réponse de la CAF ». Folded. */
const SILENCE =
  /^(?:toujours |encore )?(?:pas |sans )?(?:de |d'|aucune? )?(?:nouvelles?|reponses?|retours?|decisions?|avis|accords?) (?=(?:de|du|des|d'))/u;
const DENIAL = /^(?:toujours |encore )?(?:pas|sans|aucune?)(?![a-z])/u;

/** Someone has to answer and has not: a decision to wait for; null when nothing says so. */
export function silentDecision(sentence: NamedReading, scope: RowScope): Draft | null {
  const { tokens } = sentence;
  const words = joinKeys(tokens);
  const match = SILENCE.exec(words);
  if (match === null || !DENIAL.test(words)) return null;
  const whole = { from: 0, to: tokens.length };
  const head = tokens.findIndex((_, at) => joinKeys(tokens.slice(0, at + 1)) === match[0].trim());
  const maker = makerAfter(sentence, { from: Math.max(head, 0), to: tokens.length }) ?? '';
  const named = sentence.partners.find(({ name }) => name === maker);
  const about = titleWords(sentence, { from: named?.to ?? head + 1, to: tokens.length }, []);
  const { partners, names, deduced } = partnersOf(sentence, [whole], scope.carried);
  const title = `décision${maker === '' ? '' : ` ${ofBody(maker)}`} ${about}`.trim();
  return {
    strand: scope.strand,
    title,
    about: scope.carried.about,
    type: 'Décision',
    status: 'En attente de décision',
    certainty: 'Non daté',
    partners,
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
