import type { DrawSettings, DrawState } from '@standing/cpd/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';

export const AuditDrawStateEnum = {
  PREPARED: 'prepared',
  COMMITTED: 'committed',
  DRAWN: 'drawn',
  ABANDONED: 'abandoned',
} as const satisfies Record<string, DrawState>;
registerEnumType(AuditDrawStateEnum, {
  name: 'AuditDrawState',
  description:
    'Prepared: the roster is fixed. Committed: two officers are bound to their shares. Drawn: both are shown. Or given up.',
});

const RATE = { description: 'How many of a thousand are drawn in each stratum, rounded up: 1 to 1000.' };
const BY_LEVEL = {
  description: 'Whether each level is drawn from on its own; levels of fewer than ten members are put together.',
};
const LEFT_OUT = { description: 'Whether those who were drawn in the last draw are left out of this one.' };
const DAYS = {
  description: 'Whoever was first accredited fewer civil days ago is left out, 0 to 3660; with 0 nobody is.',
};
const WEIGHT = {
  description:
    'How many tickets a member has of whom no file shows an activity of the last year, 1 to 10; others have one.',
};
const ANSWER_DAYS = {
  description: 'How many civil days those who are drawn have to answer, 14 to 92; 28 where nothing is said.',
};

@InputType('AuditDrawInput')
export class AuditDrawInput implements DrawSettings {
  @Field(() => Int, RATE)
  ratePerMille: number;

  @Field(() => Boolean, BY_LEVEL)
  byLevel: boolean;

  @Field(() => Boolean, LEFT_OUT)
  leaveOutDrawnLastTime: boolean;

  @Field(() => Int, DAYS)
  minimumDays: number;

  @Field(() => Int, WEIGHT)
  undocumentedWeight: number;

  @Field(() => Int, { ...ANSWER_DAYS, nullable: true })
  answerDays?: number | null;
}

@ObjectType('AuditStratum', { description: 'Members from whom one part of a draw is made.' })
export class AuditStratumType {
  @Field(() => String, {
    description: 'The codes of its levels, joined by `+`, or `all` where levels are not told apart.',
  })
  stratum: string;

  @Field(() => Int)
  rows: number;

  @Field(() => Int, { description: 'How many of them are drawn, or are to be.' })
  drawn: number;
}

@ObjectType('AuditShare', { description: 'What one of the two officers gives to the seed.' })
export class AuditShareType {
  @Field(() => String, { description: 'SHA-256, by which the officer is bound to their share.' })
  commitment: string;

  @Field(() => String, { nullable: true, description: '32 bytes in hexadecimal, once the officer has shown them.' })
  share: string | null;

  @Field(() => Boolean, { description: "Whether it is the reader's own." })
  isOwn: boolean;
}

@ObjectType('AuditDraw', {
  description: 'A draw of members whose activities are audited (R-53). Nobody can be told from it.',
})
export class AuditDrawType implements DrawSettings {
  @Field(() => Uuid)
  id: string;

  @Field(() => AuditDrawStateEnum)
  state: DrawState;

  @Field(() => DayScalar, { description: "The day on which its roster was fixed, in the body's zone." })
  preparedOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the second share was shown.' })
  drawnOn: string | null;

  @Field(() => Int, RATE)
  ratePerMille: number;

  @Field(() => Boolean, BY_LEVEL)
  byLevel: boolean;

  @Field(() => Boolean, LEFT_OUT)
  leaveOutDrawnLastTime: boolean;

  @Field(() => Int, DAYS)
  minimumDays: number;

  @Field(() => Int, WEIGHT)
  undocumentedWeight: number;

  @Field(() => Int, ANSWER_DAYS)
  answerDays: number;

  @Field(() => Int, { description: 'How many rows the roster has, those left out included.' })
  rows: number;

  @Field(() => Int, { description: 'How many of them are left out, for a reason that stands in the roster.' })
  leftOut: number;

  @Field(() => String, { description: 'SHA-256 of the roster.' })
  root: string;

  @Field(() => String, { description: 'SHA-256 of all that was fixed: an officer is bound to a share for this alone.' })
  announcement: string;

  @Field(() => String, {
    nullable: true,
    description: 'The one hash to note before the draw; none until two officers are bound.',
  })
  commitment: string | null;

  @Field(() => String, { nullable: true, description: 'By what was drawn; none until both shares are shown.' })
  seed: string | null;

  @Field(() => [AuditShareType], { description: 'In the order in which the officers were bound.' })
  shares: AuditShareType[];

  @Field(() => [AuditStratumType], { description: 'In the order of their names.' })
  strata: AuditStratumType[];
}

@ObjectType()
export class DrawnPersonConnection extends Connection(PersonStub, 'DrawnPerson') {}
