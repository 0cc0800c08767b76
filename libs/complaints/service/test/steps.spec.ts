import { newId } from '@standing/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { NEXT_OF, stepOf, TAKE_STEP, WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

const WHY = 'Nothing of what is told concerns the code.';

describe('taking a step of a case', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const stateOf = async (id: string) =>
    (await complaints.done(complaints.cast.reg, NEXT_OF, { id })).caseCourse.state as string;

  it('closes a case that is not for this procedure, with reasons that nobody reads in the database', async () => {
    const { reg } = complaints.cast;
    const { id } = await complaints.given.named();

    const { data } = await complaints.takes(reg, id, 'CLOSE_INADMISSIBLE', { REASONS: WHY });

    expect(data.takeStep).toBe(id);
    expect(await stateOf(id)).toBe('CLOSED_INADMISSIBLE');
    const file = await complaints.done(reg, WRITTEN_FOR_REGISTRAR, { id });
    expect(file.openCaseAsRegistrar.written).toEqual([
      {
        event: 'CLOSE_INADMISSIBLE',
        on: '2026-11-22',
        by: 'REGISTRAR',
        answers: [{ name: 'REASONS', values: [WHY] }],
      },
    ]);
    const [{ said, sealed }] = await complaints.inBody((manager) =>
      manager.query(
        `select e.said, t.sealed from complaints.case_events e join complaints.entry_texts t on t.entry_id = e.id
         where e.case_id = $1 and e.event = 'close-inadmissible'`,
        [id],
      ),
    );
    expect(said).toEqual({ reasoned: true });
    expect(String(sealed)).not.toContain('concerns the code');
  });

  it('does it once, however often the same form is sent', async () => {
    const { manager } = complaints.cast;
    const { id } = await complaints.given.named();
    const given = { input: stepOf(id, 'SCREEN_RISK', { RISK: 'high', FEATURES: ['minor', 'sexual'] }), key: newId() };

    await complaints.done(manager, TAKE_STEP, given);
    await complaints.done(manager, TAKE_STEP, given);

    const rows = await complaints.inBody((db) =>
      db.query(`select said from complaints.case_events where case_id = $1 and event = 'screen-risk'`, [id]),
    );
    expect(rows).toEqual([{ said: { risk: 'high', features: ['minor', 'sexual'] } }]);
  });

  it('tells nobody outside before charges, and the respondent after them', async () => {
    const { reg, coach } = complaints.cast;
    const early = await complaints.given.named();
    await complaints.took(reg, early.id, 'COMPLAINANT_WITHDRAWS', { REASONS: 'They wrote so.' });
    const letters = async () =>
      (await complaints.told()).filter(({ type }: { type: string }) => type === 'complaints.letter-written').length;
    expect(await letters()).toBe(0);

    const late = await complaints.given.served();
    const before = await letters();
    await complaints.took(reg, late.id, 'COMPLAINANT_WITHDRAWS', { REASONS: 'They wrote so.' });

    expect(await letters()).toBe(before + 1);
    expect(await stateOf(late.id)).toBe('CLOSED_WITHDRAWN');
    expect(coach.personId).toBeTruthy();
  });

  it.each<[string, string, 'reg' | 'manager' | 'p1', object, string[]]>([
    ['without reasons', 'CLOSE_INADMISSIBLE', 'reg', {}, ['COMPLAINTS_REASONS_MISSING']],
    [
      'with an answer that it does not ask',
      'CLOSE_INADMISSIBLE',
      'reg',
      { REASONS: WHY, NEW_EVIDENCE: 'yes' },
      ['COMPLAINTS_NOT_ASKED'],
    ],
    ['that its procedure does not know', 'FIND_LATE', 'reg', {}, ['COMPLAINTS_NOT_NOW']],
    ['of another state', 'GO_ON_ALONE', 'reg', { REASONS: WHY }, ['COMPLAINTS_NOT_NOW']],
    ['of another function', 'CLOSE_INADMISSIBLE', 'manager', { REASONS: WHY }, ['NOT_FOUND']],
    ['of a case in which they are nothing', 'CLOSE_INADMISSIBLE', 'p1', { REASONS: WHY }, ['NOT_FOUND']],
  ])('is refused %s', async (_, event, who, said, codes) => {
    const { id } = await complaints.given.named();

    const answer = await complaints.takes(complaints.cast[who], id, event, said as Record<string, string>);

    expect(codesOf(answer).filter((code) => codes.includes(code))).toEqual(codes);
    expect(await stateOf(id)).toBe('TRIAGE');
  });

  it('says before what it asks, so that a form can be drawn from it', async () => {
    const { id } = await complaints.given.named();
    const { next } = (await complaints.done(complaints.cast.reg, NEXT_OF, { id })).caseCourse;
    expect(next).toContainEqual({
      event: 'SCREEN_RISK',
      joint: false,
      asked: [
        { name: 'RISK', kind: 'CHOICE', of: ['low', 'medium', 'high'], needed: true },
        expect.objectContaining({ name: 'FEATURES', kind: 'CHOICES', needed: false }),
      ],
      refusals: [],
    });
  });
});
