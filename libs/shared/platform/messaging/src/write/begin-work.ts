import { appendAudit } from '@standing/platform/audit';
import type { DataOf, FactType } from '@standing/fact-kit';
import { type BodyTime, type Clock, dayOf, newId } from '@standing/kernel';
import type { EntityManager } from 'typeorm';

/** So many facts of one act leave in a second: a listener hears more than that, and so others' are not kept waiting. */
const FACTS_A_SECOND = 50;

/** What one transaction needs beside its manager. */
export type WorkSettings = {
  readonly context: string;
  readonly bodyId: string;
  readonly clock: Clock;
  readonly time: BodyTime;
  readonly actor: string;
  readonly routes: Readonly<Record<string, readonly string[]>>;
};

/** Gives a transaction its clock, its outbox and its audit chain. */
export function beginWork(manager: EntityManager, settings: WorkSettings) {
  const { context, bodyId, clock, time, actor } = settings;
  const now = clock.nowIn(time);
  const realNow = clock.now();
  return {
    manager,
    bodyId,
    now,
    today: dayOf(now, time.zone),
    zone: time.zone,
    realNow,
    tell: <Type extends FactType>(type: Type, data: DataOf<Type>) => putInOutbox(manager, settings, now, type, [data]),
    tellAll: <Type extends FactType>(type: Type, all: readonly DataOf<Type>[], toldBefore = 0) =>
      putInOutbox(manager, settings, now, type, all, toldBefore),
    audit: (action: string, subjectId: string, details?: Readonly<Record<string, string | number>>, by = actor) =>
      appendAudit(manager, {
        ...{ context, bodyId, at: realNow, actor: by, action, subjectId },
        ...(details ? { details } : {}),
      }),
  };
}

async function putInOutbox(
  manager: EntityManager,
  { context, bodyId, routes }: WorkSettings,
  toldAt: Date,
  type: FactType,
  all: readonly unknown[],
  toldBefore = 0,
): Promise<void> {
  const ids = all.map(() => newId());
  const data = all.map((one) => JSON.stringify(type.shape.parse(one)));
  await manager.query(
    `insert into ${context}.outbox (id, body_id, type, data, told_at)
     select f.id, $1, $2, f.data::jsonb, $3 from unnest($4::uuid[], $5::text[]) as f (id, data)`,
    [bodyId, type.type, toldAt, ids, data],
  );
  for (const listener of routes[type.type] ?? []) {
    await manager.query(
      `insert into ${context}.deliveries (id, body_id, fact_id, listener, next_send_at)
       select d.id, $1, d.fact_id, $2, now() + make_interval(secs => ($5::int + d.place - 1) / $6::int)
       from unnest($3::uuid[], $4::uuid[]) with ordinality as d (id, fact_id, place)`,
      [bodyId, listener, ids.map(() => newId()), ids, toldBefore, FACTS_A_SECOND],
    );
  }
}
