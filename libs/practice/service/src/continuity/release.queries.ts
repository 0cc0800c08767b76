import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { ReleaseGround } from '@standing/practice/rules';
import type { ContinuityReleaseType, ReleaseOutcome } from './release.graphql.js';

type Row = {
  readonly id: string;
  readonly coachId: string;
  readonly ground: ReleaseGround;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly released: boolean | null;
  readonly answeredBy: string | null;
  readonly answeredOn: string | null;
};

const MOST_SHOWN = 100;

/** Neither the coach nor the colleague reads that a release is proposed. */
const OTHERS = `from practice.continuity_releases r
  join practice.continuity_plans p on p.body_id = r.body_id and p.id = r.plan_id
  left join practice.continuity_release_answers a on a.body_id = r.body_id and a.release_id = r.id
  where r.body_id = $1 and p.person_id <> $2 and p.colleague_id <> $2`;

const releases = hotRead<Row>({
  name: 'practice.continuity-releases',
  text: `select r.id, p.person_id as "coachId", r.ground, r.proposed_by as "proposedBy", r.proposed_on as "proposedOn",
      a.released, a.answered_by as "answeredBy", a.answered_on as "answeredOn"
    ${OTHERS} order by (a.release_id is null) desc, r.id desc limit ${MOST_SHOWN}`,
});

const waiting = hotRead<{ readonly count: number }>({
  name: 'practice.continuity-releases-waiting',
  text: `select count(*)::int as count ${OTHERS} and a.release_id is null`,
});

/** Reads of what the office proposed and answered. */
@Injectable()
export class ReleaseQueries {
  /** Those that wait, then the others, the latest first; a hundred at the most. */
  async all(reads: OperationReads, { personId }: Member): Promise<ContinuityReleaseType[]> {
    return (await reads.rows(releases, [personId])).map(shown);
  }

  async waiting(reads: OperationReads, { personId }: Member): Promise<number> {
    return (await reads.row(waiting, [personId])).count;
  }
}

function shown({ id, coachId, ground, proposedBy, proposedOn, released, answeredBy, answeredOn }: Row) {
  return {
    id,
    coach: { id: coachId },
    ground,
    proposedBy: { id: proposedBy },
    proposedOn,
    outcome: outcomeOf(released),
    answeredBy: answeredBy === null ? null : { id: answeredBy },
    answeredOn,
  };
}

function outcomeOf(released: boolean | null): ReleaseOutcome {
  if (released === null) return 'waiting';
  return released ? 'released' : 'refused';
}
