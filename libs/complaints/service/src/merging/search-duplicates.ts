import { Injectable } from '@nestjs/common';
import {
  alike,
  type Allegation,
  type CaseFunction,
  conflictsOf,
  isClosed,
  type MergeSide,
  nextSteps,
  refusalsToMerge,
  respondentOf,
  stateOf,
} from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { sentenceOf } from '@standing/platform/graphql';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { CaseRow } from '../cases/case.entity.js';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { messages } from '../complaints.messages.js';
import { isHiddenFrom } from '../conflicts/shut-out.js';
import { auditedReading } from '../managing/audited-reading.js';
import { allegedIn, comparedIn, sideOf } from './merge-side.js';
import type { DuplicateFound, DuplicateSearch } from './merging.graphql.js';
import { proposedMerge } from './proposed-merge.js';

type Searching = {
  readonly own: MergeSide;
  readonly alleged: readonly Allegation[];
  readonly as: CaseFunction;
  readonly actor: Member;
};

/**
 * Whoever keeps a case looks for other open cases about the same member (row 4): how far each is, in which month it came, and in what
 * codes and days both are alike. No word of another case is shown, and nobody in it.
 */
@Injectable()
export class SearchDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** What was found; each search is in the audit. `NotFound` for whoever neither manages the case nor is its registrar. */
  execute(caseId: string, request: string, actor: Member): Promise<DuplicateSearch> {
    const action = 'complaints.search-duplicates';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase, as } = await caseHeldBy(tx, actor, caseId, ['case-manager', 'registrar']);
      const alleged = await allegedIn(this.texts, tx, caseId);
      const searching = { own: { ...row, theCase }, alleged, as, actor };
      const { reference } = await proposedMerge(this.texts, tx, searching.own);
      const cases: DuplicateFound[] = [];
      for (const other of await othersAbout(tx, searching.own)) {
        const found = await this.found(tx, searching, other);
        if (found) cases.push({ ...found, proposed: found.reference === reference });
      }
      const mayMerge = nextSteps(theCase, tx.today).some(({ event }) => event === 'propose-merge');
      return { id: caseId, respondentNamed: respondentOf(theCase, tx.today) !== null, mayMerge, cases };
    });
  }

  /** What is told of another case; null of one that is over, and of one that is hidden from the reader (R8). */
  private async found(tx: Transaction, { own, alleged, as, actor }: Searching, row: CaseRow) {
    const { personId, locale } = actor;
    const leading = await sideOf(tx, row);
    const isTorn = conflictsOf(personId, as, leading.theCase.everHeld).length > 0;
    if (isClosed(leading.theCase) || isTorn || (await isHiddenFrom(tx, personId, row.id))) return null;
    const compared = await comparedIn(this.texts, tx, own, leading);
    const { clauses, days } = alike(alleged, await allegedIn(this.texts, tx, row.id));
    return {
      reference: row.reference,
      receivedIn: row.receivedOn.slice(0, 'YYYY-MM'.length),
      state: stateOf(leading.theCase),
      clauses: [...clauses],
      commonFrom: days?.from ?? null,
      commonUntil: days?.until ?? null,
      sameComplainant: compared.reachedAlike,
      refusals: refusalsToMerge(compared, tx.today).map((refusal) => sentenceOf(refusal, messages, locale)),
    };
  }
}

/** Every other case that names the member whom this one names today, by reference, so that no order tells which came first; none where it names nobody. */
async function othersAbout(tx: Transaction, { id, theCase }: MergeSide): Promise<CaseRow[]> {
  const { manager, bodyId, today } = tx;
  const personId = respondentOf(theCase, today);
  if (personId === null) return [];
  const held = await manager.findBy(FunctionHeld, { bodyId, personId, function: 'respondent', endedOn: IsNull() });
  const ids = held.map(({ caseId }) => caseId).filter((caseId) => caseId !== id);
  return manager.find(CaseRow, { where: { bodyId, id: In(ids) }, order: { reference: 'asc' } });
}
