import { ConditionEvidence } from './condition-evidence.entity.js';
import { KnownCover } from './known-cover.entity.js';
import { OnActivityCorrected } from './on-activity-corrected.js';
import { OnActivityRecorded } from './on-activity-recorded.js';
import { OnActivityWithdrawn } from './on-activity-withdrawn.js';
import { OnCoverVerified } from './on-cover-verified.js';
import { OnSessionConfirmed } from './on-session-confirmed.js';
import { OnSessionDeclared } from './on-session-declared.js';

/** What is kept of how conditions are kept, and what of it is heard. */
export const meterRows = [ConditionEvidence, KnownCover];
export const meterHandlers = [
  OnSessionConfirmed,
  OnSessionDeclared,
  OnActivityRecorded,
  OnActivityCorrected,
  OnActivityWithdrawn,
  OnCoverVerified,
];
