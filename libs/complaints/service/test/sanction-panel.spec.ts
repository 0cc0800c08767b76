import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { watching } from './monitor.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const WHY = 'What was said in confidence was passed on.';

describe('what a sanction panel reads of the decision', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let sam: Member;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    sam = complaints.member('Sam');
  });

  const read = async (by: Member, id: string) =>
    (await complaints.done(by, documents.DECISIONS_FOR_PANEL, { id })).openCaseAsPanel;

  it('row 38: is what an appeal panel decided of it, too, which no other panel is told', async () => {
    const { coach, p1, a1, a2, a3 } = complaints.cast;
    const { id } = await watching(complaints).inForce(undefined, async (caseId, reference) => {
      await complaints.done(coach, documents.APPEAL, { reference, text: 'A year is too long.' });
      await complaints.given.seated(caseId, 'APPEAL_PANEL', [a1, a2, a3]);
      const input = { caseId, outcome: 'CONFIRM', reasons: 'A year is what it takes.' };
      const { proposeDecision } = await complaints.done(a1, documents.PROPOSE, { input });
      for (const by of [a2, a3]) await complaints.done(by, documents.CONCUR, { id: proposeDecision });
    });
    await complaints.given.seated(id, 'SANCTION_PANEL', [sam]);

    const decision = { outcome: 'SANCTION', reasons: WHY, sanction: { kind: 'CONDITIONS', months: 12 } };
    const appealDecision = { outcome: 'CONFIRM', reasons: 'A year is what it takes.', sanction: null };
    expect(await read(sam, id)).toEqual({ decision, appealDecision });
    expect(await read(a1, id)).toEqual({ decision, appealDecision: null });
    expect(await read(p1, id)).toEqual({ decision: null, appealDecision: null });
  });

  it('row 38: is the decision alone where nobody appealed', async () => {
    const { id } = await watching(complaints).inForce();
    await complaints.given.seated(id, 'SANCTION_PANEL', [sam]);

    expect(await read(sam, id)).toMatchObject({ decision: { outcome: 'SANCTION' }, appealDecision: null });
  });
});
