import { lowerCaseEnd } from './body-ends';
import { headOf } from './body-heads';
import { capitalised, isAcronym, isNameWord, nameEnd } from './names';
import {
  type NamedSentence,
  type PartnerMention,
  type PartnerSearch,
  unknownBody,
} from './partner-mention';
import { textOf } from '../grammar/tokens';

const LINKS: ReadonlySet<string> = new Set(['de', 'du', "d'", 'des']);

/** « la Ville de Niort …, celle de Parthenay »: another body of the same head; « la direction technique et celle du patrimoine ». */
export function meantBodies(
  { text, tokens }: NamedSentence,
  search: PartnerSearch,
  found: readonly PartnerMention[],
): readonly PartnerMention[] {
  return tokens.flatMap(({ low }, at): readonly PartnerMention[] => {
    const isOther = ['celle', 'celui'].includes(low) && LINKS.has(tokens[at + 1]?.low ?? '');
    const before = found.findLast(({ to }) => to <= at);
    if (!isOther || before === undefined) return [];
    const isInternal = before.partner.kind === 'Interne';
    // « celui de la Mayenne »
    const hasArticle = ['la', "l'"].includes(tokens[at + 2]?.low ?? '');
    const name = hasArticle ? at + 3 : at + 2;
    const to = isNameWord(tokens[name])
      ? nameEnd(tokens, name)
      : isInternal
        ? lowerCaseEnd(tokens, at + 1)
        : null;
    if (to === null) return [];
    const acronym = isAcronym(tokens[before.from]) ? 1 : 0;
    const size = headOf(tokens, before.from)?.length ?? acronym;
    const isOf = LINKS.has(tokens[before.from + size]?.low ?? '');
    const isHeaded = size > 0 && (isOf || isInternal);
    if (!isHeaded) return [];
    const head = capitalised(textOf(text, tokens.slice(before.from, before.from + size)));
    const own = `${head} ${textOf(text, tokens.slice(at + 1, to))}`;
    const body = unknownBody(own, { from: at, to, search });
    const { kind } = before.partner;
    return [body.isKnown ? body : { ...body, partner: { ...body.partner, kind } }];
  });
}
