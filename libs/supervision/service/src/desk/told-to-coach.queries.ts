import type { Actor } from '@standing/platform/auth';
import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import {
  isDecided,
  isOpen,
  type GoingBackReason,
  type Question,
  refusalsToRelease,
  type SessionStatus,
} from '@standing/supervision/rules';
import type { AnswerGoneBackOnType } from './desk.graphql.js';

type Row = {
  readonly id: string;
  readonly superviseeId: string;
  readonly status: SessionStatus;
  readonly version: number;
  readonly askedAt: Date | null;
  readonly question: Question | null;
  readonly questionVersion: number | null;
  readonly questionAt: Date | null;
  readonly reason: GoingBackReason | null;
  readonly reversedOn: string | null;
  readonly released: boolean;
};

const bySession = hotLoader<Row>({
  name: 'supervision.told-to-coach',
  text: `select s.id, s.supervisee_id as "superviseeId", s.status, s.version, s.asked_at as "askedAt", q.question,
      q.session_version as "questionVersion", q.asked_at as "questionAt", b.reason, b.reversed_on as "reversedOn",
      r.id is not null and (b.id is null or b.id < r.id) as released
    from supervision.sessions s
    left join lateral (
      select * from supervision.session_questions last
      where last.body_id = s.body_id and last.session_id = s.id order by last.id desc limit 1
    ) q on true
    left join lateral (
      select * from supervision.session_reversals last
      where last.body_id = s.body_id and last.session_id = s.id order by last.id desc limit 1
    ) b on true
    left join lateral (
      select * from supervision.session_releases last
      where last.body_id = s.body_id and last.session_id = s.id order by last.id desc limit 1
    ) r on true
    where s.body_id = $1 and s.id = any($2::uuid[]) and (q.question is not null or b.reason is not null or r.id is not null)`,
  key: ({ id }) => id,
});

type Told = {
  readonly question: Question | null;
  readonly goneBackOn: AnswerGoneBackOnType | null;
  readonly released: boolean;
};

/** What the coach of a session is told of it by its supervisor; null to anybody else. */
export async function toldToCoach(reads: OperationReads, sessionId: string, actor: Actor): Promise<Told | null> {
  const row = await reads.one(bySession, sessionId);
  if (!row || actor.kind !== 'member' || actor.personId !== row.superviseeId) return null;
  const released = row.released && refusalsToRelease(row.status).length === 0;
  return { question: questionOf(row), goneBackOn: goneBackOn(row), released };
}

function questionOf({ question, questionVersion, questionAt, ...session }: Row): Question | null {
  if (question === null || questionVersion === null || questionAt === null) return null;
  const asked = { question, sessionVersion: questionVersion, askedAt: questionAt };
  return isOpen(asked, session) ? question : null;
}

/** Once the supervisor has answered anew, or the coach has taken it back, it is history. */
function goneBackOn({ reason, reversedOn, status }: Row): AnswerGoneBackOnType | null {
  if (reason === null || reversedOn === null || isDecided(status) || status === 'withdrawn') return null;
  return { reason, reversedOn };
}
