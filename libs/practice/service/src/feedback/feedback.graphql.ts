import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import type { LinkState, Statement } from '@standing/practice/rules';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { GiverCountType } from './giver.graphql.js';

export const FeedbackStatementKind = {
  LISTENING: 'listening',
  INTEGRITY: 'integrity',
  RESPONSIBILITY: 'responsibility',
  TRANSPARENCY: 'transparency',
  CONFIDENTIALITY: 'confidentiality',
} as const satisfies Record<string, Statement>;
registerEnumType(FeedbackStatementKind, {
  name: 'FeedbackStatement',
  description: 'A commitment of the charter on which feedback is asked.',
});

export const FeedbackLinkStateKind = {
  OPEN: 'open',
  CHANGEABLE: 'changeable',
  ANSWERED: 'answered',
  ENDED: 'ended',
  EXPIRED: 'expired',
} as const satisfies Record<string, LinkState>;
registerEnumType(FeedbackLinkStateKind, {
  name: 'FeedbackLinkState',
  description:
    'OPEN waits for an answer; a CHANGEABLE one can be changed for seven days; ENDED was withdrawn or replaced; EXPIRED ran out.',
});

@ObjectType('AskedFeedback', {
  description: 'Whether feedback was asked of somebody and given: never what was answered.',
})
export class AskedFeedbackType {
  @Field(() => FeedbackLinkStateKind, { description: 'Of the latest link; ANSWERED from the first moment on.' })
  state: LinkState;

  @Field(() => String, { description: 'The month in which the latest link was made, as YYYY-MM.' })
  askedIn: string;

  @Field(() => DayScalar, { description: 'The last day on which the latest link takes an answer.' })
  until: string;

  @Field(() => String, {
    nullable: true,
    description: 'The month of the latest answer, as YYYY-MM: a finer date would help to tell whose it is.',
  })
  answeredIn: string | null;

  @Field(() => Int, { description: 'How many answers there were, by all links of the same giver here.' })
  answers: number;
}

@ObjectType('FeedbackDistribution', { description: 'How often each answer was given to one statement by the group.' })
export class FeedbackDistributionType {
  @Field(() => FeedbackStatementKind)
  statement: Statement;

  @Field(() => Int)
  always: number;

  @Field(() => Int)
  mostly: number;

  @Field(() => Int)
  sometimes: number;

  @Field(() => Int)
  never: number;

  @Field(() => Int)
  cannotSay: number;

  @Field(() => Int, { description: 'How many chose nothing here.' })
  unanswered: number;
}

@ObjectType('FeedbackOverview', {
  description:
    "All of the reader's own feedback, in batches that hold the answers of five clients at least, none of which can be changed any more. Those of sponsors, supervisors and peers are among them, and not marked.",
})
export class FeedbackOverviewType {
  @Field(() => Int, { description: 'How many answers there are.' })
  answered: number;

  @Field(() => [GiverCountType], {
    description: 'How many people have answered, by kind; of which kind a batch holds how many is never said.',
  })
  givers: GiverCountType[];

  @Field(() => Int, { description: 'How many of them are in the group; 0 until it is shown.' })
  shown: number;

  @Field(() => Int, { description: 'Of how many clients a batch needs answers.' })
  smallestGroup: number;

  @Field(() => [FeedbackDistributionType], { description: 'Empty until a group is shown.' })
  statements: FeedbackDistributionType[];

  @Field(() => [String], { description: 'What the group wrote, in the order of the words.' })
  comments: string[];
}

@ObjectType('MadeFeedbackLink', { description: 'A feedback link that was just made, with the engagement it is for.' })
export class MadeFeedbackLinkType {
  @Field(() => String, {
    nullable: true,
    description: 'Shown this once: `/f/<token>`. Null when the key was used before, since only a hash is kept.',
  })
  token: string | null;

  @Field(() => EngagementType)
  engagement: EngagementType;
}
