import nouns from './meeting-nouns.json';

/** Events of which several make a series: « les réunions », « des ateliers ». */
export const MEETING_NOUNS: ReadonlySet<string> = new Set(nouns);
