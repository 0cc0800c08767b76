import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Seat } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { SeatEnum } from '../steps/step.graphql.js';

@ObjectType({ description: 'Somebody who hears the case, as a party is told.' })
export class PanelMemberNamed {
  @Field(() => SeatEnum, { nullable: true, description: 'From where they sit.' })
  seat: Seat | null;

  @Field(() => String, { description: 'Their name, as it was when they were appointed.' })
  name: string;
}

@ObjectType({
  description:
    'The hearing as the respondent is told of it. Days are in the body’s zone; nothing here tells what a panel does among itself.',
})
export class HearingForRespondent {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which the panel was named; null once an objection was upheld, until it is named anew.',
  })
  namedOn: string | null;

  @Field(() => [PanelMemberNamed], { description: 'Who hears the case; empty while the panel is not named.' })
  panel: PanelMemberNamed[];

  @Field(() => DayScalar, { nullable: true, description: 'The last day to object to one of them.' })
  objectUntil: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of the hearing; null while no notice of one stands.',
  })
  hearingOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the bundle was served.' })
  bundleOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the hearing was opened.' })
  openedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which an adjourned hearing goes on.' })
  resumeOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was closed.' })
  closedOn: string | null;

  @Field(() => Int, { description: 'How often it was put off.' })
  postponed: number;

  @Field(() => Boolean, {
    description: 'Nobody hears or deliberates any more: what was decided was notified, or the case is over.',
  })
  isOver: boolean;
}
