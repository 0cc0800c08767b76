import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RESTORATION_STATES, type RestorationState } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { SanctionTerms } from './sanction-terms.graphql.js';

export const RestorationStateEnum = named(RESTORATION_STATES);
registerEnumType(RestorationStateEnum, {
  name: 'RestorationState',
  description:
    'Where a restoration after a withdrawal stands: nobody asked, it waits for a panel, or it was granted or refused.',
});

@ObjectType({
  description:
    'The restoration of whoever lost an accreditation, as days and codes. A grant is no award: it lets them apply for one again.',
})
export class RestorationInCase {
  @Field(() => RestorationStateEnum)
  state: RestorationState;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The first day, in the body's zone, on which it may be asked for, or asked for again (K14, K14r); null once it is granted, and once they are excluded from membership: coming back is then for the statutes.",
  })
  mayApplyFrom: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was last asked for; null where it never was.',
  })
  askedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which a panel decided on that; null while it waits.',
  })
  decidedOn: string | null;

  @Field(() => SanctionTerms, {
    nullable: true,
    description: 'The conditions under which it was granted, from that day on; null where there are none.',
  })
  conditions: SanctionTerms | null;
}

@ObjectType({ description: 'The restoration as those read it who may: with the words of the panel.' })
export class RestorationInWords extends RestorationInCase {
  @Field(() => String, { nullable: true, description: 'Why it was granted or refused; null until a panel decided.' })
  reasons: string | null;
}
