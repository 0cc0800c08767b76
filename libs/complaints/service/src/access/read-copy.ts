import { Injectable } from '@nestjs/common';
import { copyUntil, refusalsToReadCopy } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { lettersIn } from '../letters/letters-in.js';
import { AccessStepRow } from './access.entities.js';
import type { CopyOfMine } from './access.graphql.js';
import { accessesIn, type StoredAccess } from './accesses-of-case.js';
import { askerInHand, type OwnCase } from './asker-in-hand.js';
import { placeOfCopy, type StoredCopy } from './copy-stored.js';

const NOBODY_NAMED = { namedOn: null, panel: [] };

/** The asker reads the copy that was given last, for thirty days; each reading is in the audit. */
@Injectable()
export class ReadCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly codes: ReturnCodes,
  ) {}

  /** The copy. Refusals: see `refusalsToReadCopy` and `askerInHand`. A request that is sent again is read and written down again. */
  async execute(own: OwnCase, request: string, actor: Actor): Promise<CopyOfMine> {
    const name = 'complaints.read-copy';
    const copies: CopyOfMine[] = [];
    await this.unitOfWork.run({ actor, name, key: newId(), input: { request } }, async (tx) => {
      const { caseId, party, inAudit } = await askerInHand(tx, this.codes, actor, own);
      const theirs = (await accessesIn(tx, caseId)).filter((one) => one.party === party);
      const last = theirs.findLast(({ answer }) => answer !== null && answer !== 'refused');
      refuseIfAny(refusalsToReadCopy(last, tx.today));
      copies.push(await this.read(tx, last, actor));
      await tx.audit(name, caseId, { request }, inAudit);
      return caseId;
    });
    const [copy] = copies;
    if (copy === undefined) throw new Error('A reading ended without a copy.');
    return copy;
  }

  private async read(tx: Transaction, one: StoredAccess | undefined, { locale }: Actor): Promise<CopyOfMine> {
    const { manager, bodyId } = tx;
    const answer = one?.answerId ? await manager.findOneBy(AccessStepRow, { bodyId, id: one.answerId }) : null;
    if (!one || !answer?.copy) throw new NotFound('copy');
    const { caseId, withheld } = one;
    const [opened = ''] = await this.texts.openSealed(tx, caseId, [
      { place: placeOfCopy(answer.id), sealed: answer.copy },
    ]);
    const { letters, ...copy } = JSON.parse(opened) as StoredCopy;
    const until = copyUntil(one) ?? copy.madeOn;
    return { ...copy, id: caseId, until, withheld, letters: lettersIn(letters, locale, NOBODY_NAMED) };
  }
}
