import type { AwardEnd, StandingStatus } from '@standing/accreditation/rules';
import type { Refusal } from '@standing/kernel';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import type { AwardRead } from './award-read.js';

export const StandingStatusKind = {
  ACCREDITED: 'ACCREDITED',
  SUSPENDED: 'SUSPENDED',
  EXPIRED: 'EXPIRED',
  GIVEN_UP: 'GIVEN_UP',
  DECEASED: 'DECEASED',
  WITHDRAWN: 'WITHDRAWN',
  NOT_ACCREDITED: 'NOT_ACCREDITED',
} as const satisfies { [Name in StandingStatus]: Name };
registerEnumType(StandingStatusKind, {
  name: 'StandingStatus',
  description:
    'What a person is on a day. It follows from awards, their ends and the day; it is never stored. SUSPENDED: by an interim measure, which is no finding. GIVEN_UP: by the member, of their own accord. DECEASED: it ended with the death of the member; for staff alone.',
});

@ObjectType('StandingReason', { description: 'Why a standing is what it is.' })
export class StandingReasonType {
  @Field(() => String, { description: 'Upper-case; begins with ACCREDITATION_STANDS.' })
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  sentence: string;
}

@ObjectType('StandingChange', { description: 'From this day on, this status.' })
export class StandingChangeType {
  @Field(() => DayScalar)
  on: string;

  @Field(() => StandingStatusKind)
  status: StandingStatus;

  @Field(() => DayScalar, { nullable: true, description: 'The first day of the pause that begins or goes on then.' })
  pausedSince: string | null;

  @Field(() => Boolean, { description: 'Whether its withdrawal is how its member left by consent.' })
  byConsent: boolean;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => String, { description: 'The public name of the award that decides.' })
  reference: string;
}

/** What a person holds: the part of a standing that follows from awards. */
@ObjectType({ isAbstract: true })
export class HeldType {
  @Field(() => StandingStatusKind)
  status: StandingStatus;

  @Field(() => Boolean, {
    description: 'Whether its withdrawal is how its member left by consent: nobody is told then that it was withdrawn.',
  })
  byConsent: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The scheme of that level, by its title in the reader's language.",
  })
  scheme: string | null;

  @Field(() => LevelType, { nullable: true, description: 'The level that is or was held; null until one was awarded.' })
  level: LevelType | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day of that accreditation.' })
  since: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Its last day: of its validity, or the day before it was withdrawn, given up or lowered, or its member died; null when it has none.',
  })
  until: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of the pause that the member is in, as they said; null while they practise.',
  })
  pausedSince: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day without it, to come or gone by, where the member gives it up; null where they do not.',
  })
  givenUpFrom: string | null;

  @Field(() => String, { nullable: true, description: 'The public name of the award that decides.' })
  reference: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The next day on which the status changes by time alone.' })
  nextChangeOn: string | null;

  /** Not shown: what it follows from, and the codes of why. */
  read: { readonly awards: readonly AwardRead[]; readonly ends: readonly AwardEnd[] };
  given: readonly Refusal[];
}
