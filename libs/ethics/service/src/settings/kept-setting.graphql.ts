import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, Uuid } from '@standing/platform/graphql';
import { EthicsTextType } from '../declarations/version.graphql.js';
import { PersonStub } from '../person.graphql.js';
import type { Settings } from './setting.entity.js';
import { ConformityType } from './setting.graphql.js';

export const SettingNameEnum = {
  REPORT_BASIS: 'report-basis',
  HELP_CONTACTS: 'help-contacts',
  CONFORMS_TO: 'conforms-to',
  ADVICE_TERM: 'advice-term',
} as const satisfies Record<string, keyof Settings>;
registerEnumType(SettingNameEnum, { name: 'EthicsSettingName', description: 'What a body sets of its ethics.' });

@ObjectType('HelpContactWords', { description: 'A contact for help as it was set, in both languages.' })
export class HelpContactWordsType {
  @Field(() => EthicsTextType)
  name: EthicsTextType;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The address of a page.' })
  page: string | null;
}

@ObjectType('EthicsSetting', {
  description:
    'What the body set last under a name, by whom and when. One of its four values is given, or none: taken away.',
})
export class EthicsSettingType {
  @Field(() => Uuid)
  id: string;

  @Field(() => SettingNameEnum)
  name: keyof Settings;

  @Field(() => String, { nullable: true, description: 'The legal basis on which reports are taken.' })
  basis: string | null;

  @Field(() => [HelpContactWordsType], { nullable: true, description: 'In the order in which members read them.' })
  contacts: readonly HelpContactWordsType[] | null;

  @Field(() => ConformityType, { nullable: true })
  conformity: ConformityType | null;

  @Field(() => Int, { nullable: true, description: 'For how many months after its last word an enquiry is kept.' })
  months: number | null;

  @Field(() => Instant, { description: "On the body's clock." })
  setAt: Date;

  @Field(() => PersonStub)
  setBy: PersonStub;
}
