import labels from './written-labels.json';

/** Words that the tracker writes in a comment beside what it keeps: fixed and French, like its headers. */
export const LABELS = labels;

/** The condition of a bar drawn with « (x) » when no legend says what it means. */
export const CONDITIONAL_BAR = 'Conditionnel : marque « (x) » du planning';

/** `Lieu : Wattrelos`; the words alone without a label. */
export function labelled(label: string, words: string): string {
  return label === '' ? words : `${label} : ${words}`;
}
