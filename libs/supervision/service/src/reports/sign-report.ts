import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { reportAgreed } from '@standing/supervision/facts';
import { refusalsToSignReport, type StatementSide } from '@standing/supervision/rules';
import { openReport, type ReportParty } from './open-report.js';
import { ReportSignatureRow } from './report-signature.entity.js';
import type { ReportVersionRow } from './report-version.entity.js';

export type ReportToSign = {
  readonly reportId: string;
  /** Of the version that was read. */
  readonly sha256: string;
  readonly namesNobody: boolean;
};

/** The coach signs what their supervisor sent, as it is: they write no word of it. */
@Injectable()
export class SignReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. To sign twice changes and tells nothing. Refusals: see `refusalsToSignReport`. */
  execute(input: ReportToSign, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.sign-report', key, input }, async (tx) => {
      const { reportId, sha256, namesNobody } = input;
      const { report, record, version } = await openReport(tx, reportId, actor, 'coach');
      refuseIfAny(refusalsToSignReport(record, sha256, namesNobody));
      if (version === null || record.latest?.signedBy.includes('coach')) return reportId;

      await signReport(tx, version, { side: 'coach', party: actor, name: actor.name });
      await tx.tell(reportAgreed, { reportId, supervisorId: report.supervisorId });
      await tx.audit('supervision.sign-report', reportId, { version: version.number });
      return reportId;
    });
  }
}

/** Who signs, and the name under which they do. */
type Signer = { readonly side: StatementSide; readonly party: ReportParty; readonly name: string };

/** Keeps a signature, which holds on to the version's hash. */
export async function signReport(
  { manager, bodyId, today: signedOn, now: recordedAt }: Transaction,
  { id: versionId, sha256 }: Pick<ReportVersionRow, 'id' | 'sha256'>,
  { side, party, name }: Signer,
): Promise<void> {
  const method = party.kind === 'member' ? 'signed-in' : 'link';
  const signature = { id: newId(), bodyId, versionId, sha256, side, name, method, signedOn, recordedAt } as const;
  await manager.insert(ReportSignatureRow, signature);
}
