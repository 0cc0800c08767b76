import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

@ObjectType({ description: 'A PDF that was made of a case for the reader.' })
export class HandedOver {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'What the file is called.' })
  name: string;

  @Field(() => Int)
  pages: number;

  @Field(() => Int, { description: 'How long it is, in bytes.' })
  bytes: number;

  @Field(() => String, { description: 'SHA-256 of the whole file, in hexadecimal. It is in the audit too.' })
  digest: string;

  @Field(() => String, { description: 'Where the reader, and nobody else, takes it: for one minute.' })
  link: string;
}
