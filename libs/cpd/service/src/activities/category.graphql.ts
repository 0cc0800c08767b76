import type { CategoryMinutes } from '@standing/cpd/rules';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CpdCategoryMinutes', { description: 'The part of an activity that lies in a category.' })
export class CpdCategoryMinutesType implements CategoryMinutes {
  @Field(() => String, { description: "A code of `cpdCategories`, or one that the body's scheme knows no longer." })
  code: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;
}

@InputType()
export class CpdCategoryMinutesInput implements CategoryMinutes {
  @Field(() => String, { description: 'A code of `cpdCategories`: words in lower case, joined by hyphens.' })
  code: string;

  @Field(() => Int, { description: 'In whole minutes, at least one; together no more than the activity has.' })
  minutes: number;
}
