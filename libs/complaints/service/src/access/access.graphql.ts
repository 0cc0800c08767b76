import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  AccessRefusalGround,
  AccessStanding,
  CaseFunction,
  CopiedTextName,
  CopyKind,
  KnownBy,
  LongerAccessGround,
  Recipient,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { LetterInCase } from '../letters/letter.graphql.js';
import { WrittenInStep } from '../steps/step.graphql.js';
import {
  AccessPartyEnum,
  AccessRefusalGroundEnum,
  AccessStandingEnum,
  CopiedTextEnum,
  CopyKindEnum,
  KnownByEnum,
  LongerAccessGroundEnum,
} from './access-names.graphql.js';

const DUE =
  "The last civil day to answer it, in the body's zone (K16); null while time stands still, and once it is over.";

@ObjectType({ isAbstract: true })
abstract class AccessShown {
  @Field(() => AccessStandingEnum)
  standing: AccessStanding;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was asked." })
  askedOn: string;

  @Field(() => DayScalar, { nullable: true, description: DUE })
  dueOn: string | null;

  @Field(() => Boolean, { description: 'It should have been answered before today, and was not.' })
  isLate: boolean;

  @Field(() => Int, { nullable: true, description: 'How many further months it was given; null where none.' })
  longerMonths: number | null;

  @Field(() => LongerAccessGroundEnum, { nullable: true })
  longerGround: LongerAccessGround | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the answer.' })
  answeredOn: string | null;

  @Field(() => AccessRefusalGroundEnum, { nullable: true, description: 'Why something is not given.' })
  ground: AccessRefusalGround | null;

  @Field(() => [CopyKindEnum], { description: 'What is held back of a copy that was given in part.' })
  withheld: readonly CopyKind[];
}

@ObjectType({ description: 'A request for a copy of what is kept of somebody in their case, as the asker reads it.' })
export class MyAccess extends AccessShown {
  @Field(() => String, { nullable: true, description: 'Why it takes longer, in words.' })
  longerReasons: string | null;

  @Field(() => String, { nullable: true, description: 'Why something is not given, in words.' })
  reasons: string | null;
}

@ObjectType({ description: 'What a party may ask of what is kept of them in their case, and asked last.' })
export class AccessOfParty {
  @Field(() => Boolean, { description: 'No request of theirs waits.' })
  mayAsk: boolean;

  @Field(() => Boolean, { description: 'A request of theirs waits and can be taken back.' })
  mayWithdraw: boolean;

  @Field(() => MyAccess, { nullable: true, description: 'The last one; null where there was none.' })
  last: MyAccess | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day on which the copy that was given last may be taken; null where none may be taken today.',
  })
  copyUntil: string | null;
}

@ObjectType({
  description:
    'A request for a copy, as the data protection officer reads it: codes and days, and nothing of the case.',
})
export class AccessRequestInBody extends AccessShown {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'The reference of the case.' })
  reference: string;

  @Field(() => AccessPartyEnum)
  party: Recipient;

  @Field(() => KnownByEnum)
  knownBy: KnownBy;

  @Field(() => Boolean, { description: 'It may be given further months today.' })
  mayProlong: boolean;
}

@ObjectType({ description: 'One text of a copy.' })
export class CopiedTextShown {
  @Field(() => CopiedTextEnum)
  of: CopiedTextName;

  @Field(() => DayScalar, { nullable: true })
  on: string | null;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'That the file of the case was read: a day and a function, and nobody’s name.' })
export class ReadingOfFile {
  @Field(() => DayScalar)
  on: string;

  @Field(() => CaseFunctionEnum)
  by: CaseFunction;
}

@ObjectType({ description: 'A copy of what is kept of the reader in their case, as it was made when it was given.' })
export class CopyOfMine {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => DayScalar, { description: 'The day on which it was made.' })
  madeOn: string;

  @Field(() => DayScalar, { description: 'The last day on which it may be taken.' })
  until: string;

  @Field(() => [CopyKindEnum], { description: 'What is held back.' })
  withheld: readonly CopyKind[];

  @Field(() => [CopiedTextShown])
  texts: readonly CopiedTextShown[];

  @Field(() => [WrittenInStep], { description: 'What was written with steps and is theirs to read.' })
  written: readonly WrittenInStep[];

  @Field(() => [LetterInCase], { description: 'The letters to them, the latest first, in their language.' })
  letters: readonly LetterInCase[];

  @Field(() => [ReadingOfFile], {
    description: 'When the file was read and in which function, since they knew of the case.',
  })
  readings: readonly ReadingOfFile[];
}
