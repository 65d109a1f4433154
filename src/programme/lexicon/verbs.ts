import { COURSE_VERBS_A_TO_H } from './course-verbs-a-to-h';
import { COURSE_VERBS_I_TO_Z } from './course-verbs-i-to-z';
import {
  AWAIT_VERBS,
  CAN_VERBS,
  DECIDE_VERBS,
  ENABLE_VERBS,
  GO_VERBS,
  HOPE_VERBS,
  MUST_VERBS,
  PLAN_VERBS,
  RULE_VERBS,
  WISH_VERBS,
} from './modal-verbs';
import { POINT_VERBS_A_TO_H } from './point-verbs-a-to-h';
import { POINT_VERBS_I_TO_Z } from './point-verbs-i-to-z';
import { STATE_VERBS } from './state-verbs';
import {
  CONTINUE_VERBS,
  DROP_VERBS,
  END_VERBS,
  HOLD_VERBS,
  LAUNCH_VERBS,
  MEET_VERBS,
  POSTPONE_VERBS,
  PREPARE_VERBS,
  SEND_VERBS,
  START_VERBS,
  SUSPEND_VERBS,
} from './step-verbs';
import type { VerbSense } from './verb-senses';

/** Verbs as `infinitive` or `infinitive=noun of the action`; a feminine noun has a final `+`. */
export const VERBS: Readonly<Record<VerbSense, readonly string[]>> = {
  start: START_VERBS,
  launch: LAUNCH_VERBS,
  end: END_VERBS,
  point: [...POINT_VERBS_A_TO_H, ...POINT_VERBS_I_TO_Z],
  send: SEND_VERBS,
  course: [...COURSE_VERBS_A_TO_H, ...COURSE_VERBS_I_TO_Z],
  prepare: PREPARE_VERBS,
  continue: CONTINUE_VERBS,
  meet: MEET_VERBS,
  hold: HOLD_VERBS,
  decide: DECIDE_VERBS,
  rule: RULE_VERBS,
  hope: HOPE_VERBS,
  wish: WISH_VERBS,
  plan: PLAN_VERBS,
  await: AWAIT_VERBS,
  must: MUST_VERBS,
  can: CAN_VERBS,
  go: GO_VERBS,
  enable: ENABLE_VERBS,
  suspend: SUSPEND_VERBS,
  postpone: POSTPONE_VERBS,
  drop: DROP_VERBS,
  state: STATE_VERBS,
};
