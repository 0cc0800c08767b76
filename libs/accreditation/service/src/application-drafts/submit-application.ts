import { Injectable } from '@nestjs/common';
import { applicationSubmitted } from '@standing/accreditation/facts';
import { criteriaOf, type Criterion } from '@standing/accreditation/requirements';
import { refusalsToSubmitApplication, type StatementCode, statementsAsked } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import {
  ApplicationAccommodationRow,
  ApplicationAnswerRow,
  ApplicationStatementRow,
} from '../answers/application-answer.entity.js';
import { ApplicationRow } from '../applications/application.entity.js';
import { beforeApplying } from '../applications/before-applying.js';
import { freezeFees } from '../fees/freeze-fees.js';
import { oneAtATime } from '../lock.js';
import { ApplicationDraftRow, DraftAnswerRow } from './application-draft.entity.js';
import { lockedApplicationDraft, stepSeenAsItIs } from './locked-application-draft.js';
import { freezeTakenOver } from './taken-over.js';

/** A member sends their application: the version in force and what they wrote are frozen in one act, and the draft is gone. */
@Injectable()
export class SubmitApplication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. `Stale` where the draft is not as it was read. Refusals: see `refusalsToSubmitApplication`. */
  execute(revision: number, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.submit-application', key, input: { revision } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: appliedOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `application ${personId}`);
      const draft = await lockedApplicationDraft(tx, personId);
      stepSeenAsItIs({ revision: draft.revision }, { revision });
      const { version, ...before } = await beforeApplying(tx, personId);
      const { level } = draft;
      const criteria = version ? criteriaOf(version.document, level) : [];
      const affirmed = Object.keys(draft.affirmed) as StatementCode[];
      refuseIfAny(refusalsToSubmitApplication({ ...before, level, criteria, affirmed }));

      const id = newId();
      const schemeVersionId = version?.id ?? '';
      const application = { id, bodyId, personId, schemeVersionId, level, appliedOn, status: 'waiting' } as const;
      await manager.insert(ApplicationRow, { ...application, kind: 'first', awardId: null, language: actor.locale });
      await freeze(tx, id, draft, criteria);
      if (version !== null) await freezeFees(tx, { id, kind: 'first', level }, version);
      await manager.delete(ApplicationDraftRow, { bodyId, id: draft.id });
      await tx.tell(applicationSubmitted, { applicationId: id, personId, schemeVersionId, level, appliedOn });
      await tx.audit('accreditation.submit-application', id, { level });
      return id;
    });
  }
}

/** Keeps with the application what the version in force asks for, and nothing that the draft has beyond that. */
async function freeze(
  tx: Transaction,
  applicationId: string,
  draft: ApplicationDraftRow,
  criteria: readonly Criterion[],
): Promise<void> {
  const { manager, bodyId } = tx;
  const asked = new Set(criteria.map(({ code }) => code));
  const written = await manager.findBy(DraftAnswerRow, { bodyId, draftId: draft.id });
  const answers = written
    .filter(({ criterion, text, evidenceIds }) => asked.has(criterion) && (text !== null || evidenceIds.length > 0))
    .map(({ criterion, text, evidenceIds }) => ({ id: newId(), bodyId, applicationId, criterion, text, evidenceIds }));
  const statements = statementsAsked(criteria).flatMap((code) => {
    const affirmedOn = draft.affirmed[code];
    return affirmedOn === undefined ? [] : [{ id: newId(), bodyId, applicationId, code, affirmedOn }];
  });
  await manager.insert(ApplicationAnswerRow, answers);
  await manager.insert(ApplicationStatementRow, statements);
  await freezeTakenOver(tx, draft.id, applicationId);
  const { accommodation: word } = draft;
  if (word !== null && word !== 'none')
    await manager.insert(ApplicationAccommodationRow, { applicationId, bodyId, word });
}
