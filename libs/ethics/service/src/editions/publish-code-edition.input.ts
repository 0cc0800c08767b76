import { Field, InputType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

@InputType({ description: 'A text in both languages.' })
export class CodeTextInput {
  @Field(() => String)
  fr: string;

  @Field(() => String)
  en: string;
}

@InputType()
export class ClauseInput {
  @Field(() => String, { description: 'Letters without accents, digits, full stops and hyphens: at most 16.' })
  code: string;

  @Field(() => CodeTextInput)
  text: CodeTextInput;
}

@InputType()
export class CodeSectionInput {
  @Field(() => String, { description: 'As for clauses; no two codes of an edition are the same.' })
  code: string;

  @Field(() => CodeTextInput)
  title: CodeTextInput;

  @Field(() => [ClauseInput])
  clauses: ClauseInput[];
}

@InputType()
export class PublishCodeEditionInput {
  @Field(() => String, { description: 'What the body calls it, such as 1.' })
  edition: string;

  @Field(() => DayScalar, {
    description: 'The first day on which it is in force; for the first edition it may lie in the past.',
  })
  validFrom: string;

  @Field(() => CodeTextInput)
  title: CodeTextInput;

  @Field(() => [CodeSectionInput])
  sections: CodeSectionInput[];
}
