import type {
  ApplicationKind,
  ApplicationStage,
  ApplicationStatus,
  DeclineReason,
} from '@standing/accreditation/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { ApplicationStageKind } from '../queues/application-stage.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';

export const ApplicationStatusKind = {
  WAITING: 'waiting',
  CONDITIONAL: 'conditional',
  WITHDRAWN: 'withdrawn',
  DECLINED: 'declined',
  AWARDED: 'awarded',
} as const satisfies Record<string, ApplicationStatus>;
registerEnumType(ApplicationStatusKind, {
  name: 'ApplicationStatus',
  description:
    'WAITING and CONDITIONAL are open. CONDITIONAL: the body said what is still to be shown and until when it is honoured; nobody decides by itself once that has passed. WITHDRAWN: taken back by the coach before it was decided. DECLINED and AWARDED: answered by the body for good.',
});

export const ApplicationKindKind = {
  FIRST: 'first',
  RENEWAL: 'renewal',
  REINSTATEMENT: 'reinstatement',
} as const satisfies Record<string, ApplicationKind>;
registerEnumType(ApplicationKindKind, {
  name: 'ApplicationKind',
  description:
    'FIRST: for a level that is not held. RENEWAL: for the next term of an award. REINSTATEMENT: to be accredited again after an absence.',
});

export const DeclineReasonKind = {
  REQUIREMENTS_NOT_MET: 'requirements-not-met',
  EVIDENCE_NOT_SUFFICIENT: 'evidence-not-sufficient',
  ANOTHER_LEVEL: 'another-level',
  OTHER: 'other',
} as const satisfies Record<string, DeclineReason>;
registerEnumType(DeclineReasonKind, {
  name: 'ApplicationDeclineReason',
  description: 'Why a body does not award the level applied for.',
});

@ObjectType('Application', { description: 'A member asks to be awarded a level.' })
export class ApplicationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => LevelType, { description: 'The level applied for, as the scheme of that day calls it.' })
  level: LevelType;

  @Field(() => ApplicationKindKind)
  kind: ApplicationKind;

  @Field(() => String, { nullable: true, description: 'Of a renewal, the public name of the award to be renewed.' })
  renews: string | null;

  @Field(() => String, { nullable: true, description: 'Of a renewal, the name that the register shows so far.' })
  shownName: string | null;

  @Field(() => ApplicationStatusKind)
  status: ApplicationStatus;

  @Field(() => DayScalar, { description: "In the body's zone." })
  appliedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of the answer, or on which it was taken back; null while it is open.',
  })
  decidedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "Of a conditional one, the last civil day in the body's zone on which what is still to be shown counts; it may have passed.",
  })
  honouredUntil: string | null;

  @Field(() => DeclineReasonKind, { nullable: true })
  declineReason: DeclineReason | null;

  @Field(() => ApplicationStageKind, {
    nullable: true,
    description:
      'What is to be done about it, for registrars. Null where nothing is, and to whoever may not read its file: officers, the applicant, its assessors, and whoever is related to the applicant.',
  })
  stage?: ApplicationStage | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why the reader could not award it now: ACCREDITATION_LINE_UNMET and ACCREDITATION_LINE_UNKNOWN for each such line, or group that stands for its lines (`path` is `lines.` and its id), ACCREDITATION_CODE_UNSIGNED, ACCREDITATION_LEVEL_HELD, ACCREDITATION_HIGHER_LEVEL_HELD, ACCREDITATION_AFTER_WITHDRAWAL, ACCREDITATION_SELF_DECISION, ACCREDITATION_APPLICATION_DECIDED, ACCREDITATION_LEVEL_UNKNOWN. To a registrar also ACCREDITATION_FEE_UNPAID with what remains, where the scheme wants the fee paid before, and what people judged: ACCREDITATION_PART_ASSESSED, ACCREDITATION_PART_MODERATED, ACCREDITATION_PART_DECIDED, ACCREDITATION_PART_HEARD_APPEAL, ACCREDITATION_PART_RELATED, or else ACCREDITATION_ASSESSMENT_OUTSTANDING, ACCREDITATION_MODERATION_OUTSTANDING, ACCREDITATION_CRITERION_NOT_YET for each criterion (`path` is `criteria.` and its code).',
  })
  refusalsToAward?: RefusalType[];
}

@InputType({ description: 'The body answers with no.' })
export class DeclineApplicationInput {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => DeclineReasonKind)
  reason: DeclineReason;

  @Field(() => String, {
    nullable: true,
    description: 'What the decider writes to the applicant, 4000 characters at most. Needed once it was assessed.',
  })
  statement: string | null;
}
