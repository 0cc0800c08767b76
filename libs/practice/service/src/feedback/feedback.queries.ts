import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  type Answers,
  commentsOf,
  distributionOf,
  type FeedbackLink,
  type Given,
  linkState,
  shownGroup,
  SMALLEST_GROUP,
} from '@standing/practice/rules';
import { timeOfBody } from '../time-of-body.js';
import type { FeedbackLinkType, FeedbackToGiveType } from './feedback-to-give.graphql.js';
import type { EngagementFeedbackType, FeedbackOverviewType } from './feedback.graphql.js';

type LatestLink = FeedbackLink & {
  readonly engagementId: string;
  readonly madeOn: Day;
  readonly lastGivenOn: Day | null;
  readonly answers: number;
};

const latestLinks = hotLoader<LatestLink>({
  name: 'practice.latest-feedback-links',
  text: `select distinct on (l.engagement_id) l.engagement_id as "engagementId", l.made_on as "madeOn", l.until,
           l.ended_on as "endedOn", f.given_on as "givenOn", a.answers, a.last_given_on as "lastGivenOn"
         from practice.feedback_links l
         left join practice.feedback f on f.body_id = l.body_id and f.link_id = l.id
         cross join lateral (
           select count(*)::int as answers, max(given_on) as last_given_on from practice.feedback
           where body_id = l.body_id and person_id = l.person_id and engagement_id = l.engagement_id) a
         where l.body_id = $1 and l.engagement_id = any($2::uuid[])
         order by l.engagement_id, (l.ended_on is null) desc, l.id desc`,
  key: ({ engagementId }) => engagementId,
});

const feedbackOfPerson = hotRead<Answers & Given & { readonly comment: string | null }>({
  name: 'practice.feedback-of-person',
  text: `select id, engagement_id as "engagementId", given_on as "givenOn", listening, integrity, responsibility,
           transparency, confidentiality, comment
         from practice.feedback where body_id = $1 and person_id = $2`,
});

const linkByHash = hotRead<FeedbackLinkType>({
  name: 'practice.feedback-link-by-hash',
  text: `select id, person_id as "personId" from practice.feedback_links where body_id = $1 and token_hash = $2`,
});

const linkOfHolder = hotRead<FeedbackLink & Pick<FeedbackToGiveType, 'personId' | 'charterVersionId'>>({
  name: 'practice.feedback-link-of-holder',
  text: `select l.person_id as "personId", l.charter_version_id as "charterVersionId", l.until, l.ended_on as "endedOn", f.given_on as "givenOn"
         from practice.feedback_links l
         left join practice.feedback f on f.body_id = l.body_id and f.link_id = l.id
         where l.body_id = $1 and l.id = $2 and l.person_id = $3`,
});

/** Reads of feedback: to the coach as a group, to whoever holds a link as nothing but the link's state. */
@Injectable()
export class FeedbackQueries {
  constructor(private readonly clock: Clock) {}

  /** Whether feedback was asked for and given in an engagement that the reader was already found to own. */
  async ofEngagement(reads: OperationReads, engagementId: string): Promise<EngagementFeedbackType | null> {
    const [link, today] = await Promise.all([reads.one(latestLinks, engagementId), this.today(reads)]);
    if (!link) return null;
    const state = linkState(link, today);
    const { madeOn, until, lastGivenOn, answers } = link;
    const answeredIn = lastGivenOn && monthOf(lastGivenOn);
    return {
      state: state === 'changeable' ? 'answered' : state,
      askedIn: monthOf(madeOn),
      until,
      answeredIn,
      answers,
    };
  }

  /** The coach's own feedback as far as it may be shown; nobody else's can be asked for. */
  async overview(reads: OperationReads, { personId }: Member): Promise<FeedbackOverviewType> {
    const [all, today] = await Promise.all([reads.rows(feedbackOfPerson, [personId]), this.today(reads)]);
    const group = shownGroup(all, today);
    const statements = distributionOf(group).map(({ 'cannot-say': cannotSay, ...counts }) => ({
      cannotSay,
      ...counts,
    }));
    return {
      answered: all.length,
      shown: group.length,
      smallestGroup: SMALLEST_GROUP,
      statements: group.length === 0 ? [] : statements,
      comments: commentsOf(group),
    };
  }

  byHash(reads: OperationReads, tokenHash: string): Promise<FeedbackLinkType | null> {
    return reads.maybe(linkByHash, [tokenHash]);
  }

  /** What the holder is asked; `NotFound` for a link of another body or about another coach. */
  async toGive(reads: OperationReads, { linkId, subjectId }: LinkHolder): Promise<FeedbackToGiveType> {
    const [link, today] = await Promise.all([reads.row(linkOfHolder, [linkId, subjectId]), this.today(reads)]);
    const { personId, charterVersionId } = link;
    return { personId, charterVersionId, state: linkState(link, today) };
  }

  private async today(reads: OperationReads): Promise<Day> {
    return this.clock.todayIn(await reads.row(timeOfBody));
  }
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}
