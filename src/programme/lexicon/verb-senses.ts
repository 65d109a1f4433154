/**
 * What a verb says of an action.
 *
 * - `start`: the action begins there and goes on (« démarrer »)
 * - `launch`: a first step, done once (« lancer »)
 * - `end`: the action closes (« terminer »)
 * - `point`: done once (« signer »)
 * - `send`: handed to someone (« transmettre »)
 * - `course`: goes on for a while (« travailler »)
 * - `prepare`: made ready (« préparer »)
 * - `continue`: still goes on (« se poursuivre »)
 * - `meet`: people come together (« se réunir »)
 * - `hold`: takes place, whatever it is (« avoir lieu », « se faire »)
 * - `decide`: someone chose (« retenir »); `rule`: someone has to say (« statuer »)
 * - `hope`, `wish`, `plan`, `await`, `must`, `can`, `go`: say how sure another action is
 * - `enable`: what its subject made possible (« permettre »)
 * - `suspend`, `postpone`, `drop`: stopped for now, moved, given up
 * - `state`: tells how things are and is no action (« concerner »)
 */
export const VERB_SENSES = [
  'start',
  'launch',
  'end',
  'point',
  'send',
  'course',
  'prepare',
  'continue',
  'meet',
  'hold',
  'decide',
  'rule',
  'hope',
  'wish',
  'plan',
  'await',
  'must',
  'can',
  'go',
  'enable',
  'suspend',
  'postpone',
  'drop',
  'state',
] as const;
export type VerbSense = (typeof VERB_SENSES)[number];
