/** Words that the tracker writes in a comment beside what it keeps: fixed and French, like its headers. */
export const LABELS = {
  partners: 'Partenaires',
  dwellings: 'Logements',
  dependsOn: 'Dépend de',
  start: 'Début',
  end: 'Fin',
  dates: 'Dates',
  date: 'Date',
  unsureDate: 'Date à confirmer',
  registered: 'Inscrits',
  present: 'Présents',
  halfDays: 'Durée',
  capacity: 'Capacité',
  alreadyTrained: 'Déjà formés',
  status: 'Statut',
  group: 'Groupe',
  legend: 'Légende',
  period: 'Période',
  actual: 'Réel',
} as const;

/** The condition of a bar drawn with « (x) » when no legend says what it means. */
export const CONDITIONAL_BAR = 'Conditionnel : marque « (x) » du planning';

/** `Lieu : Wattrelos`; the words alone without a label. */
export function labelled(label: string, words: string): string {
  return label === '' ? words : `${label} : ${words}`;
}
