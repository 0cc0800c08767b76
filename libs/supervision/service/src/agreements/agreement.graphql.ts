import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import type { AgreementStatus, Relation, Subject } from '@standing/supervision/rules';
import { AddressGivenBy, NewSupervisorInput } from '../supervisors/supervisor.graphql.js';
import { TermsInput } from '../terms/terms.graphql.js';
import { SubjectKind } from './subject.graphql.js';

export const RelationKind = {
  EMPLOYER: 'employer',
  LINE_MANAGER: 'line-manager',
  BUSINESS_PARTNER: 'business-partner',
  FAMILY: 'family',
  CLIENT: 'client',
  TRAINER: 'trainer',
  ASSESSOR: 'assessor',
  RECIPROCAL_SUPERVISOR: 'reciprocal-supervisor',
} as const satisfies Record<string, Relation>;
registerEnumType(RelationKind, {
  name: 'RelationKind',
  description: 'What else two people are to each other (clause SV-2).',
});

export const AgreementStatusKind = {
  PROPOSED: 'proposed',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
} as const satisfies Record<string, AgreementStatus>;
registerEnumType(AgreementStatusKind, { name: 'AgreementStatus' });

@ObjectType('Agreement', { description: 'What a coach and a supervisor agreed (clause SV-1a).' })
export class AgreementType {
  @Field(() => Uuid)
  id: string;

  supervisorId: string;

  @Field(() => Uuid)
  superviseeId: string;

  @Field(() => String, { description: 'As of the day of the proposal.' })
  superviseeName: string;

  @Field(() => SubjectKind, { description: 'What it is about: said when it is proposed, and never changed.' })
  subject: Subject;

  @Field(() => AgreementStatusKind)
  status: AgreementStatus;

  @Field(() => DayScalar, { description: 'First day on which a session can be held under it.' })
  startsOn: string;

  @Field(() => DayScalar)
  proposedOn: string;

  @Field(() => DayScalar, { nullable: true })
  answeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which the supervisor said that they do not know this coach.',
  })
  disownedOn: string | null;

  @Field(() => [RelationKind], {
    description: 'Other relations that the coach declared last; empty: none, said on purpose.',
  })
  superviseeRelations: Relation[];

  @Field(() => [RelationKind], {
    nullable: true,
    description: 'Other relations that the supervisor declared last; null until they say.',
  })
  supervisorRelations: Relation[] | null;

  @Field(() => Int)
  version: number;
}

export const AskedOfSupervisor = { AGREEMENT: 'agreement', TERMS: 'terms', DECLARATION: 'declaration' } as const;
registerEnumType(AskedOfSupervisor, {
  name: 'AskedOfSupervisor',
  description: 'What a supervisor is written to for: to accept, to agree to other terms, or to declare again.',
});

@ObjectType('AgreementForMail', { description: 'What the mail to a proposed supervisor says.' })
export class AgreementForMailType {
  @Field(() => String)
  superviseeName: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => SubjectKind)
  subject: Subject;

  @Field(() => DayScalar)
  startsOn: string;

  @Field(() => AddressGivenBy)
  whoGaveAddress: (typeof AddressGivenBy)[keyof typeof AddressGivenBy];

  @Field(() => AskedOfSupervisor, {
    nullable: true,
    description: 'What is asked of the supervisor now; null where nothing is any more.',
  })
  asks: (typeof AskedOfSupervisor)[keyof typeof AskedOfSupervisor] | null;
}

@InputType({ description: 'Exactly one of `supervisorId` and `newSupervisor`.' })
export class ProposeAgreementInput {
  @Field(() => Uuid, { nullable: true })
  supervisorId?: string | null;

  @Field(() => NewSupervisorInput, { nullable: true })
  newSupervisor?: NewSupervisorInput | null;

  @Field(() => SubjectKind, {
    nullable: true,
    description:
      'Left out: COACHING. With one supervisor there is one agreement of each; SUPERVISION_ALREADY_AGREED is of the same subject alone.',
  })
  subject?: Subject | null;

  @Field(() => DayScalar)
  startsOn: string;

  @Field(() => [RelationKind])
  relations: Relation[];

  @Field(() => Boolean, { description: 'True: these are all my other relations, or there is none.' })
  relationsDeclared: boolean;

  @Field(() => TermsInput, {
    nullable: true,
    description: 'Whoever accepts the agreement agrees to them. Left out: they are not set down.',
  })
  terms?: TermsInput | null;
}

@InputType()
export class AnswerAgreementInput {
  @Field(() => Boolean, { description: 'To accept is to agree to the terms that were proposed with it.' })
  accept: boolean;

  @Field(() => [RelationKind], { nullable: true, description: 'Needed to accept.' })
  relations?: Relation[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: these are all my other relations, or there is none. Needed to accept.',
  })
  relationsDeclared?: boolean | null;
}
