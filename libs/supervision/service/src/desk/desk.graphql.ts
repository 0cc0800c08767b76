import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import type {
  Barred,
  DeclineReason,
  DeskFlag,
  GoingBackReason,
  Question,
  SessionForm,
  SessionStatus,
  Subject,
} from '@standing/supervision/rules';
import { SubjectKind } from '../agreements/subject.graphql.js';
import { DeclineReasonKind, SessionFormKind, SessionStatusKind } from '../sessions/session.graphql.js';

export const DeskPlaceKind = { TO_CONFIRM: 'to-confirm', ASKED: 'asked', DONE: 'done' } as const;
export type DeskPlace = (typeof DeskPlaceKind)[keyof typeof DeskPlaceKind];
registerEnumType(DeskPlaceKind, {
  name: 'DeskPlace',
  description: 'Sessions that await me, those about which I asked their coach, and those that I answered.',
});

export const DeskFlagKind = {
  LOGGED_LATE: 'logged-late',
  OVERLAPS: 'overlaps',
  NO_RIGHT: 'no-right',
} as const satisfies Record<string, DeskFlag>;
registerEnumType(DeskFlagKind, {
  name: 'SessionFlag',
  description:
    'What needs eyes. LOGGED_LATE: more than 30 days after it was held. OVERLAPS: another session of mine at the same time. NO_RIGHT: I could not supervise on that day.',
});

export const QuestionKind = {
  DAY: 'day',
  LENGTH: 'length',
  FORM: 'form',
  WHICH_SESSION: 'which-session',
} as const satisfies Record<string, Question>;
registerEnumType(QuestionKind, { name: 'SessionQuestionKind', description: 'What a supervisor asks about a session.' });

export const GoingBackReasonKind = {
  OTHER_SESSION: 'other-session',
  WRONG_DAY: 'wrong-day',
  WRONG_LENGTH: 'wrong-length',
  NOT_HELD: 'not-held',
  HELD_AFTER_ALL: 'held-after-all',
  OTHER: 'other',
} as const satisfies Record<string, GoingBackReason>;
registerEnumType(GoingBackReasonKind, {
  name: 'GoingBackReason',
  description: 'Why a supervisor goes back on an answer; its coach reads it.',
});

@ObjectType('AsSupervisor', {
  description: 'What I do as a supervisor: the entry whose address is that of my account.',
})
export class AsSupervisorType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Boolean, { description: 'Whether the body checked the address.' })
  vetted: boolean;

  /** The days on which they may not supervise. */
  barred: readonly Barred[];

  vettedOn: string | null;

  @Field(() => Int, { description: 'How many sessions await my answer, those about which I asked their coach aside.' })
  waiting?: number;
}

@ObjectType('SessionToConfirm', { description: 'A session with me that a coach logged and asked me about.' })
export class SessionToConfirmType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid)
  coachId: string;

  @Field(() => String, { description: 'As of the day of our agreement.' })
  coachName: string;

  @Field(() => SubjectKind, { description: 'That of our agreement.' })
  subject: Subject;

  @Field(() => DayScalar, { description: 'Civil day in the session’s zone; mine where I corrected it.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "HH:MM in the session's time zone, when the coach says." })
  startsAt: string | null;

  @Field(() => Int, { description: 'Mine where I corrected it.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: "IANA name of the session's time zone; null: the body's." })
  zone: string | null;

  @Field(() => SessionFormKind)
  form: SessionForm;

  @Field(() => Int, { nullable: true, description: 'How many belong to the group or the peers; null: not said.' })
  contracted: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them were there; null: not said.' })
  present: number | null;

  @Field(() => SessionStatusKind)
  status: SessionStatus;

  @Field(() => DayScalar, { description: 'The day as the coach says.' })
  loggedHeldOn: string;

  @Field(() => Int, { description: 'The length as the coach says.' })
  loggedMinutes: number;

  @Field(() => DayScalar, { description: 'The civil day on which the coach first logged it.' })
  loggedOn: string;

  @Field(() => Int, { description: 'Of what the coach says; sent back with an answer.' })
  version: number;

  @Field(() => [DeskFlagKind], { description: 'Empty where nothing needs eyes, and once it is answered.' })
  flags: DeskFlag[];

  @Field(() => QuestionKind, { nullable: true, description: 'What I asked its coach, who has not answered yet.' })
  question: Question | null;

  @Field(() => DeclineReasonKind, { nullable: true })
  declineReason: DeclineReason | null;

  @Field(() => Instant, { nullable: true, description: 'Until then, in real time, my answer can be undone.' })
  undoUntil: Date | null;

  @Field(() => Boolean, { description: 'Whether my answer can still be undone without a reason.' })
  undoable: boolean;
}

@ObjectType('Supervisee', { description: 'A coach whom I agreed to supervise, by my own sessions with them alone.' })
export class SuperviseeType {
  @Field(() => Uuid, { description: 'The agreement.' })
  id: string;

  @Field(() => String, { description: 'As of the day of our agreement.' })
  coachName: string;

  @Field(() => SubjectKind, { description: 'What we agreed on: a coach with whom I agreed on both is named twice.' })
  subject: Subject;

  @Field(() => DayScalar)
  startsOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last session that I confirmed.' })
  lastHeldOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole weeks since that session.' })
  weeksSince: number | null;

  @Field(() => Int, { description: 'Sessions that I confirmed, held in the last twelve months.' })
  sessions: number;

  @Field(() => Int, { description: 'Their length together, in minutes.' })
  minutes: number;

  @Field(() => Int, { description: 'Sessions that await my answer.' })
  waiting: number;
}

@ObjectType('AnswerGoneBackOn', {
  description: 'A supervisor went back on their answer; for the coach of the session.',
})
export class AnswerGoneBackOnType {
  @Field(() => GoingBackReasonKind)
  reason: GoingBackReason;

  @Field(() => DayScalar)
  reversedOn: string;
}

@InputType({ description: 'A session as I read it.' })
export class SessionReadInput {
  @Field(() => Uuid)
  sessionId: string;

  @Field(() => Int)
  version: number;
}
