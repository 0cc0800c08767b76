import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { WhoIsMeant } from '../cases/who-is-meant.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { CustodyOfCase } from './custody.graphql.js';
import { openingsIn, type StoredOpening } from './openings-of-case.js';
import { shownRequest } from './shown-request.js';

/** The custodian of a case reads what was asked of them: who asks, in which function, why and for how long, and nothing of the case. */
@Injectable()
export class OpenCustody {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly who: WhoIsMeant,
  ) {}

  /** The requests, the latest first; each opening is in the audit. `NotFound` for anybody but the custodian, declared. */
  execute(caseId: string, request: string, actor: Member): Promise<CustodyOfCase> {
    const action = 'complaints.open-custody';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase } = await caseHeldBy(tx, actor, caseId, ['identity-custodian']);
      const openings = await openingsIn(tx, caseId);
      const entries = openings.flatMap(({ id, answerId }) => (answerId === null ? [id] : [id, answerId]));
      const words = await this.texts.readEntries(tx, caseId, entries);
      const reasons = (id: string) => words.get(id)?.reasons ?? null;
      const names = await this.namesOf(tx, openings);
      return {
        id: row.id,
        reference: row.reference,
        requests: openings
          .toReversed()
          .map((one) => shownRequest(one, names.get(one.askedBy) ?? null, reasons, theCase, tx.today)),
      };
    });
  }

  /** A custodian is mostly none of the body's staff, and identity shows them nobody: complaints asks for who asked them. */
  private async namesOf(tx: Transaction, openings: readonly StoredOpening[]): Promise<Map<string, string | null>> {
    const names = new Map<string, string | null>();
    for (const { askedBy } of openings) if (!names.has(askedBy)) names.set(askedBy, await this.who.nameOf(tx, askedBy));
    return names;
  }
}
