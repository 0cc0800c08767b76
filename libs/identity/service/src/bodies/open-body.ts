import { Injectable } from '@nestjs/common';
import { bodySet } from '@standing/identity/facts';
import { foldHost, refusalsOfBody, refusalsToOpenBody, type TakenByBody } from '@standing/identity/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Actor, Locale } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import type { OpenBodyInput } from './body.graphql.js';
import { Body } from './body.entity.js';

/** Opens a body under the id that the actor was given for it, and tells every context its zone. */
@Injectable()
export class OpenBody {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The body's id. Refusals: see `refusalsOfBody` and `refusalsToOpenBody`. */
  async execute(actor: Actor, input: OpenBodyInput, key: string): Promise<string> {
    refuseIfAny(refusalsOfBody(input));
    const time = { zone: input.zone, offsetSeconds: 0 };
    return this.unitOfWork.run({ actor, name: 'identity.open-body', key, input, time }, async (transaction) => {
      const { manager, bodyId, keepTime, tell, audit } = transaction;
      const host = foldHost(input.host);
      refuseIfAny(refusalsToOpenBody(await takenAlready(host, transaction)));

      await manager.insert(Body, {
        ...input,
        id: bodyId,
        host,
        offsetSeconds: 0,
        revision: 1,
        defaultLocale: input.defaultLocale as Locale,
        locales: input.locales as Locale[],
      });
      await keepTime({ ...time, revision: 1 });
      await tell(bodySet, { ...time, revision: 1 });
      await audit('open-body', bodyId);
      return bodyId;
    });
  }
}

/** What of this body another opening has taken. Bodies open one after the other, so that none is taken in between. */
async function takenAlready(host: string, { manager, bodyId }: Transaction): Promise<TakenByBody> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('identity.open-body', 7304))`);
  const others = await manager.findBy(Body, [{ id: bodyId }, { host }]);
  return { id: others.some((body) => body.id === bodyId), host: others.some((body) => body.host === host) };
}
