import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { ADOPT, CHECK, PROCEDURE_OF_BODY, termsFrom } from './adoption.documents.js';
import { codesOf, givenAComplaint, QUEUE } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

/** Of the text and its sanctions nothing is read of these cases but that it has no exclusion. */
const NO_EXCLUSION = { text: { statutesOrgan: null }, sanctions: [] };

describe('a body adopts a version of the procedure', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const receivedUnder = async (id: string) => {
    const query = `select procedure, adopted_procedure_id is not null as adopted from complaints.cases where id = $1`;
    const [row] = (await complaints.inBody((manager) => manager.query(query, [id]))) as { procedure: string }[];
    return row;
  };

  it('and each new case goes by what is in force; one that was received before keeps its own', async () => {
    const before = await givenAComplaint(complaints);
    await complaints.adopted('2');
    const after = await givenAComplaint(complaints);

    expect(await receivedUnder(before.id)).toEqual({ procedure: '1', adopted: false });
    expect(await receivedUnder(after.id)).toEqual({ procedure: '2', adopted: true });
  });

  const administrator = () => complaints.member('Aude', ['scheme-administrator']);
  const read = async () => (await complaints.ask(administrator(), PROCEDURE_OF_BODY)).data.complaintsProcedure;
  const whole = async (changes: object = {}) => ({
    ...{ version: 'WHOLE', holdsFrom: '2026-11-23' },
    terms: { ...termsFrom((await read()).choices), ...changes },
  });

  const SHORT = { version: 'SHORT', holdsFrom: '2026-11-23' };

  it('recorded by an administrator for a day ahead, and says what is in force and what was adopted before', async () => {
    expect(await read()).toMatchObject({ version: 'SHORT', inForceId: null, adoptions: [] });
    const by = administrator();
    const { adoptProcedure: ahead } = await complaints.done(by, ADOPT, { input: SHORT });
    expect(ahead).toMatchObject({ version: 'SHORT', inForceId: null });
    expect(ahead.adoptions).toMatchObject([
      { ...SHORT, adoptedOn: '2026-11-22', adoptedBy: { id: by.personId }, text: null },
    ]);

    const today = await givenAComplaint(complaints);
    complaints.todayIs('2026-11-23');
    const tomorrow = await givenAComplaint(complaints);
    expect((await read()).inForceId).toBe(ahead.adoptions[0].id);
    expect([await receivedUnder(today.id), await receivedUnder(tomorrow.id)]).toEqual([
      { procedure: '1', adopted: false },
      { procedure: '1', adopted: true },
    ]);
    const { adoptProcedure: later } = await complaints.done(by, ADOPT, {
      input: { ...SHORT, holdsFrom: '2026-11-24' },
    });
    expect(later.adoptions.map(({ holdsFrom }: { holdsFrom: string }) => holdsFrom)).toEqual([
      '2026-11-24',
      '2026-11-23',
    ]);
  });

  it('the whole one with all that it declares, and what comes in from its first day goes by it', async () => {
    await complaints.done(administrator(), ADOPT, { input: await whole() });
    expect((await read()).adoptions).toMatchObject([
      { version: 'WHOLE', text: { title: 'Complaints procedure', statutesOrgan: 'The board' } },
    ]);
    complaints.todayIs('2026-11-23');
    const { id } = await givenAComplaint(complaints);
    expect(await receivedUnder(id)).toEqual({ procedure: '2', adopted: true });
  });

  it('with numbers of its own, which its cases go by', async () => {
    const sizes = { panel: 3, appeal: 3, interim: 2, sanction: 3 };
    await complaints.adopted('2', { ...NO_EXCLUSION, lengths: { K1: { unit: 'days', count: 3 } }, sizes });
    await givenAComplaint(complaints);
    const { data } = await complaints.ask(complaints.cast.manager, QUEUE);
    expect(data.caseQueue.edges).toMatchObject([{ node: { receivedOn: '2026-11-22', acknowledgeBy: '2026-11-25' } }]);
  });

  it('once, however often the same press arrives, and again for another one', async () => {
    const [by, key] = [administrator(), newId()];
    for (const pressed of [key, key, newId()]) await complaints.done(by, ADOPT, { input: SHORT, key: pressed });
    expect((await read()).adoptions).toHaveLength(2);
  });

  it('and nobody else reads, tries or adopts one', async () => {
    const input = await whole();
    for (const other of [complaints.cast.reg, complaints.cast.manager, complaints.cast.coach])
      for (const [document, given] of [
        [PROCEDURE_OF_BODY, {}],
        [CHECK, { input }],
        [ADOPT, { input }],
      ] as const)
        expect(codesOf(await complaints.ask(other, document, given))).toEqual(['FORBIDDEN']);
  });

  it('and is told beforehand what is missing, each thing by its own sentence, as the refusal names it', async () => {
    const { groups, sanctions } = (await whole()).terms;
    const input = await whole({
      sanctions: sanctions.slice(1),
      groups: groups.with(0, { ...groups[0]!, people: 2 }),
      lengths: [{ clock: 'K1', count: 8 }],
    });
    const { data } = await complaints.ask(administrator(), CHECK, { input });
    expect(data.adoptionCheck).toMatchObject({ own: 4, external: 15, shortage: null });
    expect(data.adoptionCheck.fragile).toEqual(['REGISTRAR', 'CASE_MANAGER']);
    expect(
      data.adoptionCheck.refusals.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`),
    ).toEqual([
      'COMPLAINTS_ADOPT_SANCTION_UNSAID sanctions.advice',
      'COMPLAINTS_ADOPT_LENGTH lengths.K1',
      'COMPLAINTS_ADOPT_NO_RESERVE groups',
      'COMPLAINTS_ADOPT_NO_RESERVE groups',
    ]);
    expect(data.adoptionCheck.refusals.at(-1).message).toBe(
      'A case could not be served if people of this function had a conflict (a reserve of 1): case manager.',
    );
    const refused = codesOf(await complaints.ask(administrator(), ADOPT, { input }));
    expect(refused).toEqual(data.adoptionCheck.refusals.map(({ code }: { code: string }) => code));
    expect((await read()).adoptions).toEqual([]);
  });

  it('and is told for which posts too few people are there, and of a clock that nobody knows', async () => {
    const { groups } = (await whole()).terms;
    const few = await whole({ groups: groups.slice(0, -1) });
    const { data } = await complaints.ask(administrator(), CHECK, { input: few });
    expect(data.adoptionCheck.shortage.posts).toEqual(['ASSESSOR_CHAIR']);
    const unknown = await whole({ lengths: [{ clock: 'K99', count: 8 }] });
    expect(codesOf(await complaints.ask(administrator(), ADOPT, { input: unknown }))).toEqual([
      'COMPLAINTS_ADOPT_CLOCK_UNKNOWN',
    ]);
  });
});
