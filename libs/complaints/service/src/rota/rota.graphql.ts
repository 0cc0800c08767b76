import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseFunction,
  LIMITED,
  PASS_CODES,
  type PassCode,
  type Post,
  type Seat,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { PostEnum } from '../adoption/adoption-names.graphql.js';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { MemberMeantInput } from '../cases/who-is-meant.graphql.js';
import { PASS_REASON_WORDS } from './pass-reason.graphql.js';
import { SeatEnum } from '../steps/step.graphql.js';

export const PassCodeEnum = named(PASS_CODES);
registerEnumType(PassCodeEnum, {
  name: 'RotaPassCode',
  description: `What is written down of an appointment beside the rota: ${PASS_REASON_WORDS}; or NOBODY_LEFT, where nobody on the roster could be appointed.`,
});

export const LimitedEnum = named(LIMITED);
registerEnumType(LimitedEnum, {
  name: 'LimitedFunction',
  description: 'A function that one person holds in so many open cases at a time at the most.',
});

@ObjectType({ description: 'That somebody is available for a post.' })
export class RosterEntryOfBody {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub, { description: 'Who is available.' })
  person: PersonStub;

  @Field(() => PostEnum, { description: 'For what.' })
  post: Post;

  @Field(() => DayScalar, { description: "The first day, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which they are no longer on it; null while nobody said.',
  })
  endsOn: string | null;

  @Field(() => Boolean, {
    description:
      'They hold an office in the body today, of its board or with the budget of the procedure, so that the rota passes over them for this post.',
  })
  keptByOffice: boolean;
}

@InputType({ description: 'Whom a registrar puts on the roster for a post.' })
export class PutOnRosterInput {
  @Field(() => MemberMeantInput)
  who: MemberMeantInput;

  @Field(() => PostEnum)
  post: Post;

  @Field(() => DayScalar, { description: "The first day: tomorrow at the earliest, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which they are no longer on it; null while nobody says.',
  })
  endsOn?: string | null;
}

@ObjectType({ description: 'In how many open cases at a time one person holds a function.' })
export class LoadLimit {
  @Field(() => LimitedEnum)
  function: CaseFunction;

  @Field(() => Int, { description: 'At the most; it holds where the body keeps a roster for the function.' })
  limit: number;

  @Field(() => Int, { description: 'The least that may be set.' })
  min: number;

  @Field(() => Int, { description: 'The most that may be set.' })
  max: number;

  @Field(() => Boolean, { description: 'The body set it.' })
  set: boolean;
}

@ObjectType({ description: 'Who is next by rota for a function of a case.' })
export class NextInRota {
  @Field(() => Boolean, {
    description: 'The body keeps a roster for it; where it keeps none, anybody may be appointed.',
  })
  kept: boolean;

  @Field(() => PersonStub, {
    nullable: true,
    description: 'Who; null where nobody on the roster is left, and where none is kept.',
  })
  person: PersonStub | null;
}

@ObjectType({ description: 'That somebody was passed over when another was appointed.' })
export class RotaPass {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => CaseFunctionEnum, { description: 'To what the other was appointed.' })
  function: CaseFunction;

  @Field(() => SeatEnum, { nullable: true, description: 'From where they sit; null where it is not said.' })
  seat: Seat | null;

  @Field(() => PersonStub, {
    nullable: true,
    description: 'Who was passed over; null where nobody on the roster was left.',
  })
  passed: PersonStub | null;

  @Field(() => PersonStub, { description: 'Who was appointed.' })
  appointed: PersonStub;

  @Field(() => PersonStub, { description: 'The registrar who appointed them.' })
  by: PersonStub;

  @Field(() => PassCodeEnum, { description: 'Why.' })
  because: PassCode;

  @Field(() => DayScalar, { description: "The day, in the body's zone." })
  onDay: string;
}
