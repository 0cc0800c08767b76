import { Injectable } from '@nestjs/common';
import {
  CLOSING,
  confirmableFrom,
  ENDINGS,
  endingOf,
  type ErasingCase,
  isClosed,
  isHolding,
  keptUntil,
  refusalsToConfirmErasure,
  refusalsToProposeErasure,
  RETENTION,
  type RetentionSet,
  stateOf,
  warnedFrom,
} from '@standing/complaints/rules';
import { Clock, type Day, type Refusal } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type OperationReads, page, type PageArgs, sentenceOf } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { messages } from '../complaints.messages.js';
import { blindIn } from '../conflicts/ties.js';
import { placeIn } from '../managing/case.queries.js';
import type { CaseToErase, ErasedCaseConnection } from './retention.graphql.js';
import type { RetentionTerm } from './retention-term.graphql.js';
import { closedCases, erasures, holdsOfCases, linkedCases, proposalsOfCases, termsSet } from './retention.reads.js';

type Asked = { readonly reader: Member; readonly today: Day; readonly set: RetentionSet };

/** Reads of the cases whose time is over, and of what is left of those that were erased. */
@Injectable()
export class RetentionQueries {
  constructor(private readonly clock: Clock) {}

  /** Those whose time is over or will be within thirty days, the one whose time was over first before the others. */
  async toErase(reads: OperationReads, reader: Member): Promise<CaseToErase[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const asked = { reader, today, set: await setIn(reads) };
    const blind = await blindIn(reads, reader.personId, today);
    const rows = await reads.rows(closedCases, [reader.personId, CLOSING, blind]);
    const shown = await Promise.all(rows.map((row) => shownCase(reads, row, asked)));
    return shown.flatMap((one) => one ?? []).sort((one, other) => (one.keptUntil < other.keptUntil ? -1 : 1));
  }

  /** A page, the latest erased first. */
  async erased(reads: OperationReads, { first, after }: PageArgs): Promise<ErasedCaseConnection> {
    const [confirmedOn, id] = placeIn(after);
    const rows = await reads.rows(erasures, [confirmedOn, id, first]);
    const shown = rows.map((row) => ({
      ...row,
      proposedBy: { id: row.proposedBy },
      confirmedBy: { id: row.confirmedBy },
    }));
    return page(shown, first, (row) => [row.confirmedOn, row.id]);
  }

  /** Of each way to end, for how long such cases are kept. */
  async terms(reads: OperationReads): Promise<RetentionTerm[]> {
    const set = await setIn(reads);
    return ENDINGS.map((endedHow) => {
      const { months, least, most, source } = RETENTION[endedHow];
      return { endedHow, months: set[endedHow] ?? months, least, most, source, set: set[endedHow] !== undefined };
    });
  }
}

async function setIn(reads: OperationReads): Promise<RetentionSet> {
  const rows = await reads.rows(termsSet);
  return Object.fromEntries(rows.map(({ endedHow, months }) => [endedHow, months]));
}

/** Null for one that goes on, or has more time. */
async function shownCase(
  reads: OperationReads,
  row: { readonly id: string; readonly reference: string },
  { reader, today, set }: Asked,
): Promise<CaseToErase | null> {
  const theCase = await caseOn(reads, row.id, today);
  const ending = endingOf(theCase);
  const from = warnedFrom({ ending, set });
  if (ending === null || from === null || today < from) return null;
  const erasing = { ending, set, ...(await storedOf(reads, row.id, today)) };
  const { holds, turnedDown, proposal, hasOpenLinkedCase: linked } = erasing;
  const say = (refusals: readonly Refusal[]) => refusals.map((one) => sentenceOf(one, messages, reader.locale));
  return {
    ...row,
    ...{ state: stateOf(theCase), endedHow: ending.how, endedOn: ending.endedOn, linked, turnedDown },
    keptUntil: keptUntil(erasing) ?? ending.endedOn,
    holds: holds.filter((hold) => isHolding(hold, today)),
    proposal: proposal && {
      proposedBy: { id: proposal.proposedBy },
      proposedOn: proposal.proposedOn,
      confirmFrom: confirmableFrom(erasing) ?? today,
      mine: proposal.proposedBy === reader.personId,
    },
    refusalsToPropose: say(refusalsToProposeErasure(erasing, today)),
    refusalsToConfirm: say(refusalsToConfirmErasure(erasing, reader.personId, today)),
  };
}

/** What is stored of the erasure of a case, beside how it ended. */
async function storedOf(reads: OperationReads, caseId: string, today: Day) {
  const [holds, proposals, others] = await Promise.all([
    reads.many(holdsOfCases, caseId),
    reads.many(proposalsOfCases, caseId),
    reads.many(linkedCases, caseId),
  ]);
  const open = await Promise.all(others.map(async ({ otherId }) => !isClosed(await caseOn(reads, otherId, today))));
  const { because = null, refusedOn = null } = proposals.findLast((one) => one.refusedOn !== null) ?? {};
  const proposal: ErasingCase['proposal'] = proposals.find((one) => one.refusedOn === null) ?? null;
  const turnedDown = because === null || refusedOn === null ? null : { because, refusedOn };
  return { holds, proposal, turnedDown, hasOpenLinkedCase: open.includes(true) };
}
