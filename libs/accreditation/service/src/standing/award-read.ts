import type { Text } from '@standing/accreditation/requirements';
import type { Award, SentRenewal } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';

/** An award as it is read to be shown. */
export type AwardRead = Award & {
  readonly personId: string;
  readonly schemeVersionId: string;
  readonly levelTitle: Text;
  readonly schemeTitle: Text;
};

/** A renewal as the database writes it into JSON. */
export type RenewalRead = Pick<SentRenewal, 'sentOn' | 'closedOn'> & {
  readonly sentAt: string;
  readonly closedAt: string | null;
  readonly quashed: readonly { readonly closedOn: Day; readonly closedAt: string; readonly reopenedAt: string }[];
};

const QUASHED = `(select coalesce(json_agg(json_build_object('closedOn', d.decided_on,
      'closedAt', d.decided_on::timestamp at time zone t.zone, 'reopenedAt', q.decided_on::timestamp at time zone t.zone)), '[]'::json)
    from accreditation.appeals q
    join accreditation.application_decisions d on d.body_id = q.body_id and d.id = q.decision_id
    where q.body_id = p.body_id and q.application_id = p.id and q.outcome = 'upheld')`;

/** The renewals that were sent of an award, as a column for a query whose awards have this name. */
export function renewalsOf(award: string): string {
  return `(select coalesce(json_agg(json_build_object('sentOn', p.applied_on, 'closedOn', p.decided_on,
      'sentAt', p.applied_on::timestamp at time zone t.zone, 'closedAt', p.decided_on::timestamp at time zone t.zone,
      'quashed', ${QUASHED})), '[]'::json)
    from accreditation.applications p join accreditation.body_times t on t.body_id = p.body_id
    where p.body_id = ${award}.body_id and p.award_id = ${award}.id)`;
}

export function asRenewal({ sentOn, closedOn, sentAt, closedAt, quashed }: RenewalRead): SentRenewal {
  return {
    ...{ sentOn, closedOn, sentAt: new Date(sentAt), closedAt: closedAt === null ? null : new Date(closedAt) },
    quashed: quashed.map((refusal) => ({
      ...{ closedOn: refusal.closedOn, closedAt: new Date(refusal.closedAt) },
      reopenedAt: new Date(refusal.reopenedAt),
    })),
  };
}
