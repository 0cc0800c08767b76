import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import type { Relation, ReviewOutcome, ReviewReason, Treatment } from '@standing/supervision/rules';
import { RelationKind } from '../agreements/agreement.graphql.js';

export const TreatmentKind = {
  REFUSED: 'refused',
  REVIEWED: 'reviewed',
  ALLOWED: 'allowed',
} as const satisfies Record<string, Treatment>;
registerEnumType(TreatmentKind, {
  name: 'RelationTreatment',
  description: 'What the body does about a relation beside supervision (clause SV-2).',
});

export const ReviewOutcomeKind = { ALLOWED: 'allowed', REFUSED: 'refused' } as const satisfies Record<
  string,
  ReviewOutcome
>;
registerEnumType(ReviewOutcomeKind, { name: 'RelationReviewOutcome' });

export const ReviewReasonKind = {
  KEPT_APART: 'kept-apart',
  ENDS_SOON: 'ends-soon',
  NO_OTHER_SUPERVISOR: 'no-other-supervisor',
  NOT_FREE_TO_SPEAK: 'not-free-to-speak',
  POWER_OVER_THE_OTHER: 'power-over-the-other',
  INTEREST_IN_THE_OUTCOME: 'interest-in-the-outcome',
} as const satisfies Record<string, ReviewReason>;
registerEnumType(ReviewReasonKind, {
  name: 'RelationReviewReason',
  description:
    'KEPT_APART, ENDS_SOON and NO_OTHER_SUPERVISOR are reasons to allow; NOT_FREE_TO_SPEAK, POWER_OVER_THE_OTHER and INTEREST_IN_THE_OUTCOME to refuse.',
});

@ObjectType('AgreementRelations', {
  description: "How the relations of an agreement that stands are declared and weighed. Civil days in the body's zone.",
})
export class AgreementRelationsType {
  @Field(() => DayScalar, { description: 'When the coach last declared.' })
  superviseeDeclaredOn: string;

  @Field(() => DayScalar, { description: 'Twelve months later.' })
  superviseeDueOn: string;

  @Field(() => Boolean, { description: 'Whether the coach is to declare again today.' })
  superviseeIsDue: boolean;

  @Field(() => DayScalar, { description: 'When the supervisor last declared.' })
  supervisorDeclaredOn: string;

  @Field(() => DayScalar, { description: 'Twelve months later.' })
  supervisorDueOn: string;

  @Field(() => Boolean, { description: 'Whether the supervisor is to declare again today.' })
  supervisorIsDue: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Sessions held from this day on cannot be logged; null where no relation stands in the way.',
  })
  barredSince: string | null;

  @Field(() => Boolean, { description: 'Whether a registrar is still to decide; meanwhile sessions can be logged.' })
  underReview: boolean;

  @Field(() => ReviewReasonKind, { nullable: true, description: 'Why, where a registrar decided so.' })
  reviewReason: ReviewReason | null;
}

@ObjectType('RelationToReview', {
  description:
    'Relations beside supervision that a registrar is to look at: which, and of whom. Nothing else is shown.',
})
export class RelationToReviewType {
  @Field(() => Uuid, { description: 'Give it back to decide.' })
  id: string;

  @Field(() => [RelationKind])
  relations: Relation[];

  @Field(() => String, { description: 'The coach, as of the day of the proposal.' })
  superviseeName: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => DayScalar, { description: "Since when it waits, in the body's zone." })
  since: string;
}

@ObjectType('RelationRule', { description: 'What was set about a relation, from when, and on which day it was set.' })
export class RelationRuleType {
  @Field(() => Uuid)
  id: string;

  @Field(() => RelationKind)
  relation: Relation;

  @Field(() => TreatmentKind)
  treatment: Treatment;

  @Field(() => DayScalar, { description: "First day, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar)
  setOn: string;
}

@ObjectType('RelationTreated', {
  description: 'A relation, what is done about it today, and all that was set about it.',
})
export class RelationTreatedType {
  @Field(() => RelationKind)
  relation: Relation;

  @Field(() => TreatmentKind)
  today: Treatment;

  @Field(() => [RelationRuleType], {
    description: 'The last set first; empty where the body set nothing, and the platform’s own applies.',
  })
  history: RelationRuleType[];
}

@InputType()
export class SetRelationRuleInput {
  @Field(() => RelationKind)
  relation: Relation;

  @Field(() => TreatmentKind)
  treatment: Treatment;

  @Field(() => DayScalar, { description: 'First day; today or later.' })
  fromOn: string;
}

@InputType()
export class DeclareSupervisionRelationsInput {
  @Field(() => Uuid)
  agreementId: string;

  @Field(() => [RelationKind])
  relations: Relation[];

  @Field(() => Boolean, { description: 'True: these are all my other relations, or there is none.' })
  relationsDeclared: boolean;
}
