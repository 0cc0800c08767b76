import { setTimeout } from 'node:timers/promises';
import { newId } from '@standing/kernel';
import { appendAudit } from '@standing/platform/audit';
import type { RunningService } from '@standing/testing';

/**
 * Starts the presses while somebody holds the body's audit chain, where every use case ends, and lets go only when all
 * of them wait: each has then gone as far as it can before another commits.
 */
export async function allAtOnce<Answer>(
  service: RunningService,
  presses: readonly (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const { bodyId, clock } = service;
  const line = { context: 'cpd', bodyId, at: clock.now(), actor: 'spec', action: 'spec.hold', subjectId: newId() };
  const waiting = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;
  const answers = await service.inBody(async (manager) => {
    await appendAudit(manager, line);
    const started = presses.map((press) => press());
    while ((await service.db.query(waiting))[0].count < presses.length) await setTimeout(5);
    return { started };
  });
  return Promise.all(answers.started);
}
