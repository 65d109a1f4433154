import words from './meeting-talk.json';

/** What people do at a meeting, and is no more than that meeting: « on y a présenté le projet ». */
export const MEETING_TALK: ReadonlySet<string> = new Set(words.meetingTalk);
