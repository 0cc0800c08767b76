import { Uuid } from '@standing/platform/graphql';
import { Directive, Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', {
  description: 'A person of the body. Their name is shown to themselves, to staff and to clients they asked.',
})
@Directive('@key(fields: "id")')
export class PersonType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A member as staff find them by name.' })
export class MemberFound {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Their address, masked: it tells two of one name apart.' })
  addressShown: string;
}

@ObjectType({ description: 'Whoever is signed in.' })
export class Me {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonType)
  person: PersonType;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'The language they chose.' })
  locale: string;

  @Field(() => [String], { description: 'What they do for the body.' })
  roles: string[];
}

@ObjectType({ description: 'Where and in which language a person is written to.' })
export class PersonContact {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  locale: string;
}

@InputType()
export class AddMemberInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  locale: string;

  @Field(() => [String])
  roles: string[];

  @Field(() => String, { nullable: true, description: 'In a demonstration: the key of the persona.' })
  persona?: string | null;
}

@ObjectType({ description: 'A person whom a visitor of a demonstration may try to be.' })
export class Persona {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'A key for the words that introduce them.' })
  persona: string;
}
