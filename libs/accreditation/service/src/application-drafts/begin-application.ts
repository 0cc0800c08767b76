import { Injectable } from '@nestjs/common';
import { refusalsToApply } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { DraftReportRow } from '../answers/application-report.entity.js';
import { beforeApplying } from '../applications/before-applying.js';
import { oneAtATime } from '../lock.js';
import { ApplicationDraftRow } from './application-draft.entity.js';
import { nextRevision } from './locked-application-draft.js';

/** A member begins to write an application. Whoever has begun one goes on with it, for another level if they choose one. */
@Injectable()
export class BeginApplication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refusals: see `refusalsToApply`. */
  execute(level: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'accreditation.begin-application', key, input: { level } },
      async (tx) => {
        const { manager, bodyId, now: changedAt } = tx;
        const { personId } = actor;
        await oneAtATime(tx, `application ${personId}`);
        refuseIfAny(refusalsToApply(level, await beforeApplying(tx, personId)));
        const begun = await manager.findOneBy(ApplicationDraftRow, { bodyId, personId });
        if (begun !== null) {
          if (begun.level !== level) await changeLevel(tx, begun, level);
          return begun.id;
        }

        const id = newId();
        const nothing = { affirmed: {}, affirmedRevision: 0, accommodation: null, accommodationRevision: 0 };
        await manager.insert(ApplicationDraftRow, { id, bodyId, personId, level, revision: 1, ...nothing, changedAt });
        await tx.audit('accreditation.begin-application', id, { level });
        return id;
      },
    );
  }
}

/** What is written stays; a supervisor's report is about the level that it names, and is no longer in it. */
async function changeLevel(tx: Transaction, draft: ApplicationDraftRow, level: string): Promise<void> {
  await nextRevision(tx, draft, () => ({ level }));
  await tx.manager.delete(DraftReportRow, { bodyId: tx.bodyId, draftId: draft.id });
}
