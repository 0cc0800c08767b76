import { Injectable } from '@nestjs/common';
import { refusalsToSpend } from '@standing/cpd/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { ActivityRevision } from '../activities/activity.entity.js';
import { tellActivity } from '../activities/tell-activity.js';
import { oneAtATime } from '../lock.js';
import { fileOfOffice } from './load-file.js';
import { notify } from './notify.js';

export type HoursSpent = { readonly fileId: string; readonly activityIds: readonly string[] };

/**
 * A registrar notes which activities made good what an audit found missing: all of them, so that what is named no
 * longer is unspent again. What such hours count for, the scheme says.
 */
@Injectable()
export class SpendHours {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The audit's id. Refusals: see `refusalsToSpend`; one's own, and activities of anybody else or taken back, are not found. */
  execute(input: HoursSpent, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.spend-hours', key, input }, async (tx) => {
      const { fileId } = input;
      const { file, steps, round } = await fileOfOffice(tx, fileId, actor);
      const { personId, looksUntil, closedOn } = file;
      await oneAtATime(tx, personId);
      const named = new Set(input.activityIds);
      const known = await activitiesOf(tx, personId, fileId, [...named]);
      const spent = known.filter(({ id }) => named.has(id));
      if (spent.length < named.size) throw new NotFound('activity');
      const isAuditor = file.auditorId === actor.personId;
      refuseIfAny(refusalsToSpend({ fileId, steps, looksUntil, closedOn, isAuditor }, spent));

      const changed = known.filter(({ id, spentOn }) => named.has(id) !== (spentOn === fileId));
      for (const before of changed) await spend(tx, before, named.has(before.id) ? fileId : null);
      if (changed.length > 0) await notify(tx, [{ fileId, personId, kind: 'hours-used', round }]);
      await tx.audit('cpd.spend-hours', fileId, { spent: named.size, changed: changed.length });
      return fileId;
    });
  }
}

/** The member's activities that stand, of those named and those spent on this audit. */
async function activitiesOf(
  { manager, bodyId }: Transaction,
  personId: string,
  fileId: string,
  ids: readonly string[],
): Promise<ActivityRevision[]> {
  const of = { bodyId, personId, state: 'active' } as const;
  const rows = await manager.find(ActivityRevision, {
    where: [
      { ...of, id: In(ids) },
      { ...of, spentOn: fileId },
    ],
  });
  const all = await manager.find(ActivityRevision, {
    where: { bodyId, personId, id: In(rows.map(({ id }) => id)) },
    order: { id: 'ASC', revision: 'ASC' },
  });
  return [...new Map(all.map((row) => [row.id, row])).values()].filter(({ state }) => state === 'active');
}

async function spend(tx: Transaction, before: ActivityRevision, spentOn: string | null): Promise<void> {
  const { manager, now: recordedAt } = tx;
  const revision = before.revision + 1;
  const activity = manager.create(ActivityRevision, { ...before, spentOn, revision, recordedAt });
  await manager.insert(ActivityRevision, activity);
  await tellActivity(tx, activity);
}
