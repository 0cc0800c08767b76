import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseState,
  type EndedHow,
  ENDINGS,
  HOLD_REASONS,
  type HoldReason,
  REFUSED_BECAUSE,
  type RefusedBecause,
} from '@standing/complaints/rules';
import { Connection, DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';

export const EndedHowEnum = named(ENDINGS);
registerEnumType(EndedHowEnum, {
  name: 'EndedHow',
  description:
    'How a case ended, as far as it decides how long it is kept. NEVER_WAS: quashed on appeal, or annulled by a court.',
});

export const HoldReasonEnum = named(HOLD_REASONS);
registerEnumType(HoldReasonEnum, {
  name: 'HoldReason',
  description:
    'Why a case is kept although its time is over: a lawsuit, another case that belongs to it, an appeal to a court, or somebody who asks what is kept of them.',
});

export const RefusedBecauseEnum = named(REFUSED_BECAUSE);
registerEnumType(RefusedBecauseEnum, {
  name: 'ErasureRefusedBecause',
  description: 'Why it was turned down that a case is erased.',
});

@ObjectType({ description: 'That a case is held although its time is over.' })
export class HoldOnCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => HoldReasonEnum)
  reason: HoldReason;

  @Field(() => DayScalar, {
    description: "The day, in the body's zone, on which it is over unless it is placed again.",
  })
  reviewOn: string;

  @Field(() => DayScalar, { description: 'The day on which it was placed.' })
  placedOn: string;
}

@ObjectType({ description: 'The first of two keys: somebody proposed that the case is erased.' })
export class ErasureProposed {
  @Field(() => PersonStub, { description: 'Who proposed it.' })
  proposedBy: PersonStub;

  @Field(() => DayScalar)
  proposedOn: string;

  @Field(() => DayScalar, { description: 'The first day on which another registrar may confirm it.' })
  confirmFrom: string;

  @Field(() => Boolean, { description: 'The reader proposed it, and so may not confirm it.' })
  mine: boolean;
}

@ObjectType({ description: 'The last time that it was turned down.' })
export class ErasureTurnedDown {
  @Field(() => DayScalar)
  refusedOn: string;

  @Field(() => RefusedBecauseEnum)
  because: RefusedBecause;
}

@ObjectType({
  description: 'A case whose time is over, or will be within thirty days: nothing of whom or what it is about.',
})
export class CaseToErase {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => CaseStateEnum, { description: 'How it was closed.' })
  state: CaseState;

  @Field(() => EndedHowEnum, { description: 'How it ended, which decides how long it is kept.' })
  endedHow: EndedHow;

  @Field(() => DayScalar, { description: "The day on which it ended, in the body's zone." })
  endedOn: string;

  @Field(() => DayScalar, { description: 'The first day on which its time is over.' })
  keptUntil: string;

  @Field(() => [HoldOnCase], { description: 'What holds it today, the first review first.' })
  holds: HoldOnCase[];

  @Field(() => Boolean, { description: 'Another case about the same person goes on: this one waits for it.' })
  linked: boolean;

  @Field(() => ErasureProposed, { nullable: true, description: 'Null as long as nobody proposed it.' })
  proposal: ErasureProposed | null;

  @Field(() => ErasureTurnedDown, { nullable: true, description: 'Null where it never was.' })
  turnedDown: ErasureTurnedDown | null;

  @Field(() => [RefusalType], { description: 'Why the reader may not propose today that it is erased.' })
  refusalsToPropose: RefusalType[];

  @Field(() => [RefusalType], { description: 'Why the reader may not confirm it today.' })
  refusalsToConfirm: RefusalType[];
}

@ObjectType({ description: 'What is left of a case that was erased. No name, no reference and no party.' })
export class ErasedCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, {
    description: '64 hexadecimal digits that stand for its reference under the installation’s secret.',
  })
  referenceDigest: string;

  @Field(() => EndedHowEnum)
  endedHow: EndedHow;

  @Field(() => DayScalar, { description: 'The day on which the case ended.' })
  endedOn: string;

  @Field(() => DayScalar, { description: 'The first day on which its time was over.' })
  keptUntil: string;

  @Field(() => PersonStub)
  proposedBy: PersonStub;

  @Field(() => PersonStub)
  confirmedBy: PersonStub;

  @Field(() => DayScalar, { description: 'The day on which its key was destroyed.' })
  confirmedOn: string;

  @Field(() => Int, { description: 'How many sealed texts it had.' })
  texts: number;

  @Field(() => String, { description: 'A digest over their ciphertext: by it a copy in a backup can be told.' })
  textsDigest: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which its last row went; null while some are left.',
  })
  finishedOn: string | null;
}

@ObjectType()
export class ErasedCaseConnection extends Connection(ErasedCase, 'ErasedCase') {}

@InputType({ description: 'Why a case is held although its time is over, and to which day.' })
export class PlaceHoldInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => HoldReasonEnum)
  reason: HoldReason;

  @Field(() => DayScalar, {
    description:
      "The day, in the body's zone, on which it is over unless it is placed again: at most twelve months ahead, six for a linked case and three for a request.",
  })
  reviewOn: string;
}
