import { Injectable } from '@nestjs/common';
import { bodySet } from '@standing/identity/facts';
import type { Actor, Locale } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import type { OpenBodyInput } from './body.graphql.js';
import { Body } from './body.entity.js';

/** Opens a body under the id that the actor was given for it, and tells every context its zone. */
@Injectable()
export class OpenBody {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: OpenBodyInput, key: string): Promise<string> {
    const time = { zone: input.zone, offsetSeconds: 0 };
    return this.unitOfWork.run(
      { actor, name: 'identity.open-body', key, input, time },
      async ({ manager, bodyId, tell, audit }) => {
        const body = {
          ...input,
          id: bodyId,
          offsetSeconds: 0,
          revision: 1,
          defaultLocale: input.defaultLocale as Locale,
          locales: input.locales as Locale[],
        };
        await manager.insert(Body, body);
        await keepOwnTime(manager, bodyId, { ...time, revision: 1 });
        await tell(bodySet, { ...time, revision: 1 });
        await audit('open-body', bodyId);
        return bodyId;
      },
    );
  }
}

/** Identity needs the body's time from its first write, before its own fact could reach it. */
export async function keepOwnTime(
  manager: import('typeorm').EntityManager,
  bodyId: string,
  { zone, offsetSeconds, revision }: { zone: string; offsetSeconds: number; revision: number },
): Promise<void> {
  await manager.query(
    `insert into identity.body_times (body_id, zone, offset_seconds, revision) values ($1, $2, $3, $4)
     on conflict (body_id) do update set zone = excluded.zone, offset_seconds = excluded.offset_seconds, revision = excluded.revision`,
    [bodyId, zone, offsetSeconds, revision],
  );
}
