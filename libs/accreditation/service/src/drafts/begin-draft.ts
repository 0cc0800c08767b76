import { models } from '@standing/accreditation/drafts';
import { emptyScheme, writeScheme } from '@standing/accreditation/format';
import { refusalsOfBeginning } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { DraftRevisionRow } from './draft-revision.entity.js';
import { SchemeDraftRow } from './scheme-draft.entity.js';

/** What a draft begins from, one at the most; from nothing without any. */
export type Beginning = {
  readonly versionId?: string | null;
  readonly draftId?: string | null;
  readonly model?: string | null;
};

/** A scheme administrator begins to write a version of the scheme. */
@Injectable()
export class BeginDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refusals: ACCREDITATION_BEGINNINGS_SEVERAL, ACCREDITATION_MODEL_UNKNOWN. */
  execute({ versionId = null, draftId = null, model = null }: Beginning, key: string, actor: Member): Promise<string> {
    const input = { versionId, draftId, model };
    return this.unitOfWork.run({ actor, name: 'accreditation.begin-scheme-draft', key, input }, async (tx) => {
      const { manager, bodyId, now } = tx;
      refuseIfAny(refusalsOfBeginning([versionId, draftId, model].filter((one) => one !== null).length));
      const document = await documentOf(tx, input);
      const id = newId();
      const revision = 1;
      const begun = { begunBy: actor.personId, begunAt: now };
      await manager.insert(SchemeDraftRow, { id, bodyId, status: 'open', revision, ...begun });
      const changed = { changedBy: actor.personId, changedAt: now };
      await manager.insert(DraftRevisionRow, { id: newId(), bodyId, draftId: id, revision, document, ...changed });
      await tx.audit('accreditation.begin-scheme-draft', id, { from: versionId ?? draftId ?? model ?? 'nothing' });
      return id;
    });
  }
}

async function documentOf({ manager, bodyId }: Transaction, { versionId, draftId, model }: Beginning): Promise<string> {
  if (versionId)
    return writeScheme((await manager.findOneByOrFail(SchemeVersionRow, { bodyId, id: versionId })).document);
  if (draftId) {
    const order = { revision: 'DESC' } as const;
    return (await manager.findOneOrFail(DraftRevisionRow, { where: { bodyId, draftId }, order })).document;
  }
  return model ? writeScheme(modelNamed(model)) : emptyScheme();
}

function modelNamed(model: string): unknown {
  const found = models.find(({ scheme }) => scheme === model);
  if (found === undefined) throw new Refused([{ code: 'ACCREDITATION_MODEL_UNKNOWN', params: { model } }]);
  return found;
}
