import { Injectable } from '@nestjs/common';
import { charterPublished } from '@standing/ethics/facts';
import { languagesOf, linesOf, refusalsToPublishCharter } from '@standing/ethics/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CharterVersion } from './charter-version.entity.js';
import { charterHash } from './hashes.js';
import { ownDraft } from './own-draft.js';

/** A coach publishes their charter as it stands: a version with its day, which never changes (RC-0.5). */
@Injectable()
export class PublishCharter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version's id. Refusals: see `refusalsToPublishCharter`. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.publish-charter', key, input: null }, async (tx) => {
      const { manager, bodyId, today: publishedOn } = tx;
      const { personId, name: shownName } = actor;
      const { edition, draft: content } = await ownDraft(tx, personId);
      const last = await manager.findOne(CharterVersion, { where: { bodyId, personId }, order: { number: 'DESC' } });
      const lines = linesOf(edition.content, content);
      const hash = charterHash(edition.hash, lines);
      refuseIfAny(refusalsToPublishCharter(edition.content, content, last?.hash === hash));

      const [versionId, number] = [newId(), (last?.number ?? 0) + 1];
      const of = { id: versionId, bodyId, personId, number, editionId: edition.id, shownName };
      const languages = languagesOf(lines);
      await manager.insert(CharterVersion, { ...of, content, languages, hash, publishedOn, publishedAt: tx.now });
      await tx.tell(charterPublished, { versionId, personId, number, publishedOn });
      await tx.audit('ethics.publish-charter', versionId, { number, hash });
      return versionId;
    });
  }
}
