import { Injectable } from '@nestjs/common';
import { asPartiesKnow, type Case, mayRead, stateOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readDecision, readReviews } from '../cases/read-decision.js';
import { nameOfRespondent } from '../cases/respondent-name.js';
import { shownTo } from '../cases/shown-to.js';
import { auditedReading } from '../managing/audited-reading.js';
import { readMeasure } from '../measures/read-measure.js';
import { earlierFindings } from '../panel/earlier-findings.js';
import { lapseWarning } from '../sanctions/lapse-warning.js';
import type { SanctionInCase } from '../sanctions/sanction.graphql.js';
import { sanctionInCase } from '../sanctions/sanction-in-case.js';
import { readWritten } from '../steps/read-written.js';
import type { SanctionForMonitor } from './monitoring.graphql.js';

/** The sanction monitor reads what they watch over: as the matrix has it, the outcome of the case and nothing of the way to it. */
@Injectable()
export class OpenAsMonitor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /**
   * The sanction, the decision and its reviews; each opening is in the audit. A decision that was not notified yet is none.
   * `NotFound` for anybody else: who is not the monitor, has declared nothing, or is blind in the case.
   */
  execute(caseId: string, request: string, actor: Member): Promise<SanctionForMonitor> {
    const action = 'complaints.open-as-monitor';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase: found, as } = await caseHeldBy(tx, actor, caseId, ['sanction-monitor']);
      const theCase = await lapseWarning(tx, caseId, found);
      const { id, reference } = row;
      const known = asPartiesKnow(theCase);
      const gives = shownTo(as, theCase, tx.today);
      const readsDecision = gives('decision-private');
      const decided = (panel: 'panel' | 'appeal-panel') =>
        readsDecision ? readDecision(this.texts, tx, id, panel, theCase, known) : null;
      return {
        ...{ id, reference, state: stateOf(known) },
        respondentName: (await nameOfRespondent(this.texts, tx, id)) ?? '',
        decision: await decided('panel'),
        appealDecision: await decided('appeal-panel'),
        sanction: readsDecision ? await sanctionFor(tx, id, known) : null,
        written: await readWritten(this.texts, tx, id, theCase, as),
        reviews: readsDecision ? await readReviews(this.texts, tx, id, theCase) : [],
        measure: gives('interim-papers') ? await readMeasure(this.texts, tx, id, theCase) : null,
        earlierFindings: gives('earlier-findings') ? ((await earlierFindings(this.texts, tx, id, theCase)) ?? []) : [],
      };
    });
  }
}

/** The sanction with its meters, which are what the matrix calls the redacted facts of sessions. */
async function sanctionFor(tx: Transaction, caseId: string, known: Case): Promise<SanctionInCase | null> {
  const sanction = await sanctionInCase(tx, caseId, known, tx.today);
  const degree = mayRead('session-facts', 'sanction-monitor', known, tx.today);
  return sanction && { ...sanction, meters: degree === 'redacted' || degree === 'full' ? sanction.meters : [] };
}
