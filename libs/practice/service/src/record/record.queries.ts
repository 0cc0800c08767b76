import { Injectable } from '@nestjs/common';
import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import {
  clauseOf,
  type Consent,
  CONSENTS,
  type ConsentAnswer,
  contractItemsOf,
  COURSE_ITEMS,
  FILE_ITEMS,
  isTripartite,
  type Item,
  type MarkedItem,
} from '@standing/practice/rules';
import type {
  ConsentAnswersType,
  EngagementCheckType,
  EngagementEndType,
  EngagementMarkType,
  EngagementRecordType,
  EngagementTermsType,
} from './record.graphql.js';

type MarkRead = {
  readonly engagementId: string;
  readonly id: string;
  readonly item: Item;
  readonly answer: ConsentAnswer | null;
  readonly onDay: string;
  readonly recordedAt: Date;
};

const lastTerms = hotLoader<EngagementTermsType & { readonly engagementId: string }>({
  name: 'practice.last-engagement-terms',
  text: `select distinct on (engagement_id) engagement_id as "engagementId", sponsor, prescriber, country,
           agreed_minutes as "agreedMinutes", agreed_until as "agreedUntil", sponsor_receives as "sponsorReceives",
           recorded_at as "recordedAt"
         from practice.engagement_terms where body_id = $1 and engagement_id = any($2::uuid[])
         order by engagement_id, id desc`,
  key: ({ engagementId }) => engagementId,
});

const lastEnds = hotLoader<EngagementEndType & { readonly engagementId: string }>({
  name: 'practice.last-engagement-ends',
  text: `select e.engagement_id as "engagementId", e.ended_on as "endedOn", e.ended_by as "endedBy", e.referred
         from (select distinct on (engagement_id) * from practice.engagement_ends
               where body_id = $1 and engagement_id = any($2::uuid[]) order by engagement_id, id desc) e
         where e.ended_on is not null`,
  key: ({ engagementId }) => engagementId,
});

const standingMarks = hotLoader<MarkRead>({
  name: 'practice.standing-engagement-marks',
  text: `select m.engagement_id as "engagementId", m.id, m.item, m.answer, m.on_day as "onDay", m.recorded_at as "recordedAt"
         from practice.engagement_marks m
         where m.body_id = $1 and m.engagement_id = any($2::uuid[]) and m.on_day is not null
           and not exists (select from practice.engagement_marks r where r.body_id = m.body_id and r.replaces_id = m.id)
         order by m.on_day desc, m.id desc`,
  key: ({ engagementId }) => engagementId,
});

/** Reads of the record of an engagement that the reader was already found to own. */
@Injectable()
export class RecordQueries {
  async termsOf(reads: OperationReads, engagement: string): Promise<EngagementTermsType | null> {
    return (await reads.one(lastTerms, engagement)) ?? null;
  }

  async endOf(reads: OperationReads, engagement: string): Promise<EngagementEndType | null> {
    return (await reads.one(lastEnds, engagement)) ?? null;
  }

  async recordOf(reads: OperationReads, engagement: string): Promise<EngagementRecordType> {
    const [marks, terms] = await Promise.all([reads.many(standingMarks, engagement), this.termsOf(reads, engagement)]);
    return {
      contract: contractItemsOf(isTripartite(terms)).map((item) => checkOf(item, marks)),
      consents: CONSENTS.map((consent) => answersOf(consent, marks)),
      course: marks.flatMap((mark) => (isOf(COURSE_ITEMS, mark.item) ? [shown(mark, mark.item)] : [])),
      files: FILE_ITEMS.map((item) => checkOf(item, marks)),
    };
  }
}

function checkOf(item: MarkedItem, marks: readonly MarkRead[]): EngagementCheckType {
  const mark = marks.find((one) => one.item === item);
  return { item, clause: clauseOf(item), mark: mark ? shown(mark, item) : null };
}

function answersOf(consent: Consent, marks: readonly MarkRead[]): ConsentAnswersType {
  const answers = marks.flatMap(({ item, answer, id, onDay, recordedAt }) =>
    item === consent && answer !== null ? [{ id, answer, onDay, recordedAt }] : [],
  );
  return { consent, clause: clauseOf(consent), answers };
}

function shown({ id, onDay, recordedAt }: MarkRead, item: MarkedItem): EngagementMarkType {
  return { id, item, clause: clauseOf(item), onDay, recordedAt };
}

function isOf<Known extends Item>(items: readonly Known[], item: Item): item is Known {
  return items.some((one) => one === item);
}
