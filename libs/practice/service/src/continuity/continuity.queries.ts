import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { planAsOf, type PlanStatement } from '@standing/practice/rules';
import type {
  ContinuityKeyType,
  ContinuityPlanType,
  ContinuityTrustType,
  ReleasedContinuityListType,
} from './continuity.graphql.js';
import { LAST_KEY, RELEASED_ON, STATEMENTS } from './plan.sql.js';

type Row = {
  readonly id: string;
  readonly personId: string;
  readonly coachName: string;
  readonly colleagueAddress: string;
  readonly namedOn: string;
  readonly statements: readonly PlanStatement[];
  readonly keyId: string | null;
  readonly publicKey: Buffer | null;
  readonly listKeyId: string | null;
  readonly savedOn: string | null;
  readonly releasedOn: string | null;
};

const PLANS = `select p.id, p.person_id as "personId", p.person_name as "coachName", p.colleague_address as "colleagueAddress",
    p.named_on as "namedOn", ${STATEMENTS} as statements, k.id as "keyId", k.public_key as "publicKey",
    l.key_id as "listKeyId", l.saved_on as "savedOn", ${RELEASED_ON} as "releasedOn"
  from practice.continuity_plans p
  left join lateral (${LAST_KEY('p.body_id', 'p.colleague_id')}) k on true
  left join practice.continuity_lists l on l.body_id = p.body_id and l.plan_id = p.id`;

const planOfCoach = hotRead<Row>({
  name: 'practice.continuity-plan-of-coach',
  text: `${PLANS} where p.body_id = $1 and p.person_id = $2 order by p.id desc limit 1`,
});

const plansOfColleague = hotRead<Row>({
  name: 'practice.continuity-plans-of-colleague',
  text: `${PLANS} where p.body_id = $1 and p.colleague_id = $2 order by p.id desc`,
});

const ownKey = hotRead<{ readonly id: string; readonly publicKey: Buffer }>({
  name: 'practice.continuity-key-of-person',
  text: `select id, public_key as "publicKey" from (${LAST_KEY('$1', '$2')}) k`,
});

const releasedList = hotRead<{ readonly publicKey: Buffer; readonly sealed: Buffer }>({
  name: 'practice.released-continuity-list',
  text: `select k.public_key as "publicKey", l.sealed from practice.continuity_plans p
    join practice.continuity_lists l on l.body_id = p.body_id and l.plan_id = p.id
    join practice.continuity_keys k on k.body_id = l.body_id and k.id = l.key_id
    where p.body_id = $1 and p.colleague_id = $2 and p.id = $3 and ${RELEASED_ON} is not null`,
});

/** Reads of continuity plans: to the coach their own, to a colleague those that count on them. */
@Injectable()
export class ContinuityQueries {
  /** The plan that the coach named last; null where they never named anybody. */
  async own(reads: OperationReads, { personId }: Member): Promise<ContinuityPlanType | null> {
    const row = await reads.maybe(planOfCoach, [personId]);
    if (!row) return null;
    const { state, ...check } = standing(row);
    const isInForce = state === 'in-force';
    const key = isInForce && row.keyId && row.publicKey ? { id: row.keyId, publicKey: base64(row.publicKey) } : null;
    const { id, colleagueAddress, namedOn, savedOn: listSavedOn, releasedOn } = row;
    return { id, colleagueAddress, namedOn, state, key, listSavedOn, listOpens: opens(row), releasedOn, ...check };
  }

  /** The latest first. What was declined, left or ended is not among them. */
  async entrusted(reads: OperationReads, { personId }: Member): Promise<ContinuityTrustType[]> {
    const rows = await reads.rows(plansOfColleague, [personId]);
    return rows.flatMap((row) => {
      const { state, ...check } = standing(row);
      if (state !== 'asked' && state !== 'in-force') return [];
      const { id, coachName, namedOn, releasedOn } = row;
      return [{ id, coachName, namedOn, state, hasList: opens(row), releasedOn, ...check }];
    });
  }

  async ownKey(reads: OperationReads, { personId }: Member): Promise<ContinuityKeyType | null> {
    const key = await reads.maybe(ownKey, [personId]);
    return key && { id: key.id, publicKey: base64(key.publicKey) };
  }

  /** `NotFound` unless it is released to the reader, and stays so. */
  async released(reads: OperationReads, { personId }: Member, planId: string): Promise<ReleasedContinuityListType> {
    const { publicKey, sealed } = await reads.row(releasedList, [personId, planId]);
    return { publicKey: base64(publicKey), sealed: base64(sealed) };
  }
}

function standing(row: Row) {
  const { state, confirmedOn, checkDueOn } = planAsOf(row, row.statements);
  const confirmed = confirmedOn && { coachOn: confirmedOn.coach, colleagueOn: confirmedOn.colleague };
  return { state, confirmed, checkDueOn: row.releasedOn === null ? checkDueOn : null };
}

function opens({ keyId, listKeyId }: Row): boolean {
  return listKeyId !== null && listKeyId === keyId;
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64');
}
