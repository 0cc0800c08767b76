import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@standing/kernel';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import type { Barred, ReportDeclineReason, ReportState, StatementSide } from '@standing/supervision/rules';
import { SigningMethod, StatementSideKind } from '../statements/statement-enums.graphql.js';
import { ReportDeclineReasonKind, ReportStateKind } from './report-enums.graphql.js';

@ObjectType('ReportSignature', { description: 'Who signed a version of a report, on which day and how.' })
export class ReportSignatureType {
  versionId: string;

  @Field(() => StatementSideKind)
  side: StatementSide;

  @Field(() => String)
  name: string;

  @Field(() => DayScalar, { description: 'Civil day in the body’s zone.' })
  signedOn: Day;

  @Field(() => SigningMethod)
  method: (typeof SigningMethod)[keyof typeof SigningMethod];
}

@ObjectType('ReportChange', { description: 'What the coach asked to change in a version; only the two read it.' })
export class ReportChangeType {
  @Field(() => String)
  words: string;

  @Field(() => DayScalar, { description: 'Civil day in the body’s zone.' })
  askedOn: Day;
}

@ObjectType('ReportVersion', { description: 'A text that the supervisor sent and signed; it never changes.' })
export class ReportVersionType {
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => DayScalar, { description: 'Civil day in the body’s zone.' })
  sentOn: Day;

  @Field(() => String, { description: 'SHA-256 of its canonical text, in hexadecimal: what both sign.' })
  sha256: string;

  @Field(() => String, { description: 'On whether the coach is ready for the level.' })
  readiness: string;

  @Field(() => String, { description: 'On how the coach works.' })
  practice: string;

  @Field(() => String, { description: 'On how the coach uses supervision.' })
  supervision: string;

  changeWords: string | null;
  changeAskedOn: Day | null;
}

@ObjectType('SupervisorReport', {
  description: 'A report that a supervisor writes on a coach for one level, and both sign. It is between the two.',
})
export class ReportType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'The level’s code, as a scheme has it.' })
  level: string;

  @Field(() => StatementSideKind, { description: 'What the reader is to it.' })
  side: StatementSide;

  @Field(() => ReportStateKind)
  state: ReportState;

  @Field(() => String)
  coachName: string;

  supervisorId: string;

  @Field(() => Uuid)
  agreementId: string;

  @Field(() => DayScalar, { description: 'The civil day on which the supervisor was last asked to write.' })
  askedOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The civil day on which it was declined or taken back.' })
  endedOn: Day | null;

  @Field(() => ReportDeclineReasonKind, { nullable: true, description: 'With DECLINED.' })
  declineReason: ReportDeclineReason | null;

  @Field(() => DayScalar, { nullable: true, description: 'The civil day on which the coach first handed it over.' })
  handedOverOn: Day | null;

  /** What keeps its supervisor from signing a text. */
  isAvailable: boolean;
  barred: readonly Barred[];
  disownedOn: Day | null;
}

@ObjectType('ReportHandedOver', {
  description: 'A report as its coach hands it over: its text, and who vouches for it.',
})
export class ReportHandedOverType {
  @Field(() => String, { description: 'The canonical text that both signed. It has neither name in it.' })
  text: string;

  @Field(() => String, { description: 'A note signed by the platform; it holds for an hour, for this coach.' })
  ticket: string;
}

@ObjectType('ReportForMail', { description: 'What mails about a report say of it: nothing of its text.' })
export class ReportForMailType {
  @Field(() => Uuid, { description: 'The coach.' })
  personId: string;

  @Field(() => String)
  coachName: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => ReportStateKind)
  state: ReportState;
}

@InputType({ description: 'A text as its supervisor sends and signs it. Plain text, 3000 characters a part.' })
export class SendReportInput {
  @Field(() => Uuid)
  reportId: string;

  @Field(() => Int, { description: 'The number of the version that I saw; 0 where there was none.' })
  seen: number;

  @Field(() => String, { description: 'On whether the coach is ready for the level.' })
  readiness: string;

  @Field(() => String, { description: 'On how the coach works.' })
  practice: string;

  @Field(() => String, { description: 'On how the coach uses supervision.' })
  supervision: string;

  @Field(() => Boolean, {
    description: 'Whether I say that the text names nobody: neither the coach, nor me, nor a client.',
  })
  namesNobody: boolean;
}
