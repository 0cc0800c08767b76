import type { PlanState } from '@standing/practice/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const PlanStateName = {
  ASKED: 'asked',
  IN_FORCE: 'in-force',
  DECLINED: 'declined',
  STEPPED_DOWN: 'stepped-down',
  ENDED: 'ended',
} as const satisfies Record<string, PlanState>;
registerEnumType(PlanStateName, {
  name: 'ContinuityPlanState',
  description:
    'What became of a continuity plan: the colleague has not answered, accepted, declined or stepped down; or the coach ended it.',
});

const KEY = 'The public half of a key pair of the curve P-256: 65 bytes in base 64.';
const CHECK =
  "The civil day, in the body's zone, from which both have to confirm it again; null unless it is in force.";

@ObjectType('ContinuityKey', { description: 'The key to which a list for this person is encrypted.' })
export class ContinuityKeyType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: KEY })
  publicKey: string;
}

@ObjectType('ContinuityCheck', { description: "When a plan was last confirmed; days in the body's zone." })
export class ContinuityCheckType {
  @Field(() => DayScalar, { description: 'By the coach.' })
  coachOn: string;

  @Field(() => DayScalar, { description: 'By the colleague.' })
  colleagueOn: string;
}

@ObjectType('ContinuityPlan', { description: "A coach's own continuity plan (FR-3)." })
export class ContinuityPlanType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'The address by which the coach named the colleague.' })
  colleagueAddress: string;

  @Field(() => DayScalar)
  namedOn: string;

  @Field(() => PlanStateName)
  state: PlanState;

  @Field(() => ContinuityKeyType, { nullable: true, description: 'Of the colleague, while the plan is in force.' })
  key: ContinuityKeyType | null;

  @Field(() => DayScalar, { nullable: true, description: 'When the list was last kept; null while there is none.' })
  listSavedOn: string | null;

  @Field(() => Boolean, { description: 'Whether the list is under the key that the colleague uses now.' })
  listOpens: boolean;

  @Field(() => ContinuityCheckType, { nullable: true, description: 'Null before it is accepted.' })
  confirmed: ContinuityCheckType | null;

  @Field(() => DayScalar, { nullable: true, description: CHECK })
  checkDueOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when the colleague can open the list.' })
  releasedOn: string | null;
}

@ObjectType('ContinuityTrust', { description: 'That a coach counts on the reader in their continuity plan.' })
export class ContinuityTrustType {
  @Field(() => Uuid, { description: "The plan's." })
  id: string;

  @Field(() => String)
  coachName: string;

  @Field(() => DayScalar)
  namedOn: string;

  @Field(() => PlanStateName, { description: 'Asked or in force: what was declined, left or ended is not shown.' })
  state: PlanState;

  @Field(() => Boolean, { description: 'Whether a list is kept for the reader, under the key that they use now.' })
  hasList: boolean;

  @Field(() => ContinuityCheckType, { nullable: true, description: 'Null before it is accepted.' })
  confirmed: ContinuityCheckType | null;

  @Field(() => DayScalar, { nullable: true, description: CHECK })
  checkDueOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when the reader can open the list.' })
  releasedOn: string | null;
}

@ObjectType('ReleasedContinuityList', { description: 'A list that was released to the reader, as it was encrypted.' })
export class ReleasedContinuityListType {
  @Field(() => String, { description: `To which of their keys. ${KEY}` })
  publicKey: string;

  @Field(() => String, { description: '65,536 bytes in base 64, whatever is in it.' })
  sealed: string;
}

@InputType({ description: 'The list of a continuity plan, encrypted in the browser.' })
export class KeepContinuityListInput {
  @Field(() => Uuid)
  planId: string;

  @Field(() => Uuid, { description: "Of the colleague's key." })
  keyId: string;

  @Field(() => String, { description: '65,536 bytes in base 64, whatever is in it.' })
  sealed: string;
}
