import type {
  AchievementKind,
  AchievementStatus,
  NotAcceptedReason,
  OpeningActivity,
  SeenHow,
} from '@standing/accreditation/rules';
import { registerEnumType } from '@nestjs/graphql';

export const AchievementKindKind = {
  EXTERNAL_AWARD: 'external-award',
  OPENING_BALANCE: 'opening-balance',
  QUALIFICATION: 'qualification',
  TRAINING: 'training',
  EXPERIENCE: 'experience',
} as const satisfies Record<string, AchievementKind>;
registerEnumType(AchievementKindKind, {
  name: 'AchievementKind',
  description: 'EXTERNAL_AWARD: of another body. OPENING_BALANCE: hours from before those that are logged here.',
});

export const AchievementStatusKind = {
  DECLARED: 'declared',
  VERIFIED: 'verified',
  NOT_ACCEPTED: 'not-accepted',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, AchievementStatus>;
registerEnumType(AchievementStatusKind, {
  name: 'AchievementStatus',
  description: "DECLARED: the member's own word. VERIFIED: somebody of the office has seen that it is so.",
});

export const OpeningActivityKind = { PRACTICE: 'practice', SUPERVISION: 'supervision' } as const satisfies Record<
  string,
  OpeningActivity
>;
registerEnumType(OpeningActivityKind, {
  name: 'OpeningActivity',
  description: 'Of which hours an opening balance is: of practice, or of supervision received.',
});

export const SeenHowKind = {
  PUBLIC_REGISTER: 'public-register',
  DOCUMENT: 'document',
  ISSUER: 'issuer',
  LOG: 'log',
  REFERENCE: 'reference',
} as const satisfies Record<string, SeenHow>;
registerEnumType(SeenHowKind, {
  name: 'AchievementSeenHow',
  description:
    'ISSUER: whoever issued it confirmed it. LOG: the log of the hours was seen. REFERENCE: somebody who knows the practice confirmed it.',
});

export const NotAcceptedReasonKind = {
  NOTHING_SHOWN: 'nothing-shown',
  NOT_FOUND: 'not-found',
  OTHER_PERSON: 'other-person',
  SAYS_OTHERWISE: 'says-otherwise',
  NOT_PROVIDED_FOR: 'not-provided-for',
  COUNTED_TWICE: 'counted-twice',
} as const satisfies Record<string, NotAcceptedReason>;
registerEnumType(NotAcceptedReasonKind, {
  name: 'AchievementNotAccepted',
  description: 'Why the office does not accept it.',
});
