import { Field, InputType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { CodeTextInput } from '../editions/publish-code-edition.input.js';

@InputType()
export class CharterAimInput {
  @Field(() => String)
  code: string;

  @Field(() => CodeTextInput)
  text: CodeTextInput;
}

@InputType()
export class CharterBehaviourInput {
  @Field(() => String, { description: 'A stable code, such as RC-1.B2; not one that begins with OWN-.' })
  code: string;

  @Field(() => CodeTextInput, { description: 'At most 300 characters in each language.' })
  text: CodeTextInput;

  @Field(() => Boolean, { description: 'Whether every charter has to keep it word for word.' })
  locked: boolean;

  @Field(() => String, { nullable: true, description: 'The clause of the code that asks the same.' })
  clause: string | null;
}

@InputType()
export class CharterCommitmentInput {
  @Field(() => String)
  code: string;

  @Field(() => CodeTextInput)
  title: CodeTextInput;

  @Field(() => [CharterAimInput])
  aims: CharterAimInput[];

  @Field(() => [CharterBehaviourInput])
  behaviours: CharterBehaviourInput[];
}

@InputType()
export class PublishCharterEditionInput {
  @Field(() => String, { description: 'What the body calls it, such as 1.' })
  edition: string;

  @Field(() => DayScalar, {
    description: 'The first day on which it is in force; for the first edition it may lie in the past.',
  })
  validFrom: string;

  @Field(() => CodeTextInput)
  title: CodeTextInput;

  @Field(() => CodeTextInput, { description: 'Where it comes from, and its licence (IN-3b).' })
  source: CodeTextInput;

  @Field(() => [CharterCommitmentInput])
  commitments: CharterCommitmentInput[];
}
