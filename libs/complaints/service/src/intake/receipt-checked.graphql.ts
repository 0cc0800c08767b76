import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

@ObjectType({ description: 'What a receipt says that the body signed.' })
export class ReceiptChecked {
  @Field(() => String)
  reference: string;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which the complaint was received." })
  receivedOn: string;

  @Field(() => String, { description: 'SHA-256 of the copy, with line feeds and no space around it, in hexadecimal.' })
  copySha256: string;
}
