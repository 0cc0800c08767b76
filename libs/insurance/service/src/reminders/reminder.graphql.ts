import type { CoverReminderKind } from '@standing/insurance/rules';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const CoverReminderKindEnum = { ENDING: 'ending', GAP: 'gap' } as const satisfies Record<
  string,
  CoverReminderKind
>;
registerEnumType(CoverReminderKindEnum, {
  name: 'CoverReminderKind',
  description: 'ENDING: cover ends and nothing follows. GAP: cover is missing now.',
});

@ObjectType('CoverReminderForMail', {
  description: 'What a mail to the member says of cover that ends: where and from when, and no insurer.',
})
export class CoverReminderForMailType {
  @Field(() => Uuid, { description: 'The member; nobody else is written to.' })
  personId: string;

  @Field(() => CoverReminderKindEnum)
  kind: CoverReminderKind;

  @Field(() => [String], {
    description: 'ISO 3166-1 codes of two letters, in their order: those of which it is still so.',
  })
  countries: readonly string[];

  @Field(() => DayScalar, { description: "The first day without cover, in the body's zone." })
  onDay: string;
}
