import { registerEnumType } from '@nestjs/graphql';
import type {
  AskedAgain,
  AuditState,
  FilePart,
  FollowUp,
  Outcome,
  RefusedReason,
  RoundKind,
  ShownKind,
  TimeGround,
  Verdict,
} from '@standing/cpd/rules';

export const AuditStateEnum = {
  WAITING: 'waiting',
  UNANSWERED: 'unanswered',
  ANSWERED: 'answered',
  RECOMMENDED: 'recommended',
  CLOSED: 'closed',
} as const satisfies Record<string, AuditState>;
registerEnumType(AuditStateEnum, {
  name: 'AuditState',
  description:
    'Waiting for the member. Unanswered: the term ran out. Answered: with its auditor. Recommended: it does not meet, and a registrar has not said what follows. Closed.',
});

export const AuditShownEnum = { FILE: 'file', SUBSTITUTE: 'substitute', NONE: 'none' } as const satisfies Record<
  string,
  ShownKind
>;
registerEnumType(AuditShownEnum, {
  name: 'AuditShown',
  description: 'What a member shows of an activity: a file, another file in its place with a word why, or nothing.',
});

export const AuditVerdictEnum = { ACCEPTED: 'accepted', REFUSED: 'refused', MORE: 'more' } as const satisfies Record<
  string,
  Verdict
>;
registerEnumType(AuditVerdictEnum, { name: 'AuditVerdict', description: 'More: something more is to be asked of it.' });

export const AuditPartEnum = {
  PERSON: 'person',
  PROVIDER: 'provider',
  TITLE: 'title',
  DAY: 'day',
  LENGTH: 'length',
  MARK: 'mark',
} as const satisfies Record<string, FilePart>;
registerEnumType(AuditPartEnum, {
  name: 'AuditPart',
  description:
    'What a file is to hold: the member’s name, who gave it, what, when, how long, and somebody else’s mark.',
});

export const AuditReasonEnum = {
  INCOMPLETE: 'incomplete',
  RECEIPT: 'receipt',
  INVITATION: 'invitation',
  SLIDES: 'slides',
  OTHER_ACTIVITY: 'other-activity',
  NAMES_SHOWN: 'names-shown',
  NOT_READABLE: 'not-readable',
  NOTHING_SHOWN: 'nothing-shown',
} as const satisfies Record<string, RefusedReason>;
registerEnumType(AuditReasonEnum, { name: 'AuditReason', description: 'Why what was shown is not accepted.' });

export const AuditGroundEnum = {
  ILLNESS: 'illness',
  LEAVE: 'leave',
  ABSENCE: 'absence',
  OTHER: 'other',
} as const satisfies Record<string, TimeGround>;
registerEnumType(AuditGroundEnum, {
  name: 'AuditGround',
  description: 'Why a member asks for more time. It is a code alone: nothing is asked or kept about health.',
});

export const AuditRoundEnum = {
  OPENED: 'opened',
  MORE_ASKED: 'more-asked',
  MORE_TIME: 'more-time',
} as const satisfies Record<string, RoundKind>;
registerEnumType(AuditRoundEnum, {
  name: 'AuditRound',
  description: 'Why a member is asked: by the draw, for more of some activities, or again because more time was given.',
});

export const AuditAgainEnum = { MORE_ASKED: 'more-asked', MORE_TIME: 'more-time' } as const satisfies Record<
  string,
  AskedAgain
>;
registerEnumType(AuditAgainEnum, {
  name: 'AuditAgain',
  description: 'Why a member is asked again. More time is an outcome that is given once.',
});

export const AuditOutcomeEnum = { MEETS: 'meets', DOES_NOT_MEET: 'does-not-meet' } as const satisfies Record<
  string,
  Outcome
>;
registerEnumType(AuditOutcomeEnum, {
  name: 'AuditOutcome',
  description: 'How an audit ends. What does not meet is a recommendation to a registrar.',
});

export const AuditFollowUpEnum = { NO_CONSEQUENCE: 'no-consequence', NOTED: 'noted' } as const satisfies Record<
  string,
  FollowUp
>;
registerEnumType(AuditFollowUpEnum, {
  name: 'AuditFollowUp',
  description: 'What follows, by a registrar. No accreditation ends or is limited by it.',
});
