import type { Day } from '@standing/kernel';
import { hotLoader } from '@standing/platform/graphql';
import type { FeedbackLink } from '@standing/practice/rules';

/** The latest link of one who is asked, and how often they have answered by any. */
export type LatestLink = FeedbackLink & {
  /** The engagement, or the giver. */
  readonly askedId: string;
  readonly madeOn: Day;
  readonly lastGivenOn: Day | null;
  readonly answers: number;
};

const STATE = `l.made_on as "madeOn", l.until, l.ended_on as "endedOn", f.given_on as "givenOn", a.answers,
  a.last_given_on as "lastGivenOn"`;

/** Among links that are alike by `column`, of the kinds that `kinds` names. */
function latestBy(column: string, kinds: string): string {
  return `select distinct on (l.${column}) l.${column} as "askedId", ${STATE}
    from practice.feedback_links l
    left join practice.feedback f on f.body_id = l.body_id and f.link_id = l.id
    cross join lateral (
      select count(*)::int as answers, max(g.given_on) as last_given_on
      from practice.feedback_links o join practice.feedback g on g.body_id = o.body_id and g.link_id = o.id
      where o.body_id = l.body_id and o.person_id = l.person_id and o.${column} = l.${column} and o.giver_kind = l.giver_kind) a
    where l.body_id = $1 and l.${column} = any($2::uuid[]) and l.giver_kind in (${kinds})
    order by l.${column}, (l.ended_on is null) desc, l.id desc`;
}

const key = ({ askedId }: LatestLink) => askedId;

export const latestClientLinks = hotLoader<LatestLink>({
  name: 'practice.latest-client-feedback-links',
  text: latestBy('engagement_id', `'client'`),
  key,
});

export const latestSponsorLinks = hotLoader<LatestLink>({
  name: 'practice.latest-sponsor-feedback-links',
  text: latestBy('engagement_id', `'sponsor'`),
  key,
});

export const latestGiverLinks = hotLoader<LatestLink>({
  name: 'practice.latest-giver-feedback-links',
  text: latestBy('giver_id', `'supervisor', 'peer'`),
  key,
});
