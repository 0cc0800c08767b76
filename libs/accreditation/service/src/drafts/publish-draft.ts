import type { SchemeVersion } from '@standing/accreditation/requirements';
import { refusalsToPublishDraft } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { everybodyDueOn } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import type { SeenDraft } from './approve-draft.js';
import { beforeApproving } from './before-approving.js';
import { readingOf } from './draft-reading.js';
import { lockedDraft, seenAsItIs } from './locked-draft.js';
import { SchemeDraftRow } from './scheme-draft.entity.js';

/** A scheme administrator publishes an approved draft as a version of the body's scheme; neither changes afterwards. */
@Injectable()
export class PublishDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. `Stale` where the draft is another by now. Refusals: see `refusalsToPublishDraft`. */
  execute(input: SeenDraft, key: string, actor: Member): Promise<string> {
    const { id } = input;
    return this.unitOfWork.run({ actor, name: 'accreditation.publish-scheme-draft', key, input }, async (tx) => {
      const { manager, bodyId, now: closedAt } = tx;
      const row = await lockedDraft(tx, id);
      seenAsItIs(row, input);
      await oneAtATime(tx, 'scheme');
      const reading = readingOf(row.document, actor.locale);
      const published = await manager.findBy(SchemeVersionRow, { bodyId });
      refuseIfAny(refusalsToPublishDraft(beforeApproving(row, reading, published, actor.personId)));
      if (reading.scheme === null) throw new Error('A document with mistakes was about to be published.');

      const publishedVersionId = await publish(tx, reading.scheme, actor);
      await manager.update(SchemeDraftRow, { bodyId, id }, { status: 'published', closedAt, publishedVersionId });
      await tx.audit('accreditation.publish-scheme-draft', id, { revision: row.revision, version: publishedVersionId });
      return id;
    });
  }
}

async function publish(tx: Transaction, document: SchemeVersion, { personId: publishedBy }: Member): Promise<string> {
  const { manager, bodyId, now: recordedAt } = tx;
  const { scheme, version, validFrom } = document;
  const id = newId();
  await manager.insert(SchemeVersionRow, { id, bodyId, scheme, version, validFrom, document, publishedBy, recordedAt });
  await everybodyDueOn(tx, validFrom);
  await tx.audit('accreditation.publish-scheme', id, { version, validFrom });
  return id;
}
