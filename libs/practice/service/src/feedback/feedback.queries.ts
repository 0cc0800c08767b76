import { Injectable } from '@nestjs/common';
import { Clock, type Day, NotFound } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  commentsOf,
  distributionOf,
  type FeedbackLink,
  giverCounts,
  linkState,
  shownGroup,
  SMALLEST_GROUP,
} from '@standing/practice/rules';
import { timeOfBody } from '../time-of-body.js';
import { feedbackOfPerson } from './feedback-of-person.js';
import type { FeedbackLinkType, FeedbackToGiveType } from './feedback-to-give.graphql.js';
import type { AskedFeedbackType, FeedbackOverviewType } from './feedback.graphql.js';
import type { FeedbackGiverType } from './giver.graphql.js';
import { latestClientLinks, latestGiverLinks, latestSponsorLinks } from './latest-links.js';

const GIVER = `select id, kind, label from practice.feedback_givers
  where body_id = $1 and person_id = $2 and kind in ('supervisor', 'peer')`;

const giversOfPerson = hotRead<FeedbackGiverType>({
  name: 'practice.feedback-givers-of-person',
  text: `${GIVER} order by id`,
});

const ownGiver = hotRead<FeedbackGiverType>({ name: 'practice.own-feedback-giver', text: `${GIVER} and id = $3` });

const linkByHash = hotRead<FeedbackLinkType>({
  name: 'practice.feedback-link-by-hash',
  text: `select id, person_id as "personId" from practice.feedback_links where body_id = $1 and token_hash = $2`,
});

const linkOfHolder = hotRead<FeedbackLink & Omit<FeedbackToGiveType, 'state'>>({
  name: 'practice.feedback-link-of-holder',
  text: `select l.person_id as "personId", l.giver_kind as giver, l.charter_version_id as "charterVersionId", l.until,
           l.ended_on as "endedOn", f.given_on as "givenOn"
         from practice.feedback_links l
         left join practice.feedback f on f.body_id = l.body_id and f.link_id = l.id
         where l.body_id = $1 and l.id = $2 and l.person_id = $3`,
});

/** Reads of feedback: to the coach as a group, to whoever holds a link as nothing but the link's state. */
@Injectable()
export class FeedbackQueries {
  constructor(private readonly clock: Clock) {}

  /** Of the client of an engagement that the reader was already found to own; null where it was never asked for. */
  ofClient(reads: OperationReads, engagementId: string): Promise<AskedFeedbackType | null> {
    return this.asked(reads, latestClientLinks, engagementId);
  }

  /** Of its sponsor. */
  ofSponsor(reads: OperationReads, engagementId: string): Promise<AskedFeedbackType | null> {
    return this.asked(reads, latestSponsorLinks, engagementId);
  }

  /** Of a supervisor or a peer whom the reader was already found to have asked. */
  async ofGiver(reads: OperationReads, giverId: string): Promise<AskedFeedbackType> {
    const asked = await this.asked(reads, latestGiverLinks, giverId);
    if (!asked) throw new NotFound('feedback link');
    return asked;
  }

  givers(reads: OperationReads, { personId }: Member): Promise<FeedbackGiverType[]> {
    return reads.rows(giversOfPerson, [personId]);
  }

  giver(reads: OperationReads, { personId }: Member, id: string): Promise<FeedbackGiverType> {
    return reads.row(ownGiver, [personId, id]);
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
      givers: giverCounts(all),
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
    const { personId, giver, charterVersionId } = link;
    return { personId, giver, charterVersionId, state: linkState(link, today) };
  }

  private async asked(
    reads: OperationReads,
    latest: typeof latestClientLinks,
    id: string,
  ): Promise<AskedFeedbackType | null> {
    const [link, today] = await Promise.all([reads.one(latest, id), this.today(reads)]);
    if (!link) return null;
    const state = linkState(link, today);
    const { madeOn, until, lastGivenOn, answers } = link;
    return {
      state: state === 'changeable' ? 'answered' : state,
      askedIn: monthOf(madeOn),
      until,
      answeredIn: lastGivenOn && monthOf(lastGivenOn),
      answers,
    };
  }

  private async today(reads: OperationReads): Promise<Day> {
    return this.clock.todayIn(await reads.row(timeOfBody));
  }
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}
