import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('CpdMailbox', { description: "The reader's private address, to which they mail what they did." })
export class CpdMailboxType {
  @Field(() => Boolean, { description: 'Whether this installation takes mail at all.' })
  isOffered: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What stands before the @, of the body's host; none when the reader has opened no address.",
  })
  localPart: string | null;
}

@ObjectType('MailedCpdFile', { description: 'A file of a mail that waits; `/files/cpd/<id>` hands it out.' })
export class MailedCpdFileType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => String, { description: 'What `recordCpdActivity` is given as `file`; it holds for a day.' })
  ticket: string;
}

@ObjectType('MailedCpd', {
  description: 'A mail of the reader that waits to be made an activity of; erased after 90 days.',
})
export class MailedCpdType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'Its subject; empty when it had none.' })
  title: string;

  @Field(() => String, { description: 'What was written in it, 4000 characters at the most.' })
  text: string;

  @Field(() => DayScalar, { description: "When it was sent, in the body's zone." })
  sentOn: string;

  @Field(() => Int, { description: 'How many of its files were not taken.' })
  refusedFiles: number;

  @Field(() => [MailedCpdFileType], { description: 'Those that were, in their order: five at the most.' })
  files: MailedCpdFileType[];
}

@InputType()
export class CpdMailInput {
  @Field(() => String, { description: 'What stands before the @ of the address that it came to.' })
  localPart: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  @Field(() => DayScalar, { nullable: true, description: "When it was sent, in the body's zone." })
  sentOn?: string | null;

  @Field(() => [String], { description: 'The tickets of its files.' })
  files: string[];

  @Field(() => Int, { description: 'How many others were not taken.' })
  refusedFiles: number;
}
