import lists from './words.json';
/** People and bodies: they act, they are not the action. Folded singulars. */
const AGENT_NOUNS: ReadonlySet<string> = new Set(lists.agentNouns);
const AGENT_PHRASES: ReadonlySet<string> = new Set(lists.agentPhrases);

/** A person or a body: it acts. Folded singular. */
export function isActor(noun: string): boolean {
  return AGENT_NOUNS.has(noun) || AGENT_PHRASES.has(noun);
}
