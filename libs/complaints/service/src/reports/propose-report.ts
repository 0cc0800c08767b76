import { Injectable } from '@nestjs/common';
import { type Correction, refusalsToProposeReport } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ReportProposalRow } from './report.entity.js';
import { cellsOf, holdReports, lastReport } from './reports-in.js';

export type ReportWanted = {
  readonly year: number;
  /** Null of a first edition. */ readonly correction: Correction | null;
};

/**
 * A registrar proposes what is published of the complaints of a year. The numbers are those of this moment and are kept: what another
 * publishes is what was looked at.
 */
@Injectable()
export class ProposeReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The proposal's id. Refusals: see `refusalsToProposeReport`. */
  execute(wanted: ReportWanted, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.propose-report', key, input: wanted }, async (tx) => {
      const { manager, bodyId, today, now } = tx;
      const { year, correction } = wanted;
      await holdReports(tx);
      const last = await lastReport(tx, year);
      const cells = await cellsOf(tx, year, last);
      refuseIfAny(refusalsToProposeReport({ year, correction, cells }, last?.cells ?? null, today));

      const id = newId();
      const edition = (last?.edition ?? 0) + 1;
      const proposed = { proposedBy: actor.personId, proposedOn: today, recordedAt: now };
      await manager.insert(ReportProposalRow, { id, bodyId, year, edition, correction, cells, ...proposed });
      await tx.audit('complaints.propose-report', id, { year, edition });
      return id;
    });
  }
}
