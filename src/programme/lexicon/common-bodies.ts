import type { PartnerKind } from '../tracker/lists';

/** Bodies of one kind, called by their common noun: « les régies de quartier ». Folded. */
export const COMMON_BODIES: readonly (readonly [words: string, kind: PartnerKind | null])[] = [
  ...bodies(
    'Association',
    'associations caritatives',
    "associations d'habitants",
    "associations d'insertion",
    "associations d'usagers",
    'associations de consommateurs',
    'associations de familles',
    'associations de quartier',
    'associations familiales',
    'centres sociaux',
    "chantiers d'insertion",
    'clubs de prevention',
    'comites de quartier',
    'conseils citoyens',
    'conseils de quartier',
    'epiceries sociales',
    'epiceries solidaires',
    'maisons de quartier',
    'missions locales',
    'regies de quartier',
    'regies de territoire',
    "structures d'insertion",
  ),
  ...bodies(
    'Établissement public',
    'centres hospitaliers',
    'centres medico-psychologiques',
    'centres medico-sociaux',
    'maisons de sante',
  ),
  ...bodies('Bailleur', 'bailleurs sociaux'),
  ...bodies('Prestataire', "entreprises d'insertion", 'organismes de formation'),
  ...bodies(null, 'associations tutelaires', 'organismes tutelaires', 'services tutelaires'),
];

function bodies(
  kind: PartnerKind | null,
  ...words: readonly string[]
): readonly (readonly [string, PartnerKind | null])[] {
  return words.map((word) => [word, kind]);
}
