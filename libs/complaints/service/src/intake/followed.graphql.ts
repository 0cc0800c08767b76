import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PlainState, Promised } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { AccessOfParty } from '../access/access.graphql.js';
import { ConflictTold } from '../conflicts/conflict.graphql.js';
import { IdentityOpeningTold } from '../custody/custody.graphql.js';
import { EmergencyOpening } from '../emergency/emergency.graphql.js';
import { ExhibitForComplainant } from '../evidence/evidence.graphql.js';
import { ClosureForComplainant } from './closure.graphql.js';
import { LetterInCase } from '../letters/letter.graphql.js';
import { StepForComplainant } from '../parties/party-step.graphql.js';
import { PanelMemberNamed } from '../respondent/hearing.graphql.js';
import { ToldPauseInCase } from '../times/told-pause.graphql.js';

export const PlainStateEnum = { RECEIVED: 'received', IN_HAND: 'in-hand', CLOSED: 'closed' } as const satisfies Record<
  string,
  PlainState
>;
registerEnumType(PlainStateEnum, {
  name: 'ComplaintState',
  description: 'How far a complaint is, as its complainant reads it; it tells nothing of the coach.',
});

export const PromisedEnum = { ACKNOWLEDGEMENT: 'acknowledgement', NEWS: 'news' } as const satisfies Record<
  string,
  Promised['what']
>;
registerEnumType(PromisedEnum, {
  name: 'PromisedToComplainant',
  description: 'What the body owes a complainant next.',
});

@ObjectType({
  description: 'A complaint as its complainant may follow it: how far it is, the next day, and why it was turned away.',
})
export class ComplaintForComplainant {
  @Field(() => String)
  reference: string;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was received." })
  receivedOn: string;

  @Field(() => PlainStateEnum)
  state: PlainState;

  @Field(() => PromisedEnum, { nullable: true, description: 'What comes next; null when nothing is owed.' })
  next: Promised['what'] | null;

  @Field(() => [ToldPauseInCase], {
    description: 'That time stands still today, since when and in which class; empty while it runs.',
  })
  paused: ToldPauseInCase[];

  @Field(() => [PanelMemberNamed], {
    description:
      'Who hears the case, as the respondent is told it; empty before the panel is named, and once an objection was upheld until it is named anew.',
  })
  panel: PanelMemberNamed[];

  @Field(() => [ConflictTold], {
    description: 'The soft conflicts of those who hold a function in the case; empty when there is none.',
  })
  softConflicts: ConflictTold[];

  @Field(() => [IdentityOpeningTold], {
    description: 'To whom, by their function, the complainant’s kept name was opened, for what and on which days.',
  })
  identityOpenings: IdentityOpeningTold[];

  @Field(() => [EmergencyOpening], {
    description: 'That the case was open in an emergency, once that is over; empty where it never was.',
  })
  emergencyOpenings: EmergencyOpening[];

  @Field(() => DayScalar, { nullable: true, description: 'The last day for it, derived from the clocks K1 and K2.' })
  nextBy: string | null;

  @Field(() => ClosureForComplainant, { nullable: true, description: 'Null unless it was turned away.' })
  closure: ClosureForComplainant | null;

  @Field(() => [ExhibitForComplainant], {
    description: 'The exhibits that were disclosed to them and are in their sight; the case manager shows them.',
  })
  disclosed: ExhibitForComplainant[];

  @Field(() => [StepForComplainant], { description: 'What its complainant may do today, with reference and code.' })
  steps: StepForComplainant[];

  @Field(() => AccessOfParty, { description: 'Whether they asked for a copy of what is kept of them, and may.' })
  access: AccessOfParty;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they said which member of the body they are; null of whoever chose not to say who they are, who is not asked.',
  })
  memberSaid: boolean | null;

  @Field(() => [LetterInCase], {
    description: 'The letters to the complainant, the latest first; a hundred at the most.',
  })
  letters: LetterInCase[];
}
