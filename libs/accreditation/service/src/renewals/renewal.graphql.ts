import type { RenewalPhase } from '@standing/accreditation/requirements';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, RefusalType } from '@standing/platform/graphql';
import { FeeType } from '../fees/money.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';

export const RenewalPhaseKind = {
  NOT_YET_OPEN: 'NOT_YET_OPEN',
  OPEN: 'OPEN',
  GRACE: 'GRACE',
  LATE: 'LATE',
  LAPSED: 'LAPSED',
  PENDING: 'PENDING',
} as const satisfies { [Name in RenewalPhase]: Name };
registerEnumType(RenewalPhaseKind, {
  name: 'RenewalPhase',
  description:
    'Where a renewal stands: too early; open; in grace, in force all the same; late, no longer in force and still taken; lapsed; or sent and waiting for the body.',
});

@ObjectType('AwardRenewal', { description: 'How the next term of the accreditation in force is reached.' })
export class AwardRenewalType {
  @Field(() => LevelType)
  level: LevelType;

  @Field(() => String, { description: 'The public name of the award; its next term keeps it.' })
  reference: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the term; null where it has none.' })
  expiresOn: string | null;

  @Field(() => RenewalPhaseKind, { nullable: true, description: 'Null where no renewal is offered or needed.' })
  phase: RenewalPhase | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which a renewal is taken.' })
  opensOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day in force though nothing was sent: with grace.' })
  inForceUntil: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which a renewal is taken.' })
  takenUntil: string | null;

  @Field(() => FeeType, {
    nullable: true,
    description: 'What lateness costs if it is sent today, beside the fee of a renewal; null while it costs nothing.',
  })
  fee: FeeType | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why a renewal is not taken today: ACCREDITATION_RENEWAL_TOO_EARLY with the day from which it is, ACCREDITATION_RENEWAL_TOO_LATE, ACCREDITATION_RENEWAL_NO_TERM, ACCREDITATION_RENEWAL_NOT_OFFERED, ACCREDITATION_AFTER_WITHDRAWAL, ACCREDITATION_APPLICATION_WAITING.',
  })
  refusalsToRenew: RefusalType[];
}
