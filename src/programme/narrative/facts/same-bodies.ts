import { fold } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import type { DeducedValue } from '../../reading/proposal';
import { ACTS_OF_BODIES } from '../../lexicon/body-words';
import { isOwned, ownersBefore } from './decision-makers';
import type { NamedReading } from './carried';
import type { PartnersOfRow } from './row-source';
import type { UnitReading } from './row-scope';
import { textOf } from '../grammar/tokens';

/**
 * « Un protocole avec la CAF est en cours, nous comptons le signer en mai »: the bodies of what a
 * pronoun stands for, when the clause names none.
 */
export function withSameBodies(
  found: PartnersOfRow,
  sentence: NamedReading,
  reading: UnitReading & { readonly title: string },
): PartnersOfRow {
  if (found.names.length > 0 || found.deduced.length > 0) return found;
  const named = namedInTitle(sentence, reading);
  if (named.names.length > 0) return named;
  return signedWith(sentence, reading) ?? ownedBy(sentence, reading) ?? found;
}

/** Those of the same sentence that the title takes along. */
function namedInTitle(
  { text, tokens, partners }: NamedReading,
  { unit, title }: UnitReading & { readonly title: string },
): PartnersOfRow {
  const told = fold(title);
  const meant = partners.filter(({ from, to, lacksTown }) => {
    const words = fold(textOf(text, tokens.slice(from, to)));
    return !lacksTown && to <= unit.span.from && told.includes(words);
  });
  return {
    partners: meant.map(({ partner }) => partner),
    names: meant.map(({ name }) => name),
    deduced: [],
  };
}

/** A paper is signed by those it was prepared with: said so in one sentence, proposed after another. */
function signedWith(
  { tokens }: NamedReading,
  { unit, topic, earlier, scope }: UnitReading,
): PartnersOfRow | null {
  const { group, subject } = unit.clause;
  const before = earlier.at(-1);
  if (!SIGNING.has(group.verb.infinitive) || before === undefined) return null;
  const isObject = ['le', 'la', 'les', "l'"].includes(tokens[group.last - 1]?.low ?? '');
  if (!topic.isPronoun && !isObject) return null;
  const { partners, partnerNames: names } = before;
  if (before.sentences[0]?.order === scope.source.order) return { partners, names, deduced: [] };
  const word = tokens[isObject ? group.last - 1 : subject.from]?.text ?? '';
  return { partners: [], names: [], deduced: names.map((name) => meantBy(name, word)) };
}

/** « La Région a donné son accord, mais sa signature … »: that of the body named just before. */
function ownedBy(sentence: NamedReading, { unit, scope }: UnitReading): PartnersOfRow | null {
  const { from } = unit.clause.subject;
  const noun = sentence.tokens[from + 1]?.key ?? '';
  if (!isOwned(sentence, from + 1) || !ACTS_OF_BODIES.has(noun)) return null;
  const here = sentence.partners.filter(({ to }) => to <= unit.span.from);
  const owners = ownersBefore(sentence, from + 1, [...scope.carried.named, ...here]);
  const words = sentence.tokens[from]?.low ?? '';
  return { partners: [], names: [], deduced: owners.map((name) => meantBy(name, words)) };
}

const SIGNING: ReadonlySet<string> = new Set(
  'signer cosigner parapher conclure finaliser ratifier'.split(' '),
);

function meantBy(name: Partner['name'], words: string): DeducedValue {
  return { field: 'partners', value: name, why: { code: 'pronoun', params: { words } } };
}
