import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { APPEAL_GROUNDS } from '@standing/complaints/rules';
import type { Refusal } from '@standing/kernel';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { DecisionWords } from '../cases/decision.graphql.js';
import { ConflictTold } from '../conflicts/conflict.graphql.js';
import { EmergencyOpening } from '../emergency/emergency.graphql.js';
import { LeavingInWords, LeavingOpen } from '../leaving/leaving.graphql.js';
import { LetterInCase } from '../letters/letter.graphql.js';
import { MeasureInWords } from '../measures/measure.graphql.js';
import { ToldPauseInCase } from '../times/told-pause.graphql.js';
import { RestorationInWords } from '../sanctions/restoration.graphql.js';
import { SanctionInCase } from '../sanctions/sanction.graphql.js';
import { AgreedOutcomeOffered, StepForRespondent } from '../parties/party-step.graphql.js';
import { WrittenInStep } from '../steps/step.graphql.js';
import { HearingForRespondent } from './hearing.graphql.js';

export const AppealGroundEnum = named(APPEAL_GROUNDS);
registerEnumType(AppealGroundEnum, {
  name: 'AppealGround',
  description: 'On which ground an appeal is made: the procedure, the facts, the sanction, new evidence, or bias.',
});

@ObjectType({ description: 'A case that concerns the reader, in their list: where to open it, and nothing of it.' })
export class MyCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which to open it.' })
  reference: string;

  @Field(() => DayScalar, { description: 'The day on which charges were served.' })
  servedOn: string;
}

@ObjectType({ description: 'A decision as the respondent reads it, once they were notified.' })
export class DecisionForRespondent extends DecisionWords {
  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was notified." })
  notifiedOn: string;
}

@ObjectType({
  description:
    'A case as the member whom it concerns reads it: what they are charged with, their own words, and what was decided.',
})
export class CaseForRespondent {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which to speak of the case.' })
  reference: string;

  @Field(() => DayScalar, { description: 'The day on which charges were served.' })
  servedOn: string;

  @Field(() => String, { description: 'What the reader is charged with.' })
  charges: string;

  @Field(() => [String], { description: 'Codes of the clauses on which the charges are founded.' })
  clauses: string[];

  @Field(() => String, { description: 'To what the charges may lead.' })
  mayLeadTo: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who complained; null when they asked that it be kept from the coach.',
  })
  complainantName: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to reply (K5); null when that time does not run.',
  })
  replyBy: string | null;

  @Field(() => [ToldPauseInCase], {
    description: 'That time stands still today, since when and in which class; empty while it runs.',
  })
  paused: ToldPauseInCase[];

  @Field(() => String, { nullable: true, description: 'What the reader replied.' })
  reply: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the reply.' })
  repliedOn: string | null;

  @Field(() => DecisionForRespondent, { nullable: true, description: 'What was decided; null until it is notified.' })
  decision: DecisionForRespondent | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to appeal (K9); null when that time does not run.',
  })
  appealUntil: string | null;

  @Field(() => String, { nullable: true, description: 'The grounds of the reader’s appeal.' })
  appealGrounds: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the appeal.' })
  appealedOn: string | null;

  @Field(() => DecisionForRespondent, { nullable: true, description: 'What was decided on appeal.' })
  appealDecision: DecisionForRespondent | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of a withdrawal of the accreditation in force.',
  })
  withdrawnFrom: string | null;

  @Field(() => SanctionInCase, {
    nullable: true,
    description:
      'The sanction that was notified, where it stands, and what the public reads of it; null where there is none.',
  })
  sanction: SanctionInCase | null;

  @Field(() => RestorationInWords, {
    nullable: true,
    description:
      'Where a restoration stands, and from when on it may be asked for; null where no accreditation was withdrawn.',
  })
  restoration: RestorationInWords | null;

  @Field(() => LeavingInWords, {
    nullable: true,
    description: 'The proposal to leave by consent that the reader made last; null where they made none.',
  })
  leaving: LeavingInWords | null;

  @Field(() => LeavingOpen, {
    nullable: true,
    description: 'That the reader may propose to leave today, and what would follow; null where they may not.',
  })
  mayLeave: LeavingOpen | null;

  @Field(() => MeasureInWords, {
    nullable: true,
    description: 'The last interim measure of which the reader was told; null when there was none.',
  })
  measure: MeasureInWords | null;

  @Field(() => [ConflictTold], {
    description: 'The soft conflicts of those who hold a function in the case; empty when there is none.',
  })
  softConflicts: ConflictTold[];

  @Field(() => [EmergencyOpening], {
    description: 'That the case was open in an emergency, before charges were served too, once that is over.',
  })
  emergencyOpenings: EmergencyOpening[];

  /** Why a reply, an appeal and an answer to an interim measure are refused as the case stands. */
  toReply: readonly Refusal[];

  toAppeal: readonly Refusal[];

  toAnswerMeasure: readonly Refusal[];

  @Field(() => [StepForRespondent], {
    description: 'What the reader may do today beside a reply, an answer to a measure and an appeal.',
  })
  steps: StepForRespondent[];

  @Field(() => AgreedOutcomeOffered, {
    nullable: true,
    description: 'The agreed outcome that was offered last, in full; null where none was.',
  })
  offer: AgreedOutcomeOffered | null;

  @Field(() => Boolean, { description: 'An appeal says on which ground it is made.' })
  appealAsksGround: boolean;

  @Field(() => [WrittenInStep], {
    description:
      'What was written with steps and is theirs to read: a report once it is disclosed, a closure, the notice of a hearing, and why it was put off.',
  })
  written: WrittenInStep[];

  @Field(() => HearingForRespondent, { nullable: true, description: 'The hearing; null before its panel is named.' })
  hearing: HearingForRespondent | null;

  @Field(() => [LetterInCase], {
    description: 'The letters to the reader, the latest first. Reading them is their opening.',
  })
  letters: LetterInCase[];
}
