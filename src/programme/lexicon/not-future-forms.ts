import words from './not-future-forms.json';

/** Words in `-ra`, `-rait`, `-ront`… that are no future and no conditional. */
export const NOT_FUTURE_FORMS: ReadonlySet<string> = new Set(words.notFutureForms);
