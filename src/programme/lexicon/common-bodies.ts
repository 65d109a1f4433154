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

/** Professionals of several bodies, met as one: « avec les conseillers numériques ». Folded. */
export const MET_PROFESSIONALS: readonly (readonly [words: string, kind: PartnerKind | null])[] =
  bodies(
    null,
    'assistantes sociales',
    'assistants sociaux',
    'conseillers numeriques',
    'conseilleres numeriques',
    'delegues des locataires',
    'delegues du prefet',
    'ecrivains publics',
    'educateurs specialises',
    'infirmiers liberaux',
    'infirmieres liberales',
    'mandataires judiciaires',
    'mediateurs numeriques',
    'mediateurs sante',
    'mediateurs sociaux',
    'medecins traitants',
    'representants des habitants',
    'representants des locataires',
    'travailleurs sociaux',
    'travailleuses sociales',
  );

function bodies(
  kind: PartnerKind | null,
  ...words: readonly string[]
): readonly (readonly [string, PartnerKind | null])[] {
  return words.map((word) => [word, kind]);
}
