import { Field, InputType } from '@nestjs/graphql';
import type { LineChange, OwnWords } from '@standing/ethics/rules';
import { CharterLineChoiceKind, CharterMoveKind } from './charter.graphql.js';
import type { CharterMove } from './move-charter-line.js';

@InputType({ description: 'A coach’s own words; at least one language, at most 300 characters in each.' })
export class CharterWordsInput implements OwnWords {
  @Field(() => String, { nullable: true })
  fr: string | null;

  @Field(() => String, { nullable: true })
  en: string | null;
}

@InputType()
export class SaveCharterLineInput {
  @Field(() => String)
  code: string;

  @Field(() => CharterLineChoiceKind)
  choice: LineChange['choice'];

  @Field(() => CharterWordsInput, { nullable: true, description: 'Needed for REWORDED.' })
  words?: CharterWordsInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is left out; needed where a clause of the code asks the same. At most 500 characters.',
  })
  reason?: string | null;
}

@InputType()
export class AddCharterLineInput {
  @Field(() => String, { description: 'The code of the commitment, such as RC-1.' })
  commitment: string;

  @Field(() => CharterWordsInput)
  words: CharterWordsInput;
}

@InputType()
export class MoveCharterLineInput {
  @Field(() => String)
  code: string;

  @Field(() => CharterMoveKind)
  direction: CharterMove['direction'];
}
