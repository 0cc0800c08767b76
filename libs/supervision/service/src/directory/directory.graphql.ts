import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('ListedSupervisor', { description: 'A supervisor who chose to be found; no text of their own.' })
export class ListedSupervisorType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'ISO 639-1, in alphabetical order.' })
  languages: string[];

  @Field(() => [String], { description: 'ISO 3166-1, two capital letters, in alphabetical order.' })
  countries: string[];

  @Field(() => Int, { description: 'How many more coaches they can take, 0 to 20.' })
  places: number;

  @Field(() => Boolean, { description: 'Whether they also supervise at a distance.' })
  remote: boolean;

  @Field(() => DayScalar, { description: 'The civil day, in the body’s zone, on which they said so.' })
  saidOn: string;
}

@ObjectType('DirectoryChoices', { description: 'From what a supervisor chooses, and a coach searches.' })
export class DirectoryChoicesType {
  @Field(() => [String], { description: 'ISO 639-1.' })
  languages: readonly string[];

  @Field(() => [String], { description: 'ISO 3166-1.' })
  countries: readonly string[];

  @Field(() => Int, { description: 'The most places that can be said to be left.' })
  mostPlaces: number;
}

@InputType({ description: 'What the directory shows of me.' })
export class BeListedInput {
  @Field(() => [String], { description: 'ISO 639-1; at least one.' })
  languages: string[];

  @Field(() => [String], { description: 'ISO 3166-1; at least one.' })
  countries: string[];

  @Field(() => Int, { description: '0 to 20.' })
  places: number;

  @Field(() => Boolean)
  remote: boolean;
}
