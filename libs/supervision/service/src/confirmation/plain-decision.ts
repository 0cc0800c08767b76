import type { SessionDecisionInput } from './confirmation.graphql.js';
import type { Decision } from './decide-sessions.js';

/** What was sent of one session, with null for what was left out. */
export function plainDecision({
  sessionId,
  outcome,
  heldOn = null,
  minutes = null,
  contracted = null,
  present = null,
  reason = null,
  version = null,
}: SessionDecisionInput): Decision {
  return { sessionId, outcome, heldOn, minutes, contracted, present, reason, version };
}
