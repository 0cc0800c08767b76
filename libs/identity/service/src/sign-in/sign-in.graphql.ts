import { Uuid } from '@standing/platform/graphql';
import type { Locale } from '@standing/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who holds a session. For the gateway alone.' })
export class SessionHolder {
  @Field(() => Uuid)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  locale: Locale;

  @Field(() => [String])
  roles: string[];
}

@ObjectType({ description: 'What the mail with a sign-in code says, and to whom. For correspondence alone.' })
export class MintedCode {
  @Field(() => String)
  code: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  locale: string;
}
