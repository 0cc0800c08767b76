import { Injectable } from '@nestjs/common';
import { levelHeld } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { HeardLevel, HeardLevelTitle } from './heard-level.entity.js';

/** Which level a member holds has become another: what was told last counts, in whatever order it is heard. */
@Injectable()
export class OnLevelHeld implements Handler<typeof levelHeld> {
  readonly hears = levelHeld;

  async handle(
    { personId, revision, level, lower }: DataOf<typeof levelHeld>,
    { manager, bodyId }: HeardTransaction,
  ): Promise<void> {
    const known = await manager.findOneBy(HeardLevel, { bodyId, personId });
    if (known && known.revision >= revision) return;
    const held = { bodyId, personId, revision, level: level?.code ?? null, lower };
    await manager.upsert(HeardLevel, held, ['bodyId', 'personId']);
    const titles = [...lower, ...(level === null ? [] : [level])].map((one) => ({ bodyId, ...one }));
    if (titles.length > 0) await manager.upsert(HeardLevelTitle, titles, ['bodyId', 'code']);
  }
}
