import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@standing/kernel';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import type {
  Barred,
  DeclineReason,
  SessionForm,
  StatementChange,
  StatementSide,
  StatementState,
  Subject,
} from '@standing/supervision/rules';
import { SubjectKind } from '../agreements/subject.graphql.js';
import { DeclineReasonKind, SessionFormKind } from '../sessions/session.graphql.js';
import {
  SigningMethod,
  StatementChangeKind,
  StatementSideKind,
  StatementStateKind,
} from './statement-enums.graphql.js';

@ObjectType('StatementLine', { description: 'One session of a statement.' })
export class StatementLineType {
  @Field(() => Uuid)
  sessionId: string;

  @Field(() => DayScalar, { description: 'Civil day in the body’s zone; the supervisor’s where they corrected it.' })
  heldOn: Day;

  @Field(() => Int)
  minutes: number;

  @Field(() => SessionFormKind)
  form: SessionForm;

  @Field(() => StatementStateKind)
  state: StatementState;

  @Field(() => DeclineReasonKind, { nullable: true, description: 'With DECLINED.' })
  reason: DeclineReason | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day on which the supervisor’s right to supervise ended, where the session was held on it or later. It is as known now, and no part of what is signed.',
  })
  rightEndedOn: Day | null;

  @Field(() => Boolean, {
    description: 'Whether it was held on a day on which the supervisor might not supervise, as known now.',
  })
  rightSuspended: boolean;
}

@ObjectType('StatementTotal', { description: 'The sessions of one form in one state.' })
export class StatementTotalType {
  @Field(() => SessionFormKind)
  form: SessionForm;

  @Field(() => StatementStateKind)
  state: StatementState;

  @Field(() => Int)
  sessions: number;

  @Field(() => Int)
  minutes: number;
}

@ObjectType('StatementSignature', { description: 'Who signed a version, on which day and how.' })
export class StatementSignatureType {
  versionId: string;

  @Field(() => StatementSideKind)
  side: StatementSide;

  @Field(() => String)
  name: string;

  @Field(() => DayScalar)
  signedOn: Day;

  @Field(() => SigningMethod)
  method: (typeof SigningMethod)[keyof typeof SigningMethod];
}

@ObjectType('StatementVersion', { description: 'What a statement says; once somebody signed it, it stays as it is.' })
export class StatementVersionType {
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => DayScalar)
  madeOn: Day;

  @Field(() => String, { description: 'SHA-256 of its canonical text, in hexadecimal: what is signed.' })
  sha256: string;

  @Field(() => [StatementChangeKind], { description: 'Why it took the place of the one before; empty for the first.' })
  because: StatementChange[];

  @Field(() => [StatementLineType], { description: 'The oldest session first.' })
  lines: StatementLineType[];

  @Field(() => [StatementTotalType])
  totals: StatementTotalType[];
}

@ObjectType('SupervisionStatement', {
  description: 'The sessions of one agreement in one month, which the coach and the supervisor both sign.',
})
export class StatementType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: 'The first day of the month, in the body’s zone.' })
  month: Day;

  @Field(() => StatementSideKind, { description: 'What the reader is to it.' })
  side: StatementSide;

  @Field(() => String)
  coachName: string;

  @Field(() => SubjectKind, { description: 'What the agreement is about; part of what is signed.' })
  subject: Subject;

  supervisorId: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the supervisor was last asked to sign.' })
  askedOn: Day | null;

  /** What keeps its supervisor from signing, as far as it does not follow from its lines. */
  isAvailable: boolean;
  barred: readonly Barred[];
  disownedOn: Day | null;
}

@ObjectType('SupervisionMonth', { description: 'A month that is over, with sessions of which there is no statement.' })
export class MonthToStateType {
  @Field(() => Uuid)
  agreementId: string;

  @Field(() => DayScalar, { description: 'Its first day.' })
  month: Day;

  @Field(() => StatementSideKind)
  side: StatementSide;

  @Field(() => String)
  coachName: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => SubjectKind)
  subject: Subject;

  @Field(() => Int)
  sessions: number;
}

@ObjectType('StatementForMail', { description: 'What the mail to a supervisor says of a statement to sign.' })
export class StatementForMailType {
  @Field(() => String)
  coachName: string;

  @Field(() => DayScalar)
  month: Day;
}
