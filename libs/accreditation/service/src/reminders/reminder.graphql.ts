import type { ReminderKind } from '@standing/accreditation/rules';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

export const ReminderKindKind = {
  REQUIREMENT: 'requirement',
  RENEWAL_OPENS: 'renewal-opens',
  TERM_ENDS: 'term-ends',
  CONDITION_ENDS: 'condition-ends',
} as const satisfies Record<string, ReminderKind>;
registerEnumType(ReminderKindKind, {
  name: 'ReminderKind',
  description:
    'What a reminder is about. CONDITION_ENDS: a conditional decision is honoured no longer from the day on.',
});

@ObjectType('ReminderForMail', { description: 'What a mail to the member says of a reminder: no requirement by name.' })
export class ReminderForMailType {
  @Field(() => ReminderKindKind)
  kind: ReminderKind;

  @Field(() => DayScalar)
  onDay: string;
}
