/** Other ways to write the seven strands of the programme. Folded by the reader, plural ignored. */
export const STRAND_ALIASES: Readonly<Record<string, readonly string[]>> = {
  Accès: ['accès au logement', 'accès logement', 'volet accès', 'access'],
  Maintien: [
    'maintien dans le logement',
    'maintien logement',
    'maintien dans les lieux',
    'volet maintien',
  ],
  Formations: [
    'formation',
    'formation des personnels',
    'formation des agents',
    'plan de formation',
    'formation du personnel',
    'training',
  ],
  'Participation des habitants': [
    'habitants',
    'participation',
    'participation habitants',
    'participation des locataires',
    'locataires',
  ],
  'Coordination avec les dispositifs de droit commun': [
    'coordination',
    'coordination droit commun',
    'droit commun',
    'dispositifs de droit commun',
    'coordination dispositifs de droit commun',
    'coordination avec le droit commun',
  ],
  'Évolution juridique de l’AES': [
    'évolution juridique aes',
    'évolution juridique',
    'juridique',
    'aes',
    'volet juridique',
    'evolution juridique de l aes',
  ],
  'Relais territoriaux': [
    'les relais territoriaux',
    'relais',
    'relais territorial',
    'relais de territoire',
  ],
};
