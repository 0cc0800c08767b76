import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ASKED_KINDS,
  ASKED_NAMES,
  type AskedKind,
  type AskedName,
  type CaseEventName,
  type CaseFunction,
  PLAIN_STEPS,
  type PlainStep,
  SEATS,
} from '@standing/complaints/rules';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { CaseEventEnum, CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';
import { SanctionTerms } from '../sanctions/sanction-terms.graphql.js';

export const PlainStepEnum = named(PLAIN_STEPS);
registerEnumType(PlainStepEnum, {
  name: 'PlainStep',
  description: 'A step of the procedure that is taken as it is: an event, and what it asks.',
});

/** `factsUntil` as `FACTS_UNTIL`. */
const spelt = (name: AskedName) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
export const AnswerNameEnum: Readonly<Record<string, AskedName>> = Object.fromEntries(
  ASKED_NAMES.map((name) => [spelt(name), name]),
);
registerEnumType(AnswerNameEnum, { name: 'StepAnswerName', description: 'What a step may ask of whoever takes it.' });

export const AnswerKindEnum = named(ASKED_KINDS);
registerEnumType(AnswerKindEnum, {
  name: 'StepAnswerKind',
  description:
    'How it is answered: in words, by a day (YYYY-MM-DD), by `yes` where it is declared, by `yes` or `no`, by one code of a list, or by any of them.',
});

export const SeatEnum = named(SEATS);
registerEnumType(SeatEnum, {
  name: 'CaseSeat',
  description: 'From where somebody sits: in the chair, as a coach, or as neither.',
});

@ObjectType({ description: 'One thing that a step asks of whoever takes it.' })
export class AskedInStep {
  @Field(() => AnswerNameEnum)
  name: AskedName;

  @Field(() => AnswerKindEnum)
  kind: AskedKind;

  @Field(() => [String], { description: 'Of a choice: the codes between which it is made.' })
  of: string[];

  @Field(() => Boolean, { description: 'The step is refused without it.' })
  needed: boolean;
}

@ObjectType({ description: 'A step that the reader may take in a case, and what stands in its way today.' })
export class StepInCase {
  @Field(() => CaseEventEnum)
  event: CaseEventName;

  @Field(() => [AskedInStep], { description: 'What it asks, in the order in which it is answered.' })
  asked: AskedInStep[];

  @Field(() => Boolean, { description: 'Several take it together: who takes it first proposes it to the others.' })
  joint: boolean;

  @Field(() => [RefusalType], { description: 'Why it is refused as the case stands; empty when nothing does.' })
  refusals: RefusalType[];
}

@ObjectType({ description: 'What somebody answered of what a step asks.' })
export class AnswerInStep {
  @Field(() => AnswerNameEnum)
  name: AskedName;

  @Field(() => [String], {
    description: 'Words, a day, a code, `yes` or `no`; more than one where several are chosen.',
  })
  values: string[];
}

@ObjectType({ description: 'A step that was taken, with what was said and written with it.' })
export class WrittenInStep {
  @Field(() => CaseEventEnum)
  event: CaseEventName;

  @Field(() => DayScalar, { description: "The day, in the body's zone, from which it counts." })
  on: string;

  @Field(() => CaseFunctionEnum, { nullable: true, description: 'In which function it was taken; null when time did.' })
  by: CaseFunction | null;

  @Field(() => [AnswerInStep])
  answers: AnswerInStep[];
}

@ObjectType({ description: 'A step that one of several proposes; the last proposal is the one that stands.' })
export class StepProposalInCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => CaseEventEnum)
  event: CaseEventName;

  @Field(() => [AnswerInStep])
  answers: AnswerInStep[];

  @Field(() => SanctionTerms, { nullable: true, description: 'Of an agreed outcome: its terms; null for every other.' })
  sanction: SanctionTerms | null;

  @Field(() => DayScalar, { description: 'The day on which it was made.' })
  proposedOn: string;

  @Field(() => Boolean, { description: 'The reader made it.' })
  mine: boolean;

  @Field(() => Boolean, { description: 'The reader made it or stands by it.' })
  iAgreed: boolean;

  @Field(() => Int, { description: 'How many stand by it, whoever made it included.' })
  agreed: number;
}

@InputType({ description: 'An answer to what a step asks.' })
export class StepAnswerInput {
  @Field(() => AnswerNameEnum)
  name: AskedName;

  @Field(() => [String], {
    description:
      'Words (at most 20,000 characters), a day (YYYY-MM-DD), a code, `yes` or `no`; more than one where several may be chosen.',
  })
  values: string[];
}

@InputType({ description: 'A step that somebody takes in the function that they hold in a case.' })
export class TakeStepInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => PlainStepEnum)
  event: PlainStep;

  @Field(() => [StepAnswerInput], { description: 'What is answered of what the step asks; nothing else.' })
  answers: StepAnswerInput[];
}
