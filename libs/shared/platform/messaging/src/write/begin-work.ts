import { appendAudit } from '@standing/platform/audit';
import type { DataOf, FactType } from '@standing/fact-kit';
import { type BodyTime, type Clock, dayOf, newId } from '@standing/kernel';
import type { EntityManager } from 'typeorm';

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
    tell: <Type extends FactType>(type: Type, data: DataOf<Type>) => putInOutbox(manager, settings, now, type, data),
    audit: (action: string, subjectId: string, details?: Readonly<Record<string, string | number>>) =>
      appendAudit(manager, { context, bodyId, at: realNow, actor, action, subjectId, ...(details ? { details } : {}) }),
  };
}

async function putInOutbox(
  manager: EntityManager,
  { context, bodyId, routes }: WorkSettings,
  toldAt: Date,
  type: FactType,
  data: unknown,
): Promise<void> {
  const id = newId();
  const checked = type.shape.parse(data);
  await manager.query(`insert into ${context}.outbox (id, body_id, type, data, told_at) values ($1, $2, $3, $4, $5)`, [
    id,
    bodyId,
    type.type,
    JSON.stringify(checked),
    toldAt,
  ]);
  for (const listener of routes[type.type] ?? []) {
    await manager.query(`insert into ${context}.deliveries (id, body_id, fact_id, listener) values ($1, $2, $3, $4)`, [
      newId(),
      bodyId,
      id,
      listener,
    ]);
  }
}
