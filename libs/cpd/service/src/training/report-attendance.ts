import { Injectable } from '@nestjs/common';
import type { AttendanceRow, RowOutcome } from '@standing/cpd/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { MembersAt } from './members-at.js';
import { reportRows } from './report-rows.js';
import { standingEvent } from './standing-training.js';

/** The office reports who attended an event: each whose address is a member's is asked whether they were there. */
@Injectable()
export class ReportAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MembersAt,
  ) {}

  /**
   * What became of each row, in their order; null when the key was used before. An address that nobody has is kept nowhere, nor
   * in what tells that a key was used again. Refusals: see `refusalsToReport`; `NotFound` where there is no such event.
   */
  async execute(
    eventId: string,
    given: readonly AttendanceRow[],
    key: string,
    actor: Member,
  ): Promise<RowOutcome[] | null> {
    const rows = await this.members.of(actor.bodyId, given);
    const input = { eventId, rows: rows.map(({ personId, minutes }) => ({ personId, minutes })) };
    let outcomes: RowOutcome[] | null = null;
    await this.unitOfWork.run({ actor, name: 'cpd.report-attendance', key, input }, async (tx) => {
      outcomes = await reportRows(tx, await standingEvent(tx, eventId), rows, 'office');
      return eventId;
    });
    return outcomes;
  }
}
