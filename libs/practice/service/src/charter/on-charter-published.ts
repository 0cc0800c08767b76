import { Injectable } from '@nestjs/common';
import { charterPublished } from '@standing/ethics/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { KnownCharterVersion } from './charter-version.entity.js';

/** A coach published a version of their charter: from now on it can be annexed to an engagement. */
@Injectable()
export class OnCharterPublished implements Handler<typeof charterPublished> {
  readonly hears = charterPublished;

  async handle(
    { versionId: id, personId, number, publishedOn }: DataOf<typeof charterPublished>,
    { manager, bodyId }: HeardTransaction,
  ): Promise<void> {
    const version = { id, bodyId, personId, number, publishedOn };
    await manager.createQueryBuilder().insert().into(KnownCharterVersion).values(version).orIgnore().execute();
  }
}
