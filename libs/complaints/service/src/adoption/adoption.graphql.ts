import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CaseFunction, ClockRule, Organ, Post, ProcedureVersion, SanctionKind } from '@standing/complaints/rules';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { ClockEnum } from '../course/course.graphql.js';
import { SanctionKindEnum } from '../sanctions/sanction-names.graphql.js';
import { OrganEnum, PostEnum, ProcedureVersionEnum } from './adoption-names.graphql.js';

@ObjectType({ description: 'The text of the procedure that the body adopted.' })
export class AdoptedTextType {
  @Field(() => String)
  title: string;

  @Field(() => DayScalar, { description: "The civil day of the decision, in the body's zone." })
  decidedOn: string;

  @Field(() => String, { description: 'The organ that decided it.' })
  organ: string;

  @Field(() => String, { description: 'Where everybody can read it.' })
  link: string;

  @Field(() => String, {
    nullable: true,
    description: 'The organ that the statutes name for an exclusion; null for none.',
  })
  statutesOrgan: string | null;
}

@ObjectType({ description: 'That the body adopted a version of the procedure, from a day on.' })
export class AdoptedProcedureType {
  @Field(() => Uuid)
  id: string;

  @Field(() => ProcedureVersionEnum)
  version: ProcedureVersion;

  @Field(() => DayScalar, { description: "The first civil day, in the body's zone, on which complaints go by it." })
  holdsFrom: string;

  @Field(() => DayScalar, { description: "The civil day on which it was recorded, in the body's zone." })
  adoptedOn: string;

  @Field(() => PersonStub, { description: 'Who recorded it.' })
  adoptedBy: PersonStub;

  @Field(() => AdoptedTextType, { nullable: true, description: 'Null with the short procedure.' })
  text: AdoptedTextType | null;
}

@ObjectType({ description: 'A sanction of the catalogue that the text has to say of.' })
export class SanctionChoice {
  @Field(() => SanctionKindEnum)
  kind: SanctionKind;

  @Field(() => String, { description: 'Its number in the catalogue, such as O4.' })
  row: string;

  @Field(() => [OrganEnum], { description: 'Who may impose it.' })
  by: Organ[];
}

@ObjectType({ description: 'A clock to which a body may give another length.' })
export class ClockChoice {
  @Field(() => String, { description: 'Its name in the procedure, such as K5.' })
  clock: string;

  @Field(() => ClockEnum, { description: 'For what it runs.' })
  what: ClockRule['what'];

  @Field(() => String, { description: 'The unit of its length: days, working-days or months.' })
  unit: string;

  @Field(() => Int, { description: 'Its length, in its unit, unless the body sets another.' })
  count: number;

  @Field(() => Int, { description: 'The least, in its unit.' })
  min: number;

  @Field(() => Int, { description: 'The most, in its unit.' })
  max: number;
}

@ObjectType({ description: 'The least and the most of a number of people.' })
export class PeopleBounds {
  @Field(() => Int)
  min: number;

  @Field(() => Int)
  max: number;
}

@ObjectType({ description: 'So many people of a small body, to begin from.' })
export class PresetGroupType {
  @Field(() => Int)
  people: number;

  @Field(() => [PostEnum])
  posts: Post[];

  @Field(() => Boolean, { description: 'They come from a partner body, which the body names.' })
  isExternal: boolean;
}

@ObjectType({ description: 'From what a body chooses when it adopts the whole procedure.' })
export class ProcedureChoices {
  @Field(() => [SanctionChoice])
  sanctions: SanctionChoice[];

  @Field(() => [ClockChoice])
  clocks: ClockChoice[];

  @Field(() => PeopleBounds, { description: 'How many people may decide on an interim measure.' })
  interimPanelSize: PeopleBounds;

  @Field(() => PeopleBounds, { description: 'How many people may look at a sanction in its review.' })
  sanctionPanelSize: PeopleBounds;

  @Field(() => PeopleBounds, { description: 'How many people of each function may have a conflict in a case.' })
  reserve: PeopleBounds;

  @Field(() => [PostEnum], { description: 'Every post of the procedure, in its order.' })
  posts: Post[];

  @Field(() => [PostEnum], { description: 'Those that somebody of a partner body may hold.' })
  externalPosts: Post[];

  @Field(() => [PresetGroupType], { description: 'The people of a small body with an external pool.' })
  smallBody: PresetGroupType[];
}

@ObjectType({ description: 'Under which procedure the complaints of the body are received.' })
export class ComplaintsProcedure {
  @Field(() => ProcedureVersionEnum, { description: 'Under which complaints are received today.' })
  version: ProcedureVersion;

  @Field(() => Uuid, { nullable: true, description: 'The adoption that is in force; null where nothing was adopted.' })
  inForceId: string | null;

  @Field(() => [AdoptedProcedureType], { description: 'Every adoption, the one that was recorded last first.' })
  adoptions: AdoptedProcedureType[];

  @Field(() => ProcedureChoices)
  choices: ProcedureChoices;
}

@ObjectType({ description: 'For which posts too few people are declared.' })
export class PeopleShortage {
  @Field(() => [PostEnum])
  posts: Post[];

  @Field(() => Int, {
    description: 'With how many these posts could be held: one more, who is available for all of them.',
  })
  needed: number;

  @Field(() => Int, { description: 'How many people are available for any of them.' })
  people: number;
}

@ObjectType({ description: 'What is missing before the procedure can be adopted so. Nothing of it is kept.' })
export class AdoptionCheck {
  @Field(() => [RefusalType], { description: 'Everything that is missing; empty where it can be adopted.' })
  refusals: RefusalType[];

  @Field(() => Int, { description: 'How many people of its own are declared.' })
  own: number;

  @Field(() => Int, { description: 'How many people of partner bodies are declared.' })
  external: number;

  @Field(() => PeopleShortage, { nullable: true, description: 'Null where one case can be served.' })
  shortage: PeopleShortage | null;

  @Field(() => [CaseFunctionEnum], {
    description:
      'The functions of which nobody, or not two people, may have a conflict; empty where no case can be served.',
  })
  fragile: CaseFunction[];
}
