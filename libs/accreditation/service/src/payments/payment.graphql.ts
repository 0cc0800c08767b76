import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('ApplicationPayment', {
  description: 'What was paid for an application outside the platform, as a registrar recorded it. It never changes.',
})
export class ApplicationPaymentType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'In minor units of the currency, such as cents.' })
  amount: number;

  @Field(() => String, { description: 'As ISO 4217 writes it, such as EUR.' })
  currency: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  receivedOn: string;

  @Field(() => String, { description: 'By what it is found outside the platform.' })
  reference: string;

  @Field(() => PersonStub, { nullable: true, description: 'Who recorded it; null to the applicant.' })
  recordedBy: PersonStub | null;

  @Field(() => Instant, { description: "On the body's clock." })
  recordedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was reversed; null while it stands.' })
  reversedAt: Date | null;
}

@InputType({ description: 'What the body received.' })
export class RecordPaymentInput {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => Int, { description: 'In minor units of the currency, more than none.' })
  amount: number;

  @Field(() => String, { description: 'Three capital letters, such as EUR.' })
  currency: string;

  @Field(() => DayScalar)
  receivedOn: string;

  @Field(() => String, { description: '120 characters at most.' })
  reference: string;
}
