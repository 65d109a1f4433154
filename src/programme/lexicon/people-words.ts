import words from './people-words.json';

/** People told as a group. Lower case. */
export const GROUPS_OF_PEOPLE: ReadonlySet<string> = new Set(words.groupsOfPeople);
/** Those a group is of. Lower case. */
export const GATHERED_PEOPLE: ReadonlySet<string> = new Set(words.gatheredPeople);
/** What one does with people one meets. */
export const MEETING_PEOPLE: ReadonlySet<string> = new Set(words.meetingPeople);
/** Those who attend, told by their number. Folded, plural. */
export const ATTENDING_PEOPLE: ReadonlySet<string> = new Set(words.attendingPeople);
/** What a training or a meeting does to so many people: « concernera 180 salariés ». */
export const COUNTING_ATTENDANCE: ReadonlySet<string> = new Set(words.countingAttendance);
/** Those who would enter a dwelling. Folded singulars. */
export const PEOPLE_TO_HOUSE: ReadonlySet<string> = new Set(words.peopleToHouse);
/** Papers by which those to house are told. Folded singulars. */
export const PAPERS_OF_PEOPLE: ReadonlySet<string> = new Set(words.papersOfPeople);
/** What those to house, or their papers, do by themselves: « des candidatures nous sont parvenues ». */
export const ARRIVING_VERBS: ReadonlySet<string> = new Set(words.arrivingVerbs);
/** What one does with people to house, or with their papers, before the landlord. */
export const BRINGING_VERBS: ReadonlySet<string> = new Set(words.bringingVerbs);
