import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { CONDITIONS, FROM } from './monitor.documents.js';
import type { Procedure } from './procedure.js';
import { APPOINT_IN } from './steps.documents.js';

/** A case whose sanction is watched over, and who watches over it. */
export function watching(complaints: Procedure) {
  const { reg, reg2 } = complaints.cast;
  type Before = (caseId: string, reference: string) => Promise<void>;
  const inForce = async (decision: Parameters<typeof complaints.given.notified>[0] = CONDITIONS, before?: Before) => {
    complaints.todayIs('2026-11-22');
    const filed = await complaints.given.notified(decision);
    await before?.(filed.id, filed.reference);
    complaints.todayIs(FROM);
    await complaints.done(reg, documents.PROPOSE_SANCTION, { id: filed.id });
    await complaints.done(reg2, documents.SANCTION_IN_FORCE, { id: filed.id });
    return filed;
  };
  const appoint = (caseId: string, who: Member) =>
    complaints.ask(reg, APPOINT_IN, {
      input: { caseId, function: 'SANCTION_MONITOR', who: { memberId: who.personId } },
    });
  const watchedBy = async (monitor: Member, ...given: Parameters<typeof inForce>) => {
    const filed = await inForce(...given);
    const { errors } = await appoint(filed.id, monitor);
    if (errors) throw new Error(JSON.stringify(errors));
    await complaints.done(monitor, documents.DECLARE, { id: filed.id, conflict: false });
    return filed;
  };
  return { inForce, appoint, watchedBy };
}
