import { Injectable } from '@nestjs/common';
import {
  refusalsToSignOff,
  type Signer,
  SIGNATURES_NEEDED,
  type SignOffReason,
  tiedTo,
} from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { holdCase } from '../cases/load-case.js';
import { writeToParties } from '../letters/write-to-parties.js';
import { namesOf } from './shut-out.js';
import { SoftConflict } from './soft-conflict.entity.js';
import { SoftConflictSignature } from './soft-conflict-signature.entity.js';
import { tiesIn } from './ties.js';
import { TO_SIGN, type Waiting } from './to-sign.js';

export type SignOff = { readonly id: string; readonly because: SignOffReason };

/** Somebody free of conflict signs off that another goes on with a soft one. With the second signature they do (R8). */
@Injectable()
export class SignOffConflict {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToSignOff`; `NotFound` for whoever may not sign it. */
  execute({ id, because }: SignOff, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'complaints.sign-off-conflict', key, input: { id, because } },
      async (tx) => {
        const { manager, bodyId, today: signedOn, now: recordedAt } = tx;
        const found = await manager.findOneBy(SoftConflict, { bodyId, id });
        if (found === null) throw new NotFound('conflict');
        await holdCase(tx, found.caseId);
        const tied = tiedTo(await tiesIn(tx, actor.personId, found.caseId), signedOn);
        const waiting = await waitingFor(tx, actor, found, tied);
        const names = await namesOf(tx, found.caseId);
        const hasTie = [actor.personId, ...tied].some((one) => names.includes(one));
        const as: Signer['as'] = actor.roles.includes('registrar') ? 'registrar' : 'case-manager';
        const signed = await manager.findBy(SoftConflictSignature, { bodyId, conflictId: id });
        const before = signed.map(({ personId, actsAs }) => ({ personId, as: actsAs }));
        refuseIfAny(refusalsToSignOff({ personId: actor.personId, as, hasTie }, waiting.personId, before));

        const signature = {
          caseId: found.caseId,
          conflictId: id,
          personId: actor.personId,
          actsAs: as,
          because,
          signedOn,
          recordedAt,
        };
        await manager.insert(SoftConflictSignature, { id: newId(), bodyId, ...signature });
        await tx.audit('complaints.sign-off-conflict', found.caseId, { conflict: id, because });
        if (before.length + 1 === SIGNATURES_NEEDED) await writeToParties(tx, found.caseId, 'conflict-signed-off');
        return found.caseId;
      },
    );
  }
}

async function waitingFor(
  tx: Transaction,
  { personId, roles }: Member,
  found: SoftConflict,
  tied: readonly string[],
): Promise<Waiting> {
  const given = [tx.bodyId, personId, [personId, ...tied], roles.includes('registrar'), found.id];
  const [waiting] = await tx.manager.query<Waiting[]>(`${TO_SIGN} and s.id = $5`, given);
  if (!waiting) throw new NotFound('conflict');
  return waiting;
}
