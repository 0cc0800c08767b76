import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseEventName,
  type CaseFunction,
  LETTER_PROOFS,
  type LetterProof,
  ORGAN_CHECKS,
  type OrganCheck,
  type ProcedureVersion,
  type Right,
  RIGHT_STANDINGS,
  RIGHTS,
  type RightStanding,
  type Seat,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseEventEnum, CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';
import { IdentityOpeningInCase } from '../custody/custody.graphql.js';
import { EmergencyOpening } from '../emergency/emergency.graphql.js';
import { ExclusionInCase } from '../sanctions/exclusion.graphql.js';
import { SeatEnum } from '../steps/step.graphql.js';

export const RightEnum = named(RIGHTS);
registerEnumType(RightEnum, {
  name: 'CaseRight',
  description: 'What a member is owed before anything is decided about them.',
});

export const RightStandingEnum = named(RIGHT_STANDINGS);
registerEnumType(RightStandingEnum, {
  name: 'CaseRightStanding',
  description:
    'MET; NOT_MET once it is too late; NOT_YET while it can still be offered; NOT_OWED where the procedure of the case does not know it.',
});

export const RightProofEnum = named([...LETTER_PROOFS, 'step'] as const);
registerEnumType(RightProofEnum, {
  name: 'CaseRightProof',
  description:
    'By what it is proved: opened after signing in, a registered letter whose day was recorded, or a later step.',
});

export const OrganCheckEnum = named(ORGAN_CHECKS);
registerEnumType(OrganCheckEnum, {
  name: 'CaseOrganCheck',
  description:
    'What is asked of an organ: enough members for what it decided, a place for each, and nobody who took part before.',
});

@ObjectType({ description: 'One right of the member concerned, and how it stands.' })
export class RightInDossier {
  @Field(() => RightEnum)
  right: Right;

  @Field(() => RightStandingEnum)
  standing: RightStanding;

  @Field(() => CaseEventEnum, { nullable: true, description: 'The step that offered it; null while none did.' })
  by: CaseEventName | null;

  @Field(() => DayScalar, { nullable: true, description: "The civil day of that step, in the body's zone." })
  on: string | null;

  @Field(() => RightProofEnum, { nullable: true, description: 'By what it is proved; null as long as nothing does.' })
  proof: LetterProof | 'step' | null;

  @Field(() => DayScalar, { nullable: true, description: "The civil day of the proof, in the body's zone." })
  provedOn: string | null;
}

@ObjectType({ description: 'One thing that is asked of an organ.' })
export class OrganCheckInDossier {
  @Field(() => OrganCheckEnum)
  check: OrganCheck;

  @Field(() => Boolean, { description: 'Whether its composition meets the procedure that the case is pinned to.' })
  met: boolean;
}

@ObjectType({ description: 'An organ that decided something in the case. No member is named.' })
export class OrganInDossier {
  @Field(() => CaseFunctionEnum)
  organ: CaseFunction;

  @Field(() => CaseEventEnum, { description: 'What it decided.' })
  event: CaseEventName;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone." })
  on: string;

  @Field(() => Int, { description: 'How many members stood by it.' })
  members: number;

  @Field(() => Int, { description: 'How many the procedure wants to sit.' })
  needed: number;

  @Field(() => [SeatEnum], { description: 'From where they sat; empty where the procedure has no places.' })
  seats: Seat[];

  @Field(() => [OrganCheckInDossier])
  checks: OrganCheckInDossier[];
}

@ObjectType({
  description: 'What proves that the procedure of a case was followed: codes and days, no name and no text.',
})
export class CaseDossier {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'The version of the procedure that the case is pinned to.' })
  procedure: ProcedureVersion;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone, of which it tells." })
  compiledOn: string;

  @Field(() => [RightInDossier])
  rights: RightInDossier[];

  @Field(() => [OrganInDossier], { description: 'In the order in which they decided.' })
  organs: OrganInDossier[];

  @Field(() => ExclusionInCase, {
    nullable: true,
    description:
      'The exclusion from membership as it was recommended and decided, also where a court annulled it since; null where none was recommended.',
  })
  exclusion: ExclusionInCase | null;

  @Field(() => [IdentityOpeningInCase], {
    description:
      'That a name which is kept from the coach was opened to somebody, and on which days. For those who keep the case alone.',
  })
  identityOpenings: IdentityOpeningInCase[];

  @Field(() => [EmergencyOpening], {
    description: 'That the case was opened in an emergency, or is; on which days and for what.',
  })
  emergencyOpenings: EmergencyOpening[];

  @Field(() => Int, { description: 'How many events the digest is over.' })
  events: number;

  @Field(() => String, { description: 'SHA-256 over all events of the case in their order, in hexadecimal.' })
  digest: string;
}
