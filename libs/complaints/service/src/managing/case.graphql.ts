import { Directive, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CASE_STATES, type CaseState, type NameVisibility } from '@standing/complaints/rules';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { AllegationTold, HarmedTold } from '../cases/told.graphql.js';
import { RelationTold } from '../cases/told-relation.graphql.js';
import { NameVisibilityEnum } from '../intake/complaint.graphql.js';
import { TakenDownTold } from '../intake/take-down.graphql.js';
import { WrittenInStep } from '../steps/step.graphql.js';

export const CaseStateEnum = named(CASE_STATES);
registerEnumType(CaseStateEnum, {
  name: 'CaseState',
  description: 'Where a case stands; it follows from what happened in it.',
});

@ObjectType({
  description: 'A case in the list of whoever manages it, or may take it: nothing of whom or what it is about.',
})
@Directive('@key(fields: "id", resolvable: false)')
export class CaseInQueue {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => DayScalar)
  receivedOn: string;

  @Field(() => CaseStateEnum)
  state: CaseState;

  @Field(() => Boolean, { description: 'The reader manages it; otherwise nobody does yet.' })
  mine: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'The last day to acknowledge it (K1); null once it is.' })
  acknowledgeBy: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day to tell the complainant how it goes (K2).' })
  tellBy: string | null;
}

@ObjectType()
export class CaseInQueueConnection extends Connection(CaseInQueue, 'CaseInQueue') {}

@ObjectType({ description: 'What a person reads of a case before they say whether they have a conflict of interest.' })
export class CaseToDeclare {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'About whom, as the complainant wrote it.' })
  about: string;
}

@ObjectType({ description: 'A case as its case manager reads it.' })
export class CaseForManager {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => DayScalar)
  receivedOn: string;

  @Field(() => String, { description: 'About whom, as the complainant wrote it.' })
  about: string;

  @Field(() => [AllegationTold], {
    description: 'What the complainant complains of, in the order in which it was told.',
  })
  allegations: AllegationTold[];

  @Field(() => HarmedTold, { nullable: true, description: 'Null in a complaint from before this was asked.' })
  harmed: HarmedTold | null;

  @Field(() => RelationTold, { nullable: true, description: 'Null in a complaint of which this was not asked.' })
  relation: RelationTold | null;

  @Field(() => String, { nullable: true, description: 'Who else knows or was there, as the complainant wrote it.' })
  otherPeople: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Null when the body was not told it, or it is kept from the coach: a custodian opens it to one who asks.',
  })
  complainantName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to reach the complainant; null when the body was not told it.',
  })
  complainantContact: string | null;

  @Field(() => NameVisibilityEnum)
  nameVisibility: NameVisibility;

  @Field(() => Boolean, {
    description: 'Whether this account alone could ground a hearing where the coach contests it.',
  })
  accountMayGroundHearing: boolean;

  @Field(() => TakenDownTold, { nullable: true, description: 'Null where it was written on the pages of the body.' })
  takenDown: TakenDownTold | null;

  @Field(() => [WrittenInStep], { description: 'What was said and written with the steps of the case.' })
  written: WrittenInStep[];
}
