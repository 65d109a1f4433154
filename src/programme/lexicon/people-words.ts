import words from './people-words.json';
/** What a training or a meeting does to so many people: « concernera 180 salariés ». */
export const COUNTING_ATTENDANCE: ReadonlySet<string> = new Set(words.countingAttendance);
/** Those who would enter a dwelling. Folded singulars. */
export const PEOPLE_TO_HOUSE: ReadonlySet<string> = new Set(words.peopleToHouse);
/** What those to house, or their papers, do by themselves: « des candidatures nous sont parvenues ». */
export const ARRIVING_VERBS: ReadonlySet<string> = new Set(words.arrivingVerbs);
/** What one does with people to house, or with their papers, before the landlord. */
export const BRINGING_VERBS: ReadonlySet<string> = new Set(words.bringingVerbs);
