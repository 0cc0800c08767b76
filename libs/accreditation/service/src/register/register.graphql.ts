import { type LineTold, REGISTER_LINES, type StandingStatus } from '@standing/accreditation/rules';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Instant } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { StandingStatusKind } from '../standing/held.graphql.js';

const RegisterLineCode = Object.fromEntries(
  REGISTER_LINES.map((line) => [line.toUpperCase().replaceAll('-', '_'), line]),
);
registerEnumType(RegisterLineCode, {
  name: 'RegisterLineCode',
  description: 'What the register says of a sanction: a code, and never a reason.',
});

@ObjectType('RegisterLine', {
  description: 'What the register says today of a sanction in force, or of one whose window is not over.',
})
export class RegisterLineType {
  @Field(() => RegisterLineCode)
  line: LineTold['line'];

  @Field(() => DayScalar, { description: "The first day of it, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar, { description: 'The first day on which it is read no longer.' })
  untilOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of what it speaks of; null where that has no end.',
  })
  lastOn: string | null;

  @Field(() => [String], { description: 'Codes of the conditions that a client should know of.' })
  conditions: readonly string[];
}

@ObjectType('RegisterEntry', {
  description: 'What everybody may know of an accredited member: by what is known now, on the day of the body.',
})
export class RegisterEntryType {
  @Field(() => String, { description: 'The public name of the award that decides today.' })
  reference: string;

  @Field(() => String, { description: 'The name that was given with the award.' })
  name: string;

  @Field(() => StandingStatusKind, {
    description:
      'Never GIVEN_UP: what a member gave up is shown as EXPIRED. Never DECEASED: whoever has died is not shown.',
  })
  status: StandingStatus;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  since: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null without end.' })
  until: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of the pause that the member is in by their own wish; null while they practise.',
  })
  pausedSince: string | null;

  @Field(() => [RegisterLineType], {
    description: 'What it says of sanctions today, inside their windows only; empty for nearly everybody.',
  })
  lines: RegisterLineType[];

  @Field(() => Instant, { description: "When this was worked out, on the body's clock, to the minute." })
  checkedAt: Date;
}

@ObjectType()
export class RegisterEntryConnection extends Connection(RegisterEntryType, 'RegisterEntry') {}
