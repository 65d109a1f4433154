import { capitalised } from '../../../lib/text';
import { MAYOR } from '../mentions/bare-heads';
import type { Span } from '../clauses/clause';
import type { NamedReading, PartnerMention } from '../mentions/partner-mention';
import { isLow, joinKeys, textOf } from '../words/tokens';
import { PREPOSITIONS } from '../words/words';

/** « leur décision », « sa réponse ». */
export function isOwned({ tokens }: NamedReading, head: number): boolean {
  return isLow(tokens[head - 1], 'leur', 'leurs', 'sa', 'son', 'ses');
}

/** « la décision du Conseil Général », « l’accord de la CAF ». */
export function makerAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens } = sentence;
  // « l’accord de Scalis », but « une réponse pour le financement du programme du PER »
  const first = partnersIn(sentence, { from, to }).find(
    (named) => named.isShown || named.from <= from + 2,
  );
  if (first) {
    const link = tokens
      .slice(from + 1, first.from)
      .every(
        (token) =>
          PREPOSITIONS.has(token.low) ||
          /^(?:l[ae]s?|l')$/u.test(token.low) ||
          (token.kind === 'word' && token.capitals === 'none'),
      );
    return link ? calledIn(sentence, first) : null;
  }
  return bodyPhrase(sentence, from + 1, to);
}

/** « par le conseil d’administration », « par l’ARS ». */
export function agentAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, place) => place >= from && place < to && token.low === 'par');
  if (at < 0) return null;
  const named = partnersIn(sentence, { from: at, to: Math.min(at + 4, to) })[0];
  return named ? calledIn(sentence, named) : bodyPhrase(sentence, at + 1, to);
}

const DECIDING_BODIES =
  /^(?:du |de la |de l'|des |le |la |l'|les |notre |nos )?(?:prochain |prochaine |dernier |derniere )?(conseil d'administration|conseil municipal|conseil communautaire|conseil metropolitain|conseil de surveillance|comite (?:de pilotage|de direction|d'entreprise|de selection|technique|d'engagement|d'attribution)|commission(?: d'attribution| permanente| locale| d'appel d'offres)?|bureau|jury|direction(?: generale)?|assemblee generale|directoire|ca|copil|codir|calal|caleol|cal|financeurs?|elus|directeur(?: general)?|directrice(?: generale)?|sous-prefet|prefete|maire|prefet|prefecture|etat|departement|region|ville|metropole|mairie|bailleur|president|commune|municipalite)\b/u;

function bodyPhrase({ text, tokens }: NamedReading, from: number, to: number): string | null {
  const match = DECIDING_BODIES.exec(joinKeys(tokens.slice(from, Math.min(from + 8, to))));
  if (!match) return null;
  const words = (match[1] ?? '').split(/[ ']/u).length;
  const start = tokens.findIndex(
    (token, at) => at >= from && (match[1] ?? '').startsWith(token.key) && token.key.length > 1,
  );
  const name = textOf(text, tokens.slice(start, start + words));
  return name === '' ? null : capitalised(name);
}

/** « l’accord du maire de Gap » is the mayor’s, the partner is the town. */
function calledIn({ text, tokens }: NamedReading, { from, to, name }: PartnerMention): string {
  const words = textOf(text, tokens.slice(from, to));
  return MAYOR.test(words) ? words.replace(MAYOR, 'Maire') : name;
}

export function agentName(sentence: NamedReading, agent: Span): string {
  const [named] = partnersIn(sentence, { ...agent, to: Math.min(agent.to, agent.from + 3) });
  return named ? calledIn(sentence, named) : (bodyPhrase(sentence, agent.from, agent.to) ?? '');
}

export function partnersIn(
  { partners }: NamedReading,
  { from, to }: Span,
): readonly PartnerMention[] {
  return partners.filter((mention) => mention.from >= from && mention.from < to);
}

/** « du Conseil Général », « de la CAF », « de l’ARS ». */
export function ofBody(name: string): string {
  if (MASCULINE.test(name)) return `du ${name}`;
  if (FEMININE.test(name)) return `de la ${name}`;
  if (/^[aeiouyéèêîôœ]/iu.test(name)) return `de l’${name}`;
  return `de ${name}`;
}

const MASCULINE =
  /^(?:conseil|comité|département|gip|ccas|préfet|bureau|jury|directoire|copil|centre)/iu;
const FEMININE =
  /^(?:ville|commune|communauté|agglomération|région|préfecture|métropole|direction|commission|mairie|caf|msa|cpam|mdph|carsat|dd\p{L}+|fondation|mission|caisse)/iu;
