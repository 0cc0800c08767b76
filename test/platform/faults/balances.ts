import type pg from 'pg';

type Pairs = Readonly<Record<string, readonly [string, string]>>;

/** What one coach did, and what it is in the contexts that heard of it. */
const OF_COACH: Pairs = {
  'entries in the ledger': [
    `select count(*)::int from practice.entries where person_id = $1`,
    `select count(distinct source_id)::int from accreditation.evidence where source = 'practice.entry' and person_id = $1`,
  ],
  'withdrawals in the ledger': [
    `select count(*)::int from practice.withdrawals where person_id = $1`,
    `select count(*)::int from accreditation.evidence where source = 'practice.entry' and state = 'withdrawn' and person_id = $1`,
  ],
  'sessions in the ledger at their last revision': [
    `select count(*)::int from supervision.sessions where supervisee_id = $1`,
    `select count(*)::int from supervision.sessions s join supervision.supervisors v on v.id = s.supervisor_id join accreditation.evidence e on e.source = 'supervision.session' and e.source_id = s.id and e.revision = s.revision and e.minutes = s.minutes and (e.trust = 'confirmed') = (s.status = 'confirmed' and v.vetted_on is not null) where s.supervisee_id = $1`,
  ],
  'sessions without a gap in their revisions': [
    `select coalesce(sum(revision), 0)::int from supervision.sessions where supervisee_id = $1`,
    `select count(*)::int from accreditation.evidence where source = 'supervision.session' and person_id = $1`,
  ],
  'decisions and decided sessions': [
    `select count(*)::int from supervision.sessions where status = 'confirmed' and supervisee_id = $1`,
    `select count(*)::int from supervision.session_decisions d join supervision.sessions s on s.id = d.session_id where s.supervisee_id = $1`,
  ],
  'messages of requests': [
    `select count(*)::int from supervision.confirmation_requests where supervisee_id = $1`,
    `select count(distinct m.subject_id)::int from correspondence.messages m join supervision.confirmation_requests r on r.id = m.subject_id where m.sent_at is not null and r.supervisee_id = $1`,
  ],
};

const SENT = 'correspondence.messages where sent_at is not null and kind';

/** What anybody did, and what came of it elsewhere. */
const OF_ALL: Pairs = {
  'messages and mails': [
    `select count(*)::int from correspondence.messages`,
    `select count(*)::int from correspondence.demo_mails`,
  ],
  'messages that bring a link, and links': [
    `select count(*)::int from correspondence.messages where kind in ('confirm-sessions', 'answer-agreement', 'sign-statement', 'write-report', 'report-agreed')`,
    `select count(*)::int from correspondence.links`,
  ],
  'signatures in the ledger': [
    `select count(*)::int from ethics.signatures`,
    `select count(*)::int from accreditation.evidence where source = 'ethics.signature'`,
  ],
  'activities in the ledger at every revision': [
    `select sum(revision)::int from cpd.activities`,
    `select count(*)::int from accreditation.evidence where source = 'cpd.activity'`,
  ],
  'activities shown by a file': [
    `select count(*)::int from cpd.activities where document_id is not null`,
    `select count(*)::int from accreditation.evidence where source = 'cpd.activity' and trust = 'documented'`,
  ],
  'feedback in the ledger': [
    `select count(*)::int from practice.feedback`,
    `select count(*)::int from accreditation.evidence where source = 'practice.feedback'`,
  ],
  'covers in the ledger at every revision': [
    `select sum(version)::int from insurance.covers`,
    `select count(*)::int from accreditation.evidence where source = 'insurance.cover'`,
  ],
  'sessions of all in the ledger at every revision': [
    `select sum(revision)::int from supervision.sessions`,
    `select count(*)::int from accreditation.evidence where source = 'supervision.session'`,
  ],
  'applications awarded, and awards told': [
    `select count(*)::int from accreditation.applications where status = 'awarded'`,
    `select count(distinct data->>'awardId')::int from accreditation.outbox where type = 'accreditation.awarded'`,
  ],
  'awards, and references that cases know': [
    `select count(*)::int from accreditation.awards`,
    `select count(*)::int from complaints.heard_references h join accreditation.awards a on a.person_id = h.person_id and replace(a.reference, '-', '') = h.reference`,
  ],
  'awards, and mails of them': [
    `select count(*)::int from accreditation.awards`,
    `select count(*)::int from ${SENT} = 'award'`,
  ],
  'letters, and mails of them': [
    `select count(*)::int from complaints.letters`,
    `select count(*)::int from ${SENT} = 'case-letter'`,
  ],
  'withdrawals in force, and awards that ended': [
    `select count(*)::int from complaints.case_events where event = 'put-withdrawal-in-force'`,
    `select count(*)::int from accreditation.award_ends e join accreditation.awards a on a.id = e.award_id and e.kind = 'withdrawn'`,
  ],
  'withdrawals in force, and rights to supervise that ended': [
    `select count(*)::int from complaints.case_events where event = 'put-withdrawal-in-force'`,
    `select count(*)::int from supervision.right_ends`,
  ],
  'withdrawals in force, and mails of them': [
    `select count(*)::int from complaints.case_events where event = 'put-withdrawal-in-force'`,
    `select count(distinct recipient_id)::int from ${SENT} = 'withdrawal'`,
  ],
};

/** Numbers that must be equal, by name, when nothing was lost and nothing doubled. */
export async function balances(db: pg.Client, coachId: string): Promise<Record<string, readonly [number, number]>> {
  const found: Record<string, readonly [number, number]> = {};
  for (const [name, [left, right]] of Object.entries(OF_COACH))
    found[name] = [await countBy(db, left, [coachId]), await countBy(db, right, [coachId])];
  for (const [name, [left, right]] of Object.entries(OF_ALL))
    found[name] = [await countBy(db, left, []), await countBy(db, right, [])];
  return found;
}

async function countBy(db: pg.Client, text: string, values: readonly string[]): Promise<number> {
  const { rows } = await db.query<[number]>({ text, values: [...values], rowMode: 'array' });
  return rows[0]?.[0] ?? -1;
}
