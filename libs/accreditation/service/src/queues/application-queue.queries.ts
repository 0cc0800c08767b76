import { type ApplicationStage, isHonoured, refusalsOfAsking } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import {
  decodeCursor,
  type HotRead,
  hotLoader,
  hotRead,
  type OperationReads,
  page,
  type PageArgs,
} from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import { APPLICATION, type ReadApplication, shownApplication } from '../applications/application.queries.js';
import { relatedIdsOf } from '../relations/relations-of-person.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { ApplicationConnection } from './application-connection.graphql.js';
import type { ApplicationFilter, ApplicationOrder, ApplicationsAsked } from './application-filter.graphql.js';
import { CRITERIA_ASKED, STAGE } from './application-stage.sql.js';
import { IN_QUEUE } from './queue-filter.sql.js';

type Queued = ReadApplication & { readonly rank: number };

/** A page in an order: the place to go on from is `$12` day, `$13` id, and in the order of levels `$14` rank of `$15`. */
const inOrder = (name: string, rank: string, goesOn: string, by: string, limit: string): HotRead<Queued> =>
  hotRead<Queued>({
    name: `accreditation.applications-${name}`,
    text: `with ${CRITERIA_ASKED} select ${APPLICATION}, ${rank} as rank from accreditation.applications a
      where ${IN_QUEUE} and ($12::date is null or ${goesOn}) order by ${by} limit ${limit}`,
  });

const AFTER = `($12::date, $13::uuid)`;
const RANK = `coalesce(array_position($15::text[], a.level), 1000)`;

const ORDERS: Readonly<Record<ApplicationOrder, HotRead<Queued>>> = {
  oldest: inOrder('oldest', '0', `(a.applied_on, a.id) > ${AFTER}`, 'a.applied_on, a.id', '$14'),
  newest: inOrder('newest', '0', `(a.applied_on, a.id) < ${AFTER}`, 'a.applied_on desc, a.id desc', '$14'),
  level: inOrder(
    'by-level',
    RANK,
    `(${RANK}, a.applied_on, a.id) > ($14::int, $12::date, $13::uuid)`,
    `${RANK}, a.applied_on, a.id`,
    '$16',
  ),
};

/** How many the list holds. */
export const inQueue = hotRead<{ readonly count: number }>({
  name: 'accreditation.applications-in-queue',
  text: `with ${CRITERIA_ASKED} select count(*)::int as count from accreditation.applications a where ${IN_QUEUE}`,
});

type Staged = {
  readonly id: string;
  readonly applicantId: string;
  readonly assessorIds: readonly string[];
  readonly stage: ApplicationStage | null;
  readonly honouredUntil: Day | null;
};

const stageOfApplications = hotLoader<Staged>({
  name: 'accreditation.stage-of-applications',
  text: `with ${CRITERIA_ASKED} select a.id, a.person_id as "applicantId", ${STAGE} as stage,
      a.honoured_until as "honouredUntil", array(
      select s.assessor_id from accreditation.assessments s where s.body_id = a.body_id and s.application_id = a.id
    ) as "assessorIds"
    from accreditation.applications a where a.body_id = $1 and a.id = any($2::uuid[])`,
  key: (row) => row.id,
});

/** The list of applications that the office works on. */
@Injectable()
export class ApplicationQueueQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** A page of it. Refusals: see `refusalsOfAsking`. */
  async page(
    reads: OperationReads,
    { filter, order: given }: ApplicationsAsked,
    { first, after }: PageArgs,
    actor: Member,
  ): Promise<ApplicationConnection> {
    const on = await this.schemes.today(reads);
    const order = given ?? 'oldest';
    const [day = null, id = null, rank = 0] = decodeCursor(after) ?? [];
    const ranked = order === 'level' ? [rank, await this.levels(reads, on)] : [];
    const limits = await limitsOf(reads, filter, actor, on);
    const rows = await reads.rows(ORDERS[order], [...limits, day, id, ...ranked, first + 1]);
    const places = new Map(rows.map((row) => [row.id, [row.appliedOn, row.id, row.rank]]));
    const nodes = rows.map(({ rank: _, ...row }) => shownApplication(row, actor.locale));
    return { ...page(nodes, first, (row) => places.get(row.id) ?? []), filter } as ApplicationConnection;
  }

  /** How many the whole list holds. */
  async total(reads: OperationReads, filter: ApplicationFilter | null, actor: Member): Promise<number> {
    const limits = await limitsOf(reads, filter, actor, await this.schemes.today(reads));
    return (await reads.row(inQueue, limits)).count;
  }

  /** Null to whoever may not read its file as well: the applicant, its assessors, whoever is related, and officers. */
  async stage(reads: OperationReads, id: string, actor: Member): Promise<ApplicationStage | null> {
    if (!isRegistrar(actor)) return null;
    const on = await this.schemes.today(reads);
    const related = await relatedIdsOf(reads, actor.personId, on);
    const row = await reads.one(stageOfApplications, id);
    if (row === undefined) return null;
    const isParty = [row.applicantId, ...row.assessorIds].includes(actor.personId);
    return isParty || related.includes(row.applicantId) ? null : stageToday(row, on);
  }

  private async levels(reads: OperationReads, on: Day): Promise<string[]> {
    const version = await this.schemes.on(reads, on, null);
    return version?.document.levels.map(({ code }) => code) ?? [];
  }
}

/** A conditional application whose term has passed waits for somebody to decide. */
function stageToday({ stage, honouredUntil }: Staged, on: Day): ApplicationStage | null {
  const isOver = stage === 'conditional' && honouredUntil !== null && !isHonoured(honouredUntil, on);
  return isOver ? 'term-over' : stage;
}

/** Whether the actor decides applications. */
export function isRegistrar(actor: Member): boolean {
  return allowed(accreditationPolicy, actor, 'decide', 'Application');
}

/** What the list is limited by, `$2` to `$11` of `IN_QUEUE`. */
export function limitsFor(
  filter: ApplicationFilter | null,
  { personId }: Member,
  related: readonly string[],
  on: Day,
): unknown[] {
  const { status, kind, level, stage, appliedFrom, appliedUntil, decidable } = { ...NOTHING, ...filter };
  return [status, kind, level, appliedFrom, appliedUntil, stage, decidable ?? false, personId, related, on];
}

const NOTHING: ApplicationFilter = {
  ...{ status: null, kind: null, level: null, stage: null },
  ...{ appliedFrom: null, appliedUntil: null, decidable: null },
};

async function limitsOf(
  reads: OperationReads,
  filter: ApplicationFilter | null,
  actor: Member,
  on: Day,
): Promise<unknown[]> {
  refuseIfAny(refusalsOfAsking(queryOf(filter), isRegistrar(actor)));
  return limitsFor(filter, actor, await relatedIdsOf(reads, actor.personId, on), on);
}

/** What is asked, as the rules look at it. */
export function queryOf(filter: ApplicationFilter | null): Record<string, string> {
  const { stage, decidable } = { ...NOTHING, ...filter };
  return { ...(stage ? { stage } : {}), ...(decidable ? { decidable: 'yes' } : {}) };
}
