import { Uuid } from '@standing/platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the browser needs for a passkey ceremony.' })
export class PasskeyOffer {
  @Field(() => Uuid, { description: 'To be sent back with the answer.' })
  challengeId: string;

  @Field(() => String, { description: 'The options of the Web Authentication API, as JSON.' })
  options: string;
}
