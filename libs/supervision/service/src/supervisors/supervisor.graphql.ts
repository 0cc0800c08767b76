import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '@standing/platform/auth';
import { DayScalar, Uuid } from '@standing/platform/graphql';

/** Who gave the platform a supervisor's address, internally and in the graph. */
export const AddressGivenBy = { PROPOSED_BY_COACH: 'coach', VETTED_BY_BODY: 'body' } as const;
registerEnumType(AddressGivenBy, {
  name: 'AddressGivenBy',
  description: "Who gave the platform a supervisor's address.",
});

@ObjectType('Supervisor', { description: 'Somebody who supervises, as a coach sees them.' })
export class SupervisorType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'The address, masked: enough to recognise it, not to write to it.' })
  addressShown: string;

  @Field(() => Boolean, {
    description: 'Whether the body checked the address. Until then what they attest counts as declared.',
  })
  vetted: boolean;

  @Field(() => DayScalar, { nullable: true })
  vettedOn: string | null;

  @Field(() => Boolean, {
    description: 'Whether the platform can still ask them anything. Why it cannot is told to nobody who asks.',
  })
  available: boolean;
}

@ObjectType('SupervisorToVet', { description: 'An address that a coach gave and the body has not checked yet.' })
export class SupervisorToVetType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => DayScalar)
  proposedOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which they said that they do not know a coach.' })
  disownedOn: string | null;
}

@ObjectType('SupervisorContact', { description: 'Where and in which language a supervisor is written to.' })
export class SupervisorContactType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  locale: Locale;
}

@InputType({ description: 'A supervisor whom the body may not know yet. The address cannot be changed afterwards.' })
export class NewSupervisorInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { description: '`fr` or `en`: the language in which they are written to.' })
  locale: Locale;
}
