import { Injectable } from '@nestjs/common';
import { type AttendanceRow, faultOf, providesOn } from '@standing/cpd/rules';
import { NotFound } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { MembersAt } from './members-at.js';
import { reportRows } from './report-rows.js';
import { standingEvent, standingProvider } from './standing-training.js';
import { type EventRevision, ProviderKeyEndRow, ProviderKeyRow } from './training.entities.js';

export type ListGiven = {
  /** SHA-256 of the key that was shown. */
  readonly keyHash: string;
  readonly eventId: string;
  readonly rows: readonly AttendanceRow[];
};

/** How many rows are well-formed and how many are not: the same whether an address is a member's or nobody's. */
export type RowsTaken = { readonly taken: number; readonly malformed: number };

/** A provider reports with its key who attended an event of its own. It never learns who is a member. */
@Injectable()
export class TakeAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MembersAt,
  ) {}

  /**
   * How the rows were written. `NotFound` for a key that is none or revoked, for a provider that is none today, and for an event
   * that is not this provider's. Refusals: see `refusalsToReport`.
   */
  async execute({ keyHash, eventId, rows }: ListGiven, key: string, actor: Actor): Promise<RowsTaken> {
    let malformed = 0;
    const command = { actor, name: 'cpd.take-attendance', key, input: { keyHash, eventId } };
    await this.unitOfWork.run(command, async (tx) => {
      const event = await eventOfKey(tx, keyHash, eventId);
      await reportRows(tx, event, await this.members.of(tx.bodyId, rows), 'provider');
      malformed = rows.filter((row) => faultOf(row, event.minutes) !== null).length;
      return eventId;
    });
    return { taken: rows.length - malformed, malformed };
  }
}

async function eventOfKey(tx: Transaction, keyHash: string, eventId: string): Promise<EventRevision> {
  const { manager, bodyId } = tx;
  const found = await manager.findOneBy(ProviderKeyRow, { bodyId, keyHash });
  if (!found || (await manager.existsBy(ProviderKeyEndRow, { bodyId, keyId: found.id }))) throw new NotFound('key');
  if (!providesOn(await standingProvider(tx, found.providerId), tx.today)) throw new NotFound('key');
  const event = await standingEvent(tx, eventId);
  if (event.providerId !== found.providerId) throw new NotFound('training event');
  return event;
}
