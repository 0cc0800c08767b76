import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { canonicalStatement, refusalsToAskToSign, refusalsToSign } from '@standing/supervision/rules';
import { tellToSign } from './ask-to-sign.js';
import { openStatement } from './open-statement.js';
import { signatoryOf } from './renew-statement.js';
import { signed } from './signed.js';
import { contentNow } from './stated-sessions.js';
import { StatementSignatureRow } from './statement-signature.entity.js';

export type StatementToSign = {
  readonly statementId: string;
  /** Of the version that was read. */
  readonly sha256: string;
};

/**
 * The coach or the supervisor signs: "these sessions are as I know them". It confirms no session. When the coach signs, the
 * supervisor is asked to.
 */
@Injectable()
export class SignStatement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The statement's id. To sign twice changes and tells nothing. Refusals: see `refusalsToSign`. */
  execute(input: StatementToSign, key: string, actor: Member | LinkHolder): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.sign-statement', key, input }, async (tx) => {
      const { statement, side, ...between } = await openStatement(tx, input.statementId, actor);
      const { version, lines, signedBy } = await signed(tx, statement);
      const isAsRead =
        input.sha256 === version.sha256 &&
        canonicalStatement(await contentNow(tx, between, statement.month)) === version.text;
      if (signedBy.includes(side) && input.sha256 === version.sha256) return statement.id;
      const signatory = await signatoryOf(tx, between);
      refuseIfAny(refusalsToSign(side, { lines, isAsRead, signedBy, signatory }));

      const name = actor.kind === 'member' ? actor.name : between.supervisor.name;
      const method = actor.kind === 'member' ? 'signed-in' : 'link';
      await insertSignature(tx, { versionId: version.id, sha256: version.sha256, side, name, method });
      await tx.audit('supervision.sign-statement', statement.id, { version: version.number, side });
      const asking = { lines, signedBy: [...signedBy, side], signatory };
      if (side === 'coach' && refusalsToAskToSign(asking, statement.askedOn, tx.today).length === 0)
        await tellToSign(tx, statement);
      return statement.id;
    });
  }
}

async function insertSignature(
  { manager, bodyId, today: signedOn, now: recordedAt }: Transaction,
  signature: Pick<StatementSignatureRow, 'versionId' | 'sha256' | 'side' | 'name' | 'method'>,
): Promise<void> {
  await manager.insert(StatementSignatureRow, { id: newId(), bodyId, ...signature, signedOn, recordedAt });
}
