/** Other ways to write the programme's trainings. */
export const TRAINING_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Connaissance des publics spécifiques': [
    'publics spécifiques',
    'connaissance publics spécifiques',
    'CPS',
    'connaissance des publics',
    'formation connaissance des publics spécifiques',
    'formation publics spécifiques',
  ],
  'Tranquillité publique': [
    'TP',
    'formation tranquillité publique',
    'tranquillité',
    'tranquilité publique',
  ],
};

/** Words beside the date of a session that tell its status; taken out before the date is read. */
export const SESSION_STATE =
  /(?:^|[\s(,;–-])(annul\p{L}*\.?|report\p{L}*|confirm\p{L}*|à confirmer|réalis\p{L}*|fait\p{L}*|prévue?s?|supprim\p{L}*|décal\p{L}*)(?=$|[\s),;])/iu;
