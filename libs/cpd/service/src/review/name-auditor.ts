import { Injectable } from '@nestjs/common';
import { auditStateOf } from '@standing/cpd/rules';
import { Refused } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Apart } from './apart.js';
import { fileOfOffice } from './load-file.js';
import { notify } from './notify.js';
import { AuditAuditorRow } from './review.entities.js';

export type AuditorNamed = { readonly fileId: string; readonly auditorId: string };

/** An audit gets its auditor: somebody of the office takes it, or a registrar names somebody of the body. */
@Injectable()
export class NameAuditor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly apart: Apart,
  ) {}

  /**
   * The audit's id. Refusals: CPD_REVIEW_OVER, CPD_REVIEW_TAKEN (another has it, and only a registrar names another),
   * CPD_REVIEW_REGISTRAR_NAMES, CPD_REVIEW_PERSON_UNKNOWN, and see `refusalsToBeAuditor`; one's own is not found.
   */
  execute(input: AuditorNamed, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.name-auditor', key, input }, async (tx) => {
      const { fileId, auditorId } = input;
      const { file, steps, round } = await fileOfOffice(tx, fileId, actor);
      if (['closed', 'recommended'].includes(auditStateOf(steps, tx.today)))
        throw new Refused([{ code: 'CPD_REVIEW_OVER' }]);
      if (file.auditorId === auditorId) return fileId;
      refuseOthers(actor, auditorId, file.auditorId);
      await this.apart.refuseUnlessApart(tx.bodyId, file, auditorId);
      if (auditorId !== actor.personId) await this.apart.refuseUnknown(tx.bodyId, auditorId);

      await keepAuditor(tx, input, actor);
      if (auditorId !== actor.personId) await notify(tx, [{ fileId, personId: auditorId, kind: 'to-review', round }]);
      await tx.audit('cpd.name-auditor', fileId, { auditorId });
      return fileId;
    });
  }
}

/** Whoever is no registrar takes what nobody has, for themselves alone. */
function refuseOthers({ personId, roles }: Member, auditorId: string, before: string | null): void {
  if (roles.includes('registrar')) return;
  if (auditorId !== personId) throw new Refused([{ code: 'CPD_REVIEW_REGISTRAR_NAMES' }]);
  if (before !== null) throw new Refused([{ code: 'CPD_REVIEW_TAKEN' }]);
}

async function keepAuditor(tx: Transaction, { fileId, auditorId }: AuditorNamed, { personId }: Member): Promise<void> {
  const { manager, bodyId, today: namedOn, now: recordedAt } = tx;
  const seq = (await manager.countBy(AuditAuditorRow, { bodyId, fileId })) + 1;
  await manager.insert(AuditAuditorRow, { bodyId, fileId, seq, auditorId, namedBy: personId, namedOn, recordedAt });
}
