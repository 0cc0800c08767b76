import { Injectable } from '@nestjs/common';
import type { CaseFunction } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type CaseInHand, caseHeldBy, caseOfRespondent, functionOf } from '../cases/case-in-hand.js';
import { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { auditedReading } from '../managing/audited-reading.js';
import { actsOfDisclosure } from './acts-of-disclosure.js';
import type { ExhibitToHandOut } from './evidence.graphql.js';
import { ExhibitRow } from './exhibit.entity.js';
import { shownOf } from './exhibit-shown.js';
import { READ_EVIDENCE } from './open-evidence.js';

const ENDING: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg' };

/** Somebody of the case opens one version of an exhibit. */
@Injectable()
export class ReadExhibit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /**
   * What hands it out; each reading is in the audit. `NotFound` unless all of it is theirs to read. Of what was disclosed to them the
   * respondent sees pictures: whatever a file carries beside its pages stays here.
   */
  execute(exhibitId: string, request: string, actor: Member): Promise<ExhibitToHandOut> {
    const action = 'complaints.read-exhibit';
    const by = async (tx: Transaction, id: string) => {
      const { caseId } = await exhibitOf(tx, id);
      const isRespondent = await functionOf(tx, actor.personId, caseId, ['respondent']);
      return isRespondent ? respondentInAudit(tx, actor, caseId) : undefined;
    };
    return auditedReading(this.unitOfWork, { action, request, by }, actor, async (tx) => {
      const row = await exhibitOf(tx, exhibitId);
      const { as, theCase } = await this.inHand(tx, actor, row.caseId);
      const asking = { as, personId: actor.personId, theCase, today: tx.today };
      const acts = await actsOfDisclosure(tx, row.caseId);
      if (shownOf(row, acts, asking) !== 'full') throw new NotFound('exhibit');
      const key = await this.texts.fileKey(tx, row.caseId, row.id);
      const { id, number, version, mediaType, source } = row;
      const name = `${number}-${version}.${ENDING[mediaType] ?? mediaType.replace(/^.*\//, '')}`;
      const whole = as !== 'respondent' || source === 'respondent';
      return { id, name, mediaType, key: key.toString('base64'), whole };
    });
  }

  private async inHand(tx: Transaction, actor: Member, caseId: string): Promise<CaseInHand<CaseFunction>> {
    const isRespondent = await functionOf(tx, actor.personId, caseId, ['respondent']);
    if (!isRespondent) return caseHeldBy(tx, actor, caseId, READ_EVIDENCE);
    const { reference } = await tx.manager.findOneByOrFail(CaseRow, { bodyId: tx.bodyId, id: caseId });
    return caseOfRespondent(tx, actor, reference);
  }
}

async function exhibitOf({ manager, bodyId }: Transaction, id: string): Promise<ExhibitRow> {
  const found = await manager.findOneBy(ExhibitRow, { bodyId, id });
  if (!found) throw new NotFound('exhibit');
  return found;
}
