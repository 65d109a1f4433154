import type { NamedReading } from '../facts/carried';
import { ofBody } from '../facts/decision-makers';
import { type EmbeddedRow, type Search, pendingRow } from './embedded-row';
import { joinKeys } from '../grammar/tokens';

/** « …, sans réponse à ce jour », « …, toujours sans retour ». Folded. */
const SILENT =
  /^(?:toujours |encore |restee? )?sans (?:reponse|retour|nouvelles?)(?! favorable)\b/u;

/** A request nobody has answered: the body asked has to. */
export function silentTails(
  sentence: NamedReading,
  { unit, status }: Search,
): readonly EmbeddedRow[] {
  const { tokens, partners } = sentence;
  const { group } = unit.clause;
  const from = tokens.findIndex(
    (token, at) =>
      at > group.last &&
      at < unit.span.to &&
      token.text === ',' &&
      SILENT.test(joinKeys(tokens.slice(at + 1, at + 5))),
  );
  const asked = partners.findLast((mention) => mention.from > group.last && mention.to <= from);
  if (from < 0 || asked === undefined || status.status !== 'Réalisé') return [];
  const title = `réponse ${ofBody(asked.name)}`;
  const row = pendingRow({ from, title, maker: asked.name, noun: 'reponse' });
  return [{ ...row, isInside: false }];
}
