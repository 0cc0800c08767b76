import type { ApplicationKind, ApplicationStage, ApplicationStatus } from '@standing/accreditation/rules';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { ApplicationKindKind, ApplicationStatusKind } from '../applications/application.graphql.js';
import { ApplicationStageKind } from './application-stage.graphql.js';

/** Which applications a list holds by what became of them: `open` are those that wait and those that are conditional. */
export type ApplicationStatusAsked = ApplicationStatus | 'open';

export const ApplicationStatusAskedKind = { OPEN: 'open', ...ApplicationStatusKind } as const satisfies Record<
  string,
  ApplicationStatusAsked
>;
registerEnumType(ApplicationStatusAskedKind, {
  name: 'ApplicationStatusAsked',
  description:
    'OPEN: every one that is not decided for good, WAITING or CONDITIONAL. The others: see `ApplicationStatus`.',
});

/** In which order a list of applications is read. */
export type ApplicationOrder = 'oldest' | 'newest' | 'level';

export const ApplicationOrderKind = { OLDEST: 'oldest', NEWEST: 'newest', LEVEL: 'level' } as const satisfies Record<
  string,
  ApplicationOrder
>;
registerEnumType(ApplicationOrderKind, {
  name: 'ApplicationOrder',
  description: 'By the day of the application; LEVEL by the levels of the scheme in force first, the lowest before.',
});

@InputType({ description: 'Which applications a list holds. What is left out limits nothing.' })
export class ApplicationFilter {
  @Field(() => ApplicationStatusAskedKind, { nullable: true })
  status: ApplicationStatusAsked | null = null;

  @Field(() => ApplicationKindKind, { nullable: true })
  kind: ApplicationKind | null = null;

  @Field(() => String, { nullable: true, description: "The level's code." })
  level: string | null = null;

  @Field(() => ApplicationStageKind, {
    nullable: true,
    description: 'For registrars: of those alone whose file is open to the reader. Refused: see `applications`.',
  })
  stage: ApplicationStage | null = null;

  @Field(() => DayScalar, { nullable: true, description: "Made on this day or later, in the body's zone." })
  appliedFrom: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: "Made on this day or before, in the body's zone." })
  appliedUntil: string | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True, for registrars: ready to be decided, or conditional with its term over, and the reader has no part in it and no relation to the member.',
  })
  decidable: boolean | null = null;
}

@ArgsType()
export class ApplicationsAsked {
  @Field(() => ApplicationFilter, { nullable: true })
  filter: ApplicationFilter | null = null;

  @Field(() => ApplicationOrderKind, { nullable: true, description: 'OLDEST when left out.' })
  order: ApplicationOrder | null = null;
}
