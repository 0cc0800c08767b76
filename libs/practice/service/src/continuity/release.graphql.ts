import type { ReleaseGround } from '@standing/practice/rules';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';

export const ReleaseGroundName = {
  DEATH: 'death',
  INCAPACITY: 'incapacity',
  SUSPENSION: 'suspension',
  RESIGNATION: 'resignation',
} as const satisfies Record<string, ReleaseGround>;
registerEnumType(ReleaseGroundName, {
  name: 'ContinuityReleaseGround',
  description:
    'Why a list is released to the colleague (FR-3): a death that is recorded, or what an officer states. No text and no document is kept.',
});

export const ReleaseOutcomeName = { WAITING: 'waiting', RELEASED: 'released', REFUSED: 'refused' } as const;
export type ReleaseOutcome = (typeof ReleaseOutcomeName)[keyof typeof ReleaseOutcomeName];
registerEnumType(ReleaseOutcomeName, {
  name: 'ContinuityReleaseOutcome',
  description: 'Whether a proposed release waits for a second person, was confirmed, or was refused.',
});

@ObjectType('ContinuityRelease', {
  description: 'That somebody of the office proposed to release a list. Neither the list nor the colleague is shown.',
})
export class ContinuityReleaseType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  coach: PersonStub;

  @Field(() => ReleaseGroundName)
  ground: ReleaseGround;

  @Field(() => PersonStub)
  proposedBy: PersonStub;

  @Field(() => DayScalar, { description: "The day in the body's zone." })
  proposedOn: string;

  @Field(() => ReleaseOutcomeName)
  outcome: ReleaseOutcome;

  @Field(() => PersonStub, { nullable: true, description: 'Who confirmed or refused it; null while it waits.' })
  answeredBy: PersonStub | null;

  @Field(() => DayScalar, { nullable: true, description: "The day in the body's zone; null while it waits." })
  answeredOn: string | null;
}
