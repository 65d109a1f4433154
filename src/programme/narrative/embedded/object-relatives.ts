import type { NamedReading } from '../facts/carried';
import { antecedent } from './dated-relatives';
import { ofBody } from '../facts/decision-makers';
import type { EmbeddedRow, Search } from './embedded-row';
import { eventRow } from './event-row';
import { MET_VERBS } from '../../lexicon/verb-objects';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { PartnerMention } from '../mentions/partner-mention';
import { placeOf } from '../facts/row-place';
import { statusOf } from '../grammar/status';
import { ofWords, titleWords, withDefinite } from '../topics/title-words';
import { typeOf } from '../facts/type';
import type { VerbGroup } from '../grammar/verb-group';

/** « le GIP Habitat, que nous avons rencontré à Tours en mai »: a dated step of its own. */
export function objectRelatives(sentence: NamedReading, search: Search): readonly EmbeddedRow[] {
  const { tokens, dependent } = sentence;
  return dependent.flatMap((group): readonly EmbeddedRow[] => {
    const from = tokens.findLastIndex(
      ({ low }, at) => at < group.first && ['que', "qu'"].includes(low),
    );
    const isHere = from - 1 > search.unit.clause.group.last && from < search.unit.span.to;
    const isSetOff = tokens[from - 1]?.text === ',';
    return isHere && isSetOff ? stepOf(sentence, search, { group, comma: from - 1 }) : [];
  });
}

function stepOf(
  sentence: NamedReading,
  { unit, dated }: Search,
  { group, comma }: { readonly group: VerbGroup; readonly comma: number },
): readonly EmbeddedRow[] {
  const date = dated.find(({ from }) => from > comma && from < unit.span.to);
  const { verb } = group;
  const isStep = ['point', 'send', 'decide'].includes(verb.sense) && group.negation === 'none';
  if (date === undefined || !isStep || verb.noun === null) return [];
  const told = statusOf(group, {
    date: date.sign,
    isPeriodic: false,
    isOpenObject: false,
    isOngoing: false,
  });
  const what = objectOf(sentence, { group, comma, start: unit.clause.group.last + 1 });
  if (what === null) return [];
  const { phrase, body } = what;
  const words =
    body === null
      ? ofWords(withDefinite(titleWords(sentence, phrase, []), phrase.noun))
      : ofBody(body.name);
  const type = typeOf({ group, topic: null, status: told.status, isRepeated: false });
  const row = eventRow(sentence, {
    phrase,
    date,
    from: comma,
    status: told,
    type,
    title: `${verb.noun} ${words}`,
    keeps: told,
  });
  const span = { from: comma, to: unit.span.to };
  return [
    {
      ...row,
      build: (main, scope) => {
        const built = row.build(main, scope);
        const place = placeOf(sentence, span, scope.carried.place);
        if (body === null) return { ...built, place };
        const partners = [body.partner, ...built.partners];
        return { ...built, place, partners, partnerNames: [body.name, ...built.partnerNames] };
      },
    },
  ];
}

/** What the relative stands for: the body right before its comma when one meets it, or a thing. */
function objectOf(
  sentence: NamedReading,
  {
    group,
    comma,
    start,
  }: { readonly group: VerbGroup; readonly comma: number; readonly start: number },
): { readonly phrase: NounPhrase; readonly body: PartnerMention | null } | null {
  const body = sentence.partners.findLast(({ from, to }) => to === comma && from >= start) ?? null;
  const isMet = body !== null && MET_VERBS.has(group.verb.infinitive);
  const phrase =
    body !== null && isMet
      ? nounPhrase(sentence.tokens, body)
      : antecedent(sentence, start, body === null ? comma : body.from - 1);
  return phrase === null ? null : { phrase, body: isMet ? body : null };
}
