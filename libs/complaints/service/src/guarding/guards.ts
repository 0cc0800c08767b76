import { Injectable } from '@nestjs/common';
import { isBeingScreened, isGuarded, keptApart } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { IsNull } from 'typeorm';
import { CaseEventRow } from '../cases/case-event.entity.js';
import { CaseRow } from '../cases/case.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { eventOf, holdCases } from '../cases/load-case.js';
import { ComplainantMember } from './complainant-member.entity.js';
import { KeptApart } from './kept-apart.entity.js';

/** Guards whoever complained against a complaint in return: those who kept their case have no part in one that concerns them. */
@Injectable()
export class Guards {
  constructor(private readonly keys: CaseKeys) {}

  /** What stands for a member where it must not be read who complained. */
  digestOf(bodyId: string, personId: string): Buffer {
    return this.keys.digest('complainant-member', `${bodyId} ${personId}`);
  }

  /**
   * Holds the member, and then this case and each that names them. Whoever names somebody and whoever says that they complained
   * begin with it, before they hold any case; see `holdCases`.
   */
  async hold(tx: Transaction, personId: string, caseId: string): Promise<void> {
    await holdGuard(tx, personId);
    await holdCases(tx, [caseId, ...(await casesNaming(tx, personId))]);
  }

  /** This member is named in this case: it is looked at by others than each case in which they complained. The caller holds both; see `hold`. */
  async whereNamed(tx: Transaction, personId: string, caseId: string): Promise<void> {
    const member = this.digestOf(tx.bodyId, personId);
    const said = await tx.manager.findBy(ComplainantMember, { bodyId: tx.bodyId, member });
    for (const earlier of said) await settle(tx, personId, { earlierId: earlier.caseId, laterId: caseId });
  }

  /** This member says that they complained in this case: so is each case that concerns them. The caller holds all of them; see `hold`. */
  async whereComplained(tx: Transaction, personId: string, caseId: string): Promise<void> {
    for (const laterId of await casesNaming(tx, personId)) await settle(tx, personId, { earlierId: caseId, laterId });
  }
}

async function casesNaming({ manager, bodyId }: Transaction, personId: string): Promise<string[]> {
  const named = { bodyId, personId, function: 'respondent', endedOn: IsNull() } as const;
  return (await manager.findBy(FunctionHeld, named)).map(({ caseId }) => caseId);
}

type Pair = { readonly earlierId: string; readonly laterId: string };

/** Keeps apart whoever has to be; whoever loses what they hold loses it as to any conflict, and the audit says no more. */
async function settle(tx: Transaction, personId: string, { earlierId, laterId }: Pair): Promise<void> {
  const { manager, bodyId, today, now: recordedAt } = tx;
  const [earlier, later] = [await rowsOf(tx, earlierId), await rowsOf(tx, laterId)];
  const isOfThemself = earlier.held.some((held) => held.personId === personId);
  if (isOfThemself || !isBeingScreened(later) || !isGuarded(earlier, later.row.receivedOn)) return;
  const { nameVisibility } = earlier.row;
  for (const apartId of keptApart({ everHeld: earlier.held, nameVisibility }, later.held, today)) {
    const apart = { bodyId, caseId: laterId, personId: apartId };
    if (await manager.existsBy(KeptApart, apart)) continue;
    await manager.insert(KeptApart, { id: newId(), ...apart, since: today, recordedAt });
    const held = later.held.filter((one) => one.personId === apartId && one.endedOn === null);
    for (const { id, function: name } of held) {
      await manager.update(FunctionHeld, { bodyId, id }, { endedOn: today, endReason: 'conflict' });
      await tx.audit('complaints.end-for-conflict', laterId, { function: name });
    }
  }
}

async function rowsOf({ manager, bodyId }: Transaction, caseId: string) {
  const row = await manager.findOneByOrFail(CaseRow, { bodyId, id: caseId });
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId });
  const stored = await manager.find(CaseEventRow, { where: { bodyId, caseId }, order: { seq: 'asc' } });
  return { row, held, events: stored.map(eventOf) };
}

/** One at a time for each member: that they are named in one case and say that they complained in another may cross. */
async function holdGuard({ manager, bodyId }: Transaction, personId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `complaints guard ${bodyId} ${personId}`,
  ]);
}
