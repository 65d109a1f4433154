import { ROW_RULES } from '../facts/row-rules';
import { fold } from '../../../lib/text';
import type { NamedReading } from '../facts/carried';
import { makerAfter, ofBody } from '../facts/decision-makers';
import { type Draft, NO_DUE } from '../facts/draft';
import { partnersOf } from '../facts/row-partners';
import { placeOf } from '../facts/row-place';
import type { RowScope } from '../facts/row-scope';
import { titleWords } from '../topics/title-words';
import { joinKeys } from '../grammar/tokens';

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
