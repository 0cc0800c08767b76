import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { NameLink } from '@standing/insurance/rules';
import { Connection, DayScalar } from '@standing/platform/graphql';
import { CoverFields } from '../covers/cover.graphql.js';
import { PersonStub } from './person.graphql.js';

export const NameLinkEnum = {
  SAME_NAME: 'same-name',
  TRADE_NAME: 'trade-name',
  COMPANY: 'company',
  EMPLOYER: 'employer',
} as const satisfies Record<string, NameLink>;
registerEnumType(NameLinkEnum, {
  name: 'CoverNameLink',
  description:
    "How the name insured belongs to the coach: it is the coach's; a trade name or a company of the coach's, of which evidence was seen; or on a letter the employer's.",
});

@ObjectType('OfficeCover', { description: 'A cover as the office of the body sees it.' })
export class OfficeCoverType extends CoverFields {
  @Field(() => PersonStub, { description: 'Whose cover it is.' })
  holder: PersonStub;

  @Field(() => PersonStub, { nullable: true, description: 'Who verified or refused it.' })
  decidedBy: PersonStub | null;

  @Field(() => NameLinkEnum, {
    nullable: true,
    description:
      'How the office found the name insured to belong to the coach; null unless verified, and before this was asked.',
  })
  nameLink: NameLink | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which evidence of that was seen, where some is needed.',
  })
  linkSeenOn: string | null;
}

@ObjectType()
export class OfficeCoverConnection extends Connection(OfficeCoverType, 'OfficeCover') {}
