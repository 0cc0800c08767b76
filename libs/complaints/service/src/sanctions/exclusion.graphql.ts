import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EXCLUSION_STATES, type ExclusionState } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const ExclusionStateEnum = named(EXCLUSION_STATES);
registerEnumType(ExclusionStateEnum, {
  name: 'ExclusionState',
  description:
    'Where an exclusion from membership stands: a panel recommended it, one registrar recorded what the organ named by the statutes decided, or another confirmed that it excluded the member, or did not.',
});

@ObjectType({
  description:
    "An exclusion from membership that a panel recommended beside a withdrawal, as codes and civil days in the body's zone. The organ that the statutes name decides it; where its minutes are is with what was written in the case.",
})
export class ExclusionInCase {
  @Field(() => ExclusionStateEnum)
  state: ExclusionState;

  @Field(() => String, {
    nullable: true,
    description: 'The organ, as the text that the body adopted names it; null where that is not known any more.',
  })
  organ: string | null;

  @Field(() => DayScalar, { description: 'The day on which the panel recommended it.' })
  recommendedOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the meeting; null before it is recorded.' })
  organMetOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which the member was called to be heard there; null where it is not recorded.',
  })
  calledOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which a second registrar confirmed what was decided; null before.',
  })
  confirmedOn: string | null;
}
