import type {
  AuditItem,
  AuditRound,
  FilePart,
  FollowUp,
  Outcome,
  RefusedReason,
  ShownKind,
  TimeGround,
} from '@standing/cpd/rules';
import type { CpdKind } from '@standing/cpd/rules';

/** A round as it is read, with what was asked and decided of its time. */
export type RoundRead = AuditRound & {
  readonly timeAsked: {
    readonly ground: TimeGround;
    readonly wishedUntil: string;
    readonly askedOn: string;
    readonly isGranted: boolean | null;
  } | null;
};

/** The audit of a member as it is read. */
export type FileRead = {
  readonly id: string;
  readonly personId: string;
  readonly openedOn: string;
  readonly looksAfter: string;
  readonly looksUntil: string;
  readonly auditorId: string | null;
  readonly rounds: readonly RoundRead[];
  readonly outcome: Outcome | null;
  readonly closedOn: string | null;
  readonly followUp: FollowUp | null;
};

const RIGHT = (table: string) =>
  `${table}.body_id = r.body_id and ${table}.file_id = r.file_id and ${table}.round = r.round`;

const ROUNDS = `cpd.audit_rounds r
  left join cpd.audit_times_asked t on ${RIGHT('t')}
  left join cpd.audit_times_decided d on ${RIGHT('d')}
  left join cpd.audit_answers w on ${RIGHT('w')}`;

/** Columns of `cpd.audit_files a` with how it ended (`c`) and what followed (`f`), see `FILES`. */
export const FILE = `a.id, a.person_id as "personId", a.opened_on::text as "openedOn", a.looks_after::text as "looksAfter",
  a.looks_until::text as "looksUntil", c.outcome, c.closed_on::text as "closedOn", f.decision as "followUp",
  (select n.auditor_id from cpd.audit_auditors n where n.body_id = a.body_id and n.file_id = a.id
    order by n.seq desc limit 1) as "auditorId",
  (select jsonb_agg(jsonb_build_object('kind', r.kind, 'askedOn', r.asked_on, 'dueOn', coalesce(d.granted_until, r.due_on),
      'answeredOn', w.answered_on, 'timeAsked', case when t.round is not null then jsonb_build_object('ground', t.ground,
        'wishedUntil', t.wished_until, 'askedOn', t.asked_on,
        'isGranted', case when d.round is not null then d.granted_until is not null end) end) order by r.round)
    from ${ROUNDS} where r.body_id = a.body_id and r.file_id = a.id) as rounds`;

export const FILES = `cpd.audit_files a
  left join cpd.audit_closures c on c.body_id = a.body_id and c.file_id = a.id
  left join cpd.audit_follow_ups f on f.body_id = a.body_id and f.file_id = a.id`;

/** The round that goes on of a file `a`: its last day, and whether the member and the office have answered. */
export const NOW = `cross join lateral (
  select r.round, r.asked_on, coalesce(d.granted_until, r.due_on) as due_on, w.round is not null as is_answered,
    t.round is not null and d.round is null as is_time_open
  from ${ROUNDS} where r.body_id = a.body_id and r.file_id = a.id order by r.round desc limit 1) l`;

/** The state of a file `a` on the day of a parameter, as `auditStateOf` says it. */
export const stateOn = (day: string): string => `case
  when c.outcome = 'does-not-meet' and f.decision is null then 'recommended'
  when c.outcome is not null then 'closed'
  when l.is_answered then 'answered'
  when l.due_on < ${day}::date and not l.is_time_open then 'unanswered'
  else 'waiting' end`;

/** Nobody is asked, reminded or reviewed who is known to have died. */
export const IS_LIVING = `not exists (select from cpd.deaths x where x.body_id = a.body_id and x.person_id = a.person_id
  and not exists (select from cpd.deaths_taken_back y where y.body_id = x.body_id and y.death_id = x.id))`;

/** An activity of an audit as it is read: at the revision that was shown, or as it stands before anything was. */
export type ItemRead = AuditItem & {
  readonly title: string;
  readonly kind: CpdKind;
  readonly provider: string | null;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly minutes: number;
  readonly round: number | null;
  readonly shown: ShownKind | null;
  readonly word: string | null;
  /** The file that was shown. */
  readonly documentId: string | null;
  /** The file that the activity has now, and the revision of it. */
  readonly onRecordId: string | null;
  readonly standingRevision: number;
  readonly reason: RefusedReason | null;
  readonly missing: readonly FilePart[] | null;
  readonly sentence: string | null;
};

/**
 * The activities of the file `$2`: those that were shown, or, before the first answer, those of its days that stand. None is
 * asked about whose file was erased before, as the body's rules say: it cannot be shown.
 */
export const ITEMS = `with shown as (
    (select distinct on (l.activity_id) l.activity_id, l.activity_revision, l.round, l.kind, l.document_id, l.word
      from cpd.audit_answer_lines l where l.body_id = $1 and l.file_id = $2 order by l.activity_id, l.round desc)
    union all
    (select c.id, c.revision, null, null, null, null from cpd.activities c
      join cpd.audit_files a on a.body_id = c.body_id and a.person_id = c.person_id
      where c.body_id = $1 and a.id = $2 and c.state = 'active' and c.last_day > a.looks_after and c.last_day <= a.looks_until
        and c.file_erased_on is null and not exists (select from cpd.activities n where n.body_id = c.body_id and n.id = c.id and n.revision > c.revision)
        and not exists (select from cpd.audit_answers w where w.body_id = $1 and w.file_id = $2)))
  select i.activity_id as "activityId", i.round, i.kind as shown, i.document_id as "documentId", i.word, c.title, c.kind,
    c.provider, c.first_day::text as "firstDay", c.last_day::text as "lastDay", c.minutes,
    s.document_id as "onRecordId", s.revision as "standingRevision", v.verdict, v.reason, v.missing, v.sentence
  from shown i
  join cpd.activities c on c.body_id = $1 and c.id = i.activity_id and c.revision = i.activity_revision
  cross join lateral (select n.document_id, n.revision from cpd.activities n where n.body_id = $1 and n.id = i.activity_id
    order by n.revision desc limit 1) s
  left join lateral (select o.verdict, o.reason, o.missing, o.sentence from cpd.audit_words o where o.body_id = $1
    and o.file_id = $2 and o.round = i.round and o.activity_id = i.activity_id order by o.seq desc limit 1) v on true
  order by c.last_day desc, i.activity_id`;
