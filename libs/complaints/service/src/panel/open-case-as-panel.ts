import { Injectable } from '@nestjs/common';
import {
  type Case,
  measureStateOf,
  neededOf,
  outcomesOpen,
  PANELS,
  type Panel,
  seatsOf,
  stateOf,
} from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readDecision } from '../cases/read-decision.js';
import { readFile } from '../cases/read-file.js';
import { shownTo } from '../cases/shown-to.js';
import { standingProposal } from '../cases/standing-proposal.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { MeasureInWords } from '../measures/measure.graphql.js';
import { readMeasure } from '../measures/read-measure.js';
import { caseForPanel } from '../sanctions/lapse-warning.js';
import { inWords, levelsBelow } from '../sanctions/levels-below.js';
import { sanctionInCase } from '../sanctions/sanction-in-case.js';
import { readProposal, readWritten } from '../steps/read-written.js';
import { shownDeliberation } from './deliberation-in-case.js';
import { earlierFindings } from './earlier-findings.js';
import type { CaseForPanel } from './panel.graphql.js';
import type { ProposalForPanel } from './proposal.graphql.js';

/** A member of a panel reads the file: what was told and what was replied, and never how to reach anybody. */
@Injectable()
export class OpenCaseAsPanel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each opening is in the audit. `NotFound` for anybody who has no seat or has declared nothing. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForPanel> {
    const action = 'complaints.open-case-as-panel';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const found = await caseHeldBy(tx, actor, caseId, PANELS);
      const { row, as: panel } = found;
      const theCase = await caseForPanel(tx, found);
      const inHand = { ...found, theCase };
      const { id } = row;
      const gives = shownTo(panel, theCase, tx.today);
      // What a panel itself decided stands in its proposal.
      const readsDecision = panel !== 'panel' && gives('decision-private');
      const decided = (of: 'panel' | 'appeal-panel') => readDecision(this.texts, tx, id, of, theCase);
      const { otherPeople: _, ...file } = await readFile(this.texts, tx, inHand);
      return {
        ...file,
        panel,
        state: stateOf(theCase),
        written: await readWritten(this.texts, tx, id, theCase, panel),
        decision: readsDecision ? await decided('panel') : null,
        appealDecision: readsDecision && panel === 'sanction-panel' ? await decided('appeal-panel') : null,
        sanction: panel === 'sanction-panel' ? await sanctionInCase(tx, id, theCase, tx.today) : null,
        measure: gives('interim-papers') ? await this.measure(tx, id, theCase) : null,
        proposal: await this.proposal(tx, id, panel, theCase, actor),
        outcomes: [...outcomesOpen(panel, theCase, tx.today)],
        excludedBy: panel === 'panel' ? (theCase.procedure.excludedBy ?? null) : null,
        lowerLevels: inWords(await levelsBelow(tx, theCase), actor.locale),
        deliberation: gives('deliberation') ? shownDeliberation(theCase, tx.today, actor.locale) : null,
        stepProposal: await readProposal(this.texts, tx, id, theCase, panel, actor),
        earlierFindings: gives('earlier-findings') ? await earlierFindings(this.texts, tx, id, theCase) : null,
      };
    });
  }

  /** Where it stands in truth: what the panel itself decided waits for its notification. That the risk was looked at is not for it. */
  private async measure(tx: Transaction, caseId: string, theCase: Case): Promise<MeasureInWords | null> {
    const measure = await readMeasure(this.texts, tx, caseId, theCase);
    const state = measureStateOf(theCase);
    return measure && { ...measure, state: state === 'screened' ? 'none' : state };
  }

  private async proposal(
    tx: Transaction,
    caseId: string,
    panel: Panel,
    { procedure }: Case,
    { personId }: Member,
  ): Promise<ProposalForPanel | null> {
    const standing = await standingProposal(tx, caseId, panel);
    // An interim panel and a sanction panel decide more than once: what they decided is no proposal any more.
    const isAgain = panel === 'interim-panel' || panel === 'sanction-panel';
    if (!standing || (isAgain && standing.agreed.length >= seatsOf(panel, procedure))) return null;
    const { id, outcome, immediateEffect, sanction, weighing, proposedBy, proposedOn, agreed } = standing;
    const said = await this.texts.readEntry(tx, caseId, id);
    const { reasons = '', 'immediate-reasons': immediateReasons = null, 'naming-reasons': namingReasons = null } = said;
    const { 'exclusion-reasons': exclusionReasons = null } = said;
    return {
      id,
      outcome,
      reasons,
      immediateEffect,
      immediateReasons,
      sanction,
      weighing,
      namingReasons,
      exclusionReasons,
      proposedOn,
      mine: proposedBy === personId,
      agreed: agreed.length,
      needed: neededOf(panel, procedure),
      iAgreed: agreed.includes(personId),
    };
  }
}
