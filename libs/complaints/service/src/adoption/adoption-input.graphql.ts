import { Field, InputType, Int } from '@nestjs/graphql';
import type { Organ, Post, ProcedureVersion, SanctionKind } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { SanctionKindEnum } from '../sanctions/sanction-names.graphql.js';
import { OrganEnum, PostEnum, ProcedureVersionEnum } from './adoption-names.graphql.js';

@InputType({ description: 'The text of the procedure that the body adopted.' })
export class AdoptedTextInput {
  @Field(() => String, { description: 'Its title: one line, 200 characters at the most.' })
  title: string;

  @Field(() => DayScalar, { description: "The civil day of the decision, in the body's zone; today at the latest." })
  decidedOn: string;

  @Field(() => String, { description: 'The organ that decided it: one line, 200 characters at the most.' })
  organ: string;

  @Field(() => String, { description: 'An address that begins with https://, where everybody can read it.' })
  link: string;

  @Field(() => String, { nullable: true, description: 'The organ that the statutes name for an exclusion.' })
  statutesOrgan?: string | null;
}

@InputType({ description: 'Where the text has a sanction, and who imposes it.' })
export class MappedSanctionInput {
  @Field(() => SanctionKindEnum)
  kind: SanctionKind;

  @Field(() => String, { nullable: true, description: 'Its article; null where the sanction is not used.' })
  article?: string | null;

  @Field(() => [OrganEnum], { description: 'Of those that the catalogue allows; none where it is not used.' })
  by: Organ[];
}

@InputType({ description: 'The length of a clock where it differs from that of the platform.' })
export class ClockLengthInput {
  @Field(() => String, { description: 'Its name in the procedure, such as K5.' })
  clock: string;

  @Field(() => Int, { description: 'In the unit of the clock, within `ProcedureChoices.clocks`.' })
  count: number;
}

@InputType({ description: 'So many people who are available alike.' })
export class PeopleGroupInput {
  @Field(() => Int, { description: 'How many people: 1 to 99.' })
  people: number;

  @Field(() => [PostEnum], { description: 'For what each of them is available.' })
  posts: Post[];

  @Field(() => String, { nullable: true, description: 'The partner body that they come from; null for own people.' })
  partner?: string | null;
}

@InputType({ description: 'What a body declares when it adopts the whole procedure.' })
export class AdoptionTermsInput {
  @Field(() => AdoptedTextInput)
  text: AdoptedTextInput;

  @Field(() => [MappedSanctionInput], { description: 'Each sanction of `ProcedureChoices.sanctions`, once.' })
  sanctions: MappedSanctionInput[];

  @Field(() => [ClockLengthInput])
  lengths: ClockLengthInput[];

  @Field(() => Int, { description: 'How many people decide on an interim measure: two or three.' })
  interimPanelSize: number;

  @Field(() => Int, { description: 'How many people look at a sanction in its review: three to five.' })
  sanctionPanelSize: number;

  @Field(() => [PeopleGroupInput], { description: 'Twenty groups at the most.' })
  groups: PeopleGroupInput[];

  @Field(() => Int, { description: 'How many people of each function may have a conflict in a case: one or two.' })
  reserve: number;
}

@InputType({ description: 'A version of the procedure that the body adopts.' })
export class AdoptionInput {
  @Field(() => ProcedureVersionEnum)
  version: ProcedureVersion;

  @Field(() => DayScalar, {
    description:
      "The first civil day, in the body's zone, on which complaints are received under it; tomorrow at the earliest.",
  })
  holdsFrom: string;

  @Field(() => AdoptionTermsInput, { nullable: true, description: 'With WHOLE alone.' })
  terms?: AdoptionTermsInput | null;
}
