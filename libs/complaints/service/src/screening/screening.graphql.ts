import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Risk, RISKS } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const RiskEnum = named(RISKS);
registerEnumType(RiskEnum, { name: 'CaseRisk', description: 'How great the danger is while a case goes on.' });

@ObjectType({
  description: 'How those who keep a case last found its risk, and when it is looked at again. No reasons are here.',
})
export class ScreeningInCase {
  @Field(() => RiskEnum, { nullable: true, description: 'As it was last found; null where nobody looked, or said.' })
  risk: Risk | null;

  @Field(() => DayScalar, { nullable: true, description: "The civil day of the last look, in the body's zone." })
  screenedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The last day to look again: the first of those of K3, K3a and K3r that run. Null while none is owed, as of a low risk.',
  })
  lookAgainBy: string | null;
}

@ObjectType({ description: 'What the mail to those who keep a case may say: until when its risk was to be looked at.' })
export class ScreeningReminderForMail {
  @Field(() => DayScalar)
  dueOn: string;
}
