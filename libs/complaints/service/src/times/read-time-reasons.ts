import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { auditedReading } from '../managing/audited-reading.js';
import { ClockChangeRow } from './clock-change.entity.js';
import { lengtheningsIn } from './lengthenings-of-case.js';
import { PauseRow } from './pause.entity.js';
import { BY_RANK } from './reach.js';
import type { ReasonsOfTimes } from './times.graphql.js';

/** Whoever may let time stand still in a case reads what was written of it: for no party, who know a class alone. */
@Injectable()
export class ReadTimeReasons {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** What was written, in its order; each reading is in the audit. `NotFound` for anybody else. */
  execute(caseId: string, request: string, actor: Member): Promise<ReasonsOfTimes> {
    const action = 'complaints.read-time-reasons';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      await caseHeldBy(tx, actor, caseId, BY_RANK);
      const entries = await entriesOf(tx, caseId);
      const read = await Promise.all(
        entries.map(async ({ id, ...entry }) => {
          const { reasons } = await this.texts.readEntry(tx, caseId, id);
          return reasons === undefined ? [] : [{ ...entry, reasons }];
        }),
      );
      return { id: caseId, written: read.flat() };
    });
  }
}

async function entriesOf(tx: Transaction, caseId: string) {
  const { manager, bodyId } = tx;
  const order = { recordedAt: 'asc', id: 'asc' } as const;
  const pauses = await manager.find(PauseRow, { where: { bodyId, caseId }, order });
  const changes = await manager.find(ClockChangeRow, { where: { bodyId, caseId }, order });
  const lengthenings = await lengtheningsIn(tx, caseId);
  return [
    ...pauses.map(({ id, onDay, reason }) => ({ id, on: onDay, reason })),
    ...changes.map(({ id, onDay }) => ({ id, on: onDay, reason: null })),
    ...lengthenings.map(({ id, askedOn }) => ({ id, on: askedOn, reason: null })),
    ...lengthenings.flatMap(({ answerId: id, answeredOn: on }) => (id && on ? [{ id, on, reason: null }] : [])),
  ].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}
