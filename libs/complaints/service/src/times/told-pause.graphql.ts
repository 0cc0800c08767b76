import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PAUSE_CLASSES, type PauseClass } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const PauseClassEnum = named(PAUSE_CLASSES);
registerEnumType(PauseClassEnum, {
  name: 'CasePauseClass',
  description: 'Why time stands still, as both parties may know it; no class tells of health, the police or a court.',
});

@ObjectType({ description: 'That time stands still, as a party to the case may know it.' })
export class ToldPauseInCase {
  @Field(() => PauseClassEnum)
  of: PauseClass;

  @Field(() => DayScalar, { description: "Since which day, in the body's zone." })
  since: string;
}
