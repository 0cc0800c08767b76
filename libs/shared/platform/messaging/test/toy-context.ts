import { factType } from '@standing/fact-kit';
import { bodySet } from '@standing/identity/facts';
import { Clock, newId } from '@standing/kernel';
import { asRole, openDataSource } from '@standing/platform/database';
import { type Handler, Messaging, type Queues } from '@standing/platform/messaging';
import { openLog } from '@standing/platform/observability';
import type { TestDatabase } from '@standing/testing';
import pg from 'pg';
import { z } from 'zod';

/** A fact that supervision tells and practice hears, in these specs alone. */
export const counted = factType('supervision.counted', z.object({ number: z.int() }));

export const toyRoutes = { [counted.type]: ['practice'], [bodySet.type]: [] };

/** Remembers each number in the transaction in which it was heard; may be told to fail first. */
export class OnCounted implements Handler<typeof counted> {
  readonly hears = counted;
  failures = 0;

  async handle(
    { number }: { number: number },
    { audit }: Parameters<Handler<typeof counted>['handle']>[1],
  ): Promise<void> {
    await audit('counted', newId(), { number });
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('told to fail');
    }
  }
}

/** One side of the conversation, on the tables of a real context. */
export async function openSide(context: 'supervision' | 'practice', database: TestDatabase, queues: Queues | null) {
  const role = (kind: string) =>
    asRole(database.address, `${context}_${kind}`, database.secret(`role:${context}_${kind}`));
  const source = await openDataSource(role('app'), context, []);
  const relayPool = new pg.Pool({ ...role('relay'), max: 3 });
  const messaging = new Messaging({
    context,
    source,
    relayPool,
    queues,
    clock: new Clock(),
    log: openLog('silent'),
    routes: toyRoutes,
  });
  return {
    messaging,
    source,
    relayPool,
    stop: async () => {
      await messaging.stop();
      await Promise.all([relayPool.end(), source.destroy()]);
    },
  };
}

export type Side = Awaited<ReturnType<typeof openSide>>;

/** Tells both sides of a new body. */
export async function aBody(...sides: Side[]): Promise<string> {
  const bodyId = newId();
  const data = { zone: 'Europe/Paris', offsetSeconds: 0, revision: 1 };
  for (const { messaging } of sides)
    await messaging.hear({ id: newId(), type: bodySet.type, bodyId, toldAt: '2026-01-01T00:00:00Z', data });
  return bodyId;
}

/** Tells one number, as a use case would. */
export function tell(side: Side, bodyId: string, number: number, key: string = newId()): Promise<string> {
  const actor = { kind: 'service', service: 'spec', bodyId, locale: 'en' } as const;
  return side.messaging.unitOfWork.run({ actor, name: 'spec.count', key, input: number }, async (transaction) => {
    await transaction.tell(counted, { number });
    return newId();
  });
}
