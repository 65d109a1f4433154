import { finiteForm, knownParticipleOf } from './conjugation';
import type { Token } from './tokens';

/** « confiée à Urbanis 12 », « soumis au Crehpsy »: the name at `at`, its article apart, is someone’s. */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  if (!['à', 'au', 'aux'].includes(tokens[at - 1]?.low ?? '')) return false;
  const low = tokens[at - 2]?.low ?? '';
  return ADDRESSING.has((knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '');
}

/** What is done « à » someone; what is « remis à » a town is no rarity. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'confier déléguer commander sous-traiter soumettre adresser transmettre demander notifier'.split(
    ' ',
  ),
);
