import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { CodeTextInput } from '../editions/publish-code-edition.input.js';

@ObjectType('HelpContact', { description: 'Whom a member may turn to in confidence. Nothing is kept of who looked.' })
export class HelpContactType {
  @Field(() => String, { description: "In the reader's language." })
  name: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The address of a page.' })
  page: string | null;
}

@ObjectType('Conformity', { description: 'What the body says of its code; the platform does not check it.' })
export class ConformityType {
  @Field(() => String, { description: 'Of the reference text.' })
  name: string;

  @Field(() => String, { description: 'The address of a page.' })
  link: string;

  @Field(() => DayScalar, { description: 'The first day on which it is so.' })
  since: string;
}

@InputType()
export class HelpContactInput {
  @Field(() => CodeTextInput)
  name: CodeTextInput;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'An https address. One of the two is given.' })
  page: string | null;
}

@InputType()
export class ConformityInput {
  @Field(() => String, { description: 'At most 200 characters.' })
  name: string;

  @Field(() => String, { description: 'An https address.' })
  link: string;

  @Field(() => DayScalar)
  since: string;
}
