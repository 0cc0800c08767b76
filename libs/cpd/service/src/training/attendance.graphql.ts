import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CpdKind, RowOutcome } from '@standing/cpd/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CpdKindEnum } from '../activities/activity.graphql.js';

export const RowOutcomeEnum = {
  FOUND: 'found',
  NOT_KNOWN: 'not-known',
  ALREADY_REPORTED: 'already-reported',
  MINUTES_WRONG: 'minutes-wrong',
  ADDRESS_WRONG: 'address-wrong',
} as const satisfies Record<string, RowOutcome>;
registerEnumType(RowOutcomeEnum, {
  name: 'AttendanceRowOutcome',
  description: 'What becomes of a row: FOUND alone is reported to the member whose address it is.',
});

@InputType()
export class AttendanceRowInput {
  @Field(() => String, { description: 'An e-mail address, capitals apart.' })
  address: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In whole minutes, at most those of the event; none is all of them.',
  })
  minutes?: number | null;
}

@ObjectType('AttendanceToAnswer', {
  description: 'An event that the reader is reported to have attended; erased after 180 days without an answer.',
})
export class AttendanceToAnswerType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => String, { nullable: true, description: 'Who held it; none for the body itself.' })
  provider: string | null;

  @Field(() => DayScalar, { description: "In the body's zone; the last day when it took one day." })
  firstDay: string;

  @Field(() => DayScalar, { description: "In the body's zone: the day on which it will count." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;
}

@ObjectType('AttendanceTaken', { description: 'How a list was written: it tells nothing of whose the addresses are.' })
export class AttendanceTakenType {
  @Field(() => Int, { description: 'How many rows are well-formed.' })
  taken: number;

  @Field(() => Int, { description: 'How many are not.' })
  malformed: number;
}
