import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { CodeSectionInput, CodeTextInput } from '../editions/publish-code-edition.input.js';

@ObjectType('CodeDraftText', { description: 'A text in both languages; either may still be empty.' })
export class CodeDraftTextType {
  @Field(() => String)
  fr: string;

  @Field(() => String)
  en: string;
}

@ObjectType('CodeDraftClause')
export class CodeDraftClauseType {
  @Field(() => String)
  code: string;

  @Field(() => CodeDraftTextType)
  text: CodeDraftTextType;
}

@ObjectType('CodeDraftSection')
export class CodeDraftSectionType {
  @Field(() => String)
  code: string;

  @Field(() => CodeDraftTextType)
  title: CodeDraftTextType;

  @Field(() => [CodeDraftClauseType])
  clauses: CodeDraftClauseType[];
}

@ObjectType('CodeDraft', {
  description: 'The next edition of the code as it is being written, for its administrators.',
})
export class CodeDraftType {
  @Field(() => Int, { description: 'Rises with each change; a change names the one that it was made on.' })
  revision: number;

  @Field(() => String, { description: 'What the edition is to be called.' })
  edition: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it is to come into force.' })
  validFrom: string | null;

  @Field(() => CodeDraftTextType)
  title: CodeDraftTextType;

  @Field(() => [CodeDraftSectionType])
  sections: CodeDraftSectionType[];
}

@InputType({ description: 'The draft as a whole; anything may still be missing.' })
export class SaveCodeDraftInput {
  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => String)
  edition: string;

  @Field(() => DayScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => CodeTextInput)
  title: CodeTextInput;

  @Field(() => [CodeSectionInput])
  sections: CodeSectionInput[];
}
