import { inBody } from '@standing/platform/database';
import type { Fact } from '@standing/fact-kit';
import type { Clock } from '@standing/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { beginWork } from '../write/begin-work.js';
import type { BodyTimes } from '../write/body-times.js';
import type { Handler } from './handler.js';

export type Ears = {
  readonly context: string;
  readonly source: DataSource;
  readonly times: BodyTimes;
  readonly clock: Clock;
  readonly routes: Readonly<Record<string, readonly string[]>>;
};

/** Whether the fact took effect now or had taken it before. */
export type Heard = 'handled' | 'seen before';

/** Hears a fact: the inbox row and the handler's effect commit together, so the effect happens once. */
export function hearFact(ears: Ears, handler: Handler, fact: Fact): Promise<Heard> {
  return inBody(ears.source, fact.bodyId, async (manager) => {
    if (!(await isNew(manager, ears.context, handler, fact))) return 'seen before';
    const data = handler.hears.shape.parse(fact.data);
    const work = beginWork(manager, {
      context: ears.context,
      bodyId: fact.bodyId,
      clock: ears.clock,
      time: await ears.times.of(manager, fact.bodyId),
      actor: `fact:${fact.id}`,
      routes: ears.routes,
    });
    await handler.handle(data, { ...work, fact: { id: fact.id, toldAt: new Date(fact.toldAt) } });
    return 'handled';
  });
}

async function isNew(manager: EntityManager, context: string, handler: Handler, fact: Fact): Promise<boolean> {
  const rows = (await manager.query(
    `insert into ${context}.inbox (body_id, fact_id, handler) values ($1, $2, $3) on conflict do nothing returning fact_id`,
    [fact.bodyId, fact.id, handler.constructor.name],
  )) as unknown[];
  return rows.length > 0;
}
