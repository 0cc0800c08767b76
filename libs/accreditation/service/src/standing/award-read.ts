import type { Text } from '@standing/accreditation/requirements';
import type {
  Award,
  AwardEnd,
  PauseSaid,
  ReductionTold,
  SentRenewal,
  SuspensionTold,
} from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { endedByConsent } from '../sanctions/by-consent.sql.js';

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

/**
 * The renewals that were sent of an award, as a column for a query whose awards have this name. One that was sent of the award
 * that a sanction lowered keeps the lower level in force too, until it is answered.
 */
export function renewalsOf(award: string): string {
  return `(select coalesce(json_agg(json_build_object('sentOn', p.applied_on, 'closedOn', p.decided_on,
      'sentAt', p.applied_on::timestamp at time zone t.zone, 'closedAt', p.decided_on::timestamp at time zone t.zone,
      'quashed', ${QUASHED})), '[]'::json)
    from accreditation.applications p join accreditation.body_times t on t.body_id = p.body_id
    where p.body_id = ${award}.body_id and (p.award_id = ${award}.id
      or ${award}.sanction_id is not null and p.award_id = ${award}.lowers_award_id))`;
}

/** Something told of a sanction that lowers a level as the database writes it into JSON. */
export type ReductionRead = Omit<ReductionTold, 'recordedAt'> & { readonly recordedAt: string };

/** What was told of sanctions that lower an award's person, as a column for a query whose awards have this name. */
export function reductionsOf(award: string): string {
  return `(select coalesce(json_agg(json_build_object('sanctionId', s.sanction_id, 'revision', s.revision,
      'lowersTo', s.lowers_to, 'recordedAt', s.recorded_at)), '[]'::json)
    from accreditation.sanctions s where s.body_id = ${award}.body_id and s.person_id = ${award}.person_id)`;
}

export function asReduction({ recordedAt, ...told }: ReductionRead): ReductionTold {
  return { ...told, recordedAt: new Date(recordedAt) };
}

/** When the sanction by which an award was made was found never to have been, as a column; null while it stands. */
export function annulledAtOf(award: string): string {
  return `(select x.recorded_at from accreditation.withdrawals_annulled x
    where x.body_id = ${award}.body_id and x.sanction_id = ${award}.sanction_id)`;
}

/** An end of an award as the database writes it into JSON. */
export type EndRead = Pick<AwardEnd, 'kind' | 'effectiveOn' | 'restoredOn' | 'byConsent'> & {
  readonly recordedAt: string;
  readonly takenBackAt: string | null;
};

/** What ended an award, its own ends and the death of its member, as a column for a query whose awards have this name. */
export function endsOf(award: string): string {
  return `(select coalesce(json_agg(json_build_object('kind', n.kind, 'effectiveOn', n.effective_on, 'recordedAt', n.recorded_at,
      'takenBackAt', n.taken_back_at, 'restoredOn', n.restored_on,
      'byConsent', n.by_consent)), '[]'::json)
    from (select e.kind, e.effective_on, e.recorded_at, coalesce(b.recorded_at, x.recorded_at) as taken_back_at,
        r.granted_on as restored_on, ${endedByConsent('e')} as by_consent
      from accreditation.award_ends e
      left join accreditation.resignations_taken_back b on b.body_id = e.body_id and b.resignation_id = e.resignation_id
      left join accreditation.withdrawals_annulled x on x.body_id = e.body_id and x.sanction_id = e.sanction_id
      left join accreditation.restorations r on r.body_id = e.body_id and r.sanction_id = e.sanction_id
      where e.body_id = ${award}.body_id and e.award_id = ${award}.id
      union all
      select 'deceased', d.effective_on, d.recorded_at, u.recorded_at, null::date, false
      from accreditation.deaths d
      left join accreditation.deaths_taken_back u on u.body_id = d.body_id and u.death_id = d.id
      where d.body_id = ${award}.body_id and d.person_id = ${award}.person_id) n)`;
}

export function asEnd({ takenBackAt, recordedAt, ...end }: EndRead, awardId: string): AwardEnd {
  const moments = {
    recordedAt: new Date(recordedAt),
    takenBackAt: takenBackAt === null ? null : new Date(takenBackAt),
  };
  return { ...end, awardId, ...moments };
}

/** Something said of a pause as the database writes it into JSON. */
export type PauseRead = Omit<PauseSaid, 'recordedAt'> & { readonly recordedAt: string };

/** What the person of an award said of pauses, as a column for a query whose awards have this name. */
export function pausesOf(award: string): string {
  return `(select coalesce(json_agg(json_build_object('pauseId', s.pause_id, 'revision', s.revision, 'fromOn', s.from_on,
      'resumesOn', s.resumes_on, 'recordedAt', s.recorded_at)), '[]'::json)
    from accreditation.pauses s where s.body_id = ${award}.body_id and s.person_id = ${award}.person_id)`;
}

export function asPause({ recordedAt, ...said }: PauseRead): PauseSaid {
  return { ...said, recordedAt: new Date(recordedAt) };
}

/** Something told of a suspension as the database writes it into JSON. */
export type SuspensionRead = Omit<SuspensionTold, 'recordedAt'> & { readonly recordedAt: string };

/** What was told of suspensions of an award's person, as a column for a query whose awards have this name. */
export function suspensionsOf(award: string): string {
  return `(select coalesce(json_agg(json_build_object('measureId', s.measure_id, 'revision', s.revision, 'fromOn', s.from_on,
      'untilOn', s.until_on, 'kind', s.kind, 'recordedAt', s.recorded_at)), '[]'::json)
    from accreditation.suspensions s where s.body_id = ${award}.body_id and s.person_id = ${award}.person_id)`;
}

export function asSuspension({ recordedAt, ...told }: SuspensionRead): SuspensionTold {
  return { ...told, recordedAt: new Date(recordedAt) };
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
