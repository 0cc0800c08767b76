import { Injectable } from '@nestjs/common';
import {
  asPartiesKnow,
  type Case,
  type CaseEventName,
  dueOn,
  asksGround,
  emergenciesTold,
  exclusionToldToMember,
  itemOfName,
  lastOf,
  partySteps,
  refusalsTo,
  toldPauses,
  withdrawnFrom,
} from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseOfRespondent } from '../cases/case-in-hand.js';
import type { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { readCharges } from '../cases/read-charges.js';
import { type DecisionRead, readDecision } from '../cases/read-decision.js';
import { recordStep } from '../cases/record-step.js';
import { type Gives, shownTo } from '../cases/shown-to.js';
import { orNull } from '../cases/told.js';
import { emergenciesIn } from '../emergency/emergencies-of-case.js';
import { leavingInWords, leavingOpen } from '../leaving/leaving-in-case.js';
import { openLetters } from '../letters/open-letters.js';
import { auditedReading } from '../managing/audited-reading.js';
import { readMeasure } from '../measures/read-measure.js';
import { lapseWarning } from '../sanctions/lapse-warning.js';
import { restorationInWords } from '../sanctions/restoration-in-case.js';
import { sanctionInCase } from '../sanctions/sanction-in-case.js';
import { readOffer } from '../parties/read-offer.js';
import { shownAsked } from '../steps/steps-in-case.js';
import type { ConflictTold } from '../conflicts/conflict.graphql.js';
import { TOLD } from '../conflicts/to-sign.js';
import { readWritten } from '../steps/read-written.js';
import { hearingForRespondent } from './hearing-for-respondent.js';
import type { CaseForRespondent } from './my-case.graphql.js';

const NOBODY_NAMED = { namedOn: null, panel: [] };
const NO_CHARGES = { charges: '', clauses: [], mayLeadTo: '' };

/** What the first opening after them proves to have come: the charges, the notice of a hearing, and a warning. */
const PROVED: readonly CaseEventName[] = ['prove-service', 'prove-notice', 'prove-warning'];

/** The respondent opens their case. That they did proves that what was served came, and a time to reply runs from it. */
@Injectable()
export class OpenMyCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** What a respondent may read; each opening is in the audit. `NotFound` for anybody else, and before charges are served. */
  execute(reference: string, request: string, actor: Member): Promise<CaseForRespondent> {
    const action = 'complaints.open-my-case';
    const by = (tx: Transaction, id: string) => respondentInAudit(tx, actor, id);
    return auditedReading(this.unitOfWork, { action, request, by }, actor, async (tx) => {
      const { row, theCase: found, as } = await caseOfRespondent(tx, actor, reference);
      const by = { as, personIds: [actor.personId] };
      let theCase = await lapseWarning(tx, row.id, found);
      for (const event of PROVED)
        if (refusalsTo({ event, by }, theCase, tx.today).length === 0)
          theCase = (await recordStep(tx, row.id, theCase, { event, by })).theCase;
      return this.shown(tx, row, theCase, actor);
    });
  }

  /** What they may do now, why they may not, and what an appeal asks. */
  private async open(tx: Transaction, id: string, theCase: Case, personId: string) {
    const known = asPartiesKnow(theCase);
    const steps = partySteps(known, 'respondent', tx.today);
    const refusals = (event: 'reply' | 'appeal' | 'answer-measure') =>
      refusalsTo({ event, by: { as: 'respondent', personIds: [personId] }, appealGround: 'facts' }, known, tx.today);
    return {
      toReply: refusals('reply'),
      toAppeal: refusals('appeal'),
      toAnswerMeasure: refusals('answer-measure'),
      steps: steps.map((one) => ({ ...one, asked: shownAsked(one.asked) })),
      leaving: await leavingInWords(this.texts, tx, id, theCase),
      mayLeave: leavingOpen(known, tx.today),
      offer: await readOffer(this.texts, tx, id, theCase),
      appealAsksGround: asksGround(theCase),
    };
  }

  /** What they were written and told beside what is decided. */
  private async told(tx: Transaction, id: string, theCase: Case, gives: Gives, { locale }: Member) {
    const known = asPartiesKnow(theCase);
    const hearing = gives('hearing') ? await hearingForRespondent(this.texts, tx, id, known) : null;
    return {
      softConflicts: (await tx.manager.query<ConflictTold[]>(TOLD, [tx.bodyId, id])).filter(isForRespondent),
      written: await readWritten(this.texts, tx, id, theCase, 'respondent'),
      hearing,
      measure: gives('interim-papers') ? await readMeasure(this.texts, tx, id, theCase) : null,
      emergencyOpenings: emergenciesTold(await emergenciesIn(tx, id), tx.today),
      letters: await openLetters(tx, id, locale, hearing ?? NOBODY_NAMED),
    };
  }

  private async shown(tx: Transaction, row: CaseRow, theCase: Case, actor: Member): Promise<CaseForRespondent> {
    const { id, reference } = row;
    const gives = shownTo('respondent', theCase, tx.today);
    const { charges, clauses, mayLeadTo, reply, grounds } = await readCharges(this.texts, tx, id);
    const isOwn = gives('reply', { isOwn: true });
    const known = asPartiesKnow(theCase);
    const notified = lastOf(known, 'notify');
    const of = (panel: 'panel' | 'appeal-panel') => readDecision(this.texts, tx, id, panel, theCase, known);
    const [decision, onAppeal] = gives('decision-private')
      ? [await of('panel'), await of('appeal-panel')]
      : [null, null];
    const isSentBack = lastOf(known, 'remit') !== undefined && decision === null;
    return {
      id,
      reference,
      servedOn: lastOf(theCase, 'serve')?.on ?? tx.today,
      ...(gives('charges') ? { charges: charges ?? '', clauses, mayLeadTo: mayLeadTo ?? '' } : NO_CHARGES),
      complainantName: await this.nameFor(tx, row, gives),
      replyBy: dueOn(theCase, 'K5', tx.today),
      paused: toldPauses(theCase, tx.today, lastOf(theCase, 'serve')?.on ?? tx.today),
      reply: isOwn ? reply : null,
      repliedOn: lastOf(theCase, 'reply')?.on ?? null,
      decision: decision && shownDecision(decision, notified?.on ?? decision.decidedOn),
      appealUntil: dueOn(known, 'K9', tx.today),
      appealGrounds: isOwn ? grounds : null,
      appealedOn: lastOf(theCase, 'appeal')?.on ?? null,
      appealDecision: onAppeal && shownDecision(onAppeal, onAppeal.decidedOn),
      withdrawnFrom: withdrawnFrom(theCase),
      sanction:
        notified && !isSentBack ? await sanctionInCase(tx, id, known, tx.today, exclusionToldToMember(known)) : null,
      restoration: gives('restoration') ? await restorationInWords(this.texts, tx, id, theCase) : null,
      ...(await this.open(tx, id, theCase, actor.personId)),
      ...(await this.told(tx, id, theCase, gives, actor)),
    };
  }

  /** The complainant's name, unless they asked that it be kept. */
  private async nameFor(tx: Transaction, { id, nameVisibility }: CaseRow, gives: Gives): Promise<string | null> {
    return gives(itemOfName(nameVisibility)) ? orNull((await this.texts.read(tx, id, ['name'])).name) : null;
  }
}

/** That a name is guarded is the complainant’s to know: of a custodian the coach is told nothing, not even of a conflict. */
function isForRespondent({ function: name }: ConflictTold): boolean {
  return name !== 'identity-custodian';
}

function shownDecision({ decidedOn: _, ...decision }: DecisionRead, notifiedOn: string) {
  return { ...decision, notifiedOn };
}
