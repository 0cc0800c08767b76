import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CAME_BY, type CameBy, REACHED_BY, type ReachedBy } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { MemberMeantInput } from '../cases/who-is-meant.graphql.js';
import { FileComplaintInput } from './complaint.graphql.js';

export const CameByEnum = named(CAME_BY);
registerEnumType(CameByEnum, {
  name: 'ComplaintCameBy',
  description: 'By which way a complaint came that was not written on the pages of the body.',
});

export const ReachedByEnum = named(REACHED_BY);
registerEnumType(ReachedByEnum, {
  name: 'ComplainantReachedBy',
  description: 'By what the body writes to whoever complains; NONE where they gave no way, or stay unknown.',
});

@InputType({ description: 'A complaint that came on paper or by word of mouth, as a registrar takes it down.' })
export class TakeDownComplaintInput {
  @Field(() => FileComplaintInput, {
    description:
      'The answers that the pages ask as well. `declared` is that it is the words of the paper, or that whoever told it declared it true when it was read back. No way to reach them is needed where `reachedBy` is NONE.',
  })
  complaint: FileComplaintInput;

  @Field(() => CameByEnum)
  cameBy: CameBy;

  @Field(() => DayScalar, {
    description:
      "The civil day, in the body's zone, on which it reached the body, and from which its clocks run. Refusals: COMPLAINTS_RECEIPT_DAY_MISSING, COMPLAINTS_RECEIPT_IN_FUTURE; COMPLAINTS_AFTER_RECEIPT for a day in it that lies after.",
  })
  receivedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The civil day, in the body's zone, on which the reader read it back to whoever told it; null for a paper. Refusals: COMPLAINTS_NOT_READ_BACK, COMPLAINTS_READ_BACK_IN_FUTURE, COMPLAINTS_READ_BACK_BEFORE_RECEIPT, COMPLAINTS_READ_BACK_NOT_ASKED.",
  })
  readBackOn?: string | null;

  @Field(() => Boolean, {
    description: 'They agreed to what was read back; false for a paper. Refusal: COMPLAINTS_READ_BACK_NOT_AGREED.',
  })
  agreed: boolean;

  @Field(() => ReachedByEnum, {
    description: 'Refusals: COMPLAINTS_REACH_MISSING, COMPLAINTS_REACH_NOT_KEPT.',
  })
  reachedBy: ReachedBy;

  @Field(() => MemberMeantInput, {
    nullable: true,
    description: 'The member whom it concerns, for the check of conflicts alone; null where nobody can say yet.',
  })
  who?: MemberMeantInput | null;

  @Field(() => Boolean, { description: 'The reader says that they have no conflict of interest.' })
  noConflict: boolean;
}

@ObjectType({ description: 'That a complaint was taken down by a registrar, and how.' })
export class TakenDownTold {
  @Field(() => CameByEnum)
  cameBy: CameBy;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The civil day, in the body's zone, on which it was read back and agreed to; null for a paper.",
  })
  readBackOn: string | null;

  @Field(() => ReachedByEnum)
  reachedBy: ReachedBy;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was entered." })
  takenOn: string;
}
