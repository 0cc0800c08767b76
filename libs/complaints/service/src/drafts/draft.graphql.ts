import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '@standing/platform/auth';
import { DayScalar } from '@standing/platform/graphql';
import type { DraftMailRow } from './draft.entity.js';

@ObjectType({ description: 'A complaint that is being written, as whoever writes it comes back to it.' })
export class ComplaintDraft {
  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'With the reference it opens the draft, and later the complaint. Kept nowhere.' })
  returnCode: string;

  @Field(() => Int, { description: 'It grows with each change of an answer.' })
  version: number;

  @Field(() => String, { description: 'Every answer by its question, as JSON. None once it was sent.' })
  answers: string;

  @Field(() => String, { nullable: true, description: 'Where a code and the warning are mailed; null for nowhere.' })
  address: string | null;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it is erased if nothing is changed." })
  erasedOn: string;

  @Field(() => Boolean, { description: 'It was sent: it is a complaint now.' })
  sent: boolean;
}

export const DraftMailKindEnum = { CODE: 'code', WARNING: 'warning' } as const satisfies Record<
  string,
  DraftMailRow['kind']
>;
registerEnumType(DraftMailKindEnum, { name: 'DraftMailKind', description: 'A code to come back, or a warning.' });

@ObjectType({ description: 'What a mail to whoever writes a draft may say, and to which address it goes.' })
export class DraftForMail {
  @Field(() => DraftMailKindEnum)
  kind: DraftMailRow['kind'];

  @Field(() => String)
  address: string;

  @Field(() => String)
  locale: Locale;

  @Field(() => String, { nullable: true, description: 'The code, in a mail that carries one.' })
  code: string | null;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it is erased if nothing is changed." })
  erasedOn: string;
}
