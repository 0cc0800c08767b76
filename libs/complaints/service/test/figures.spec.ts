import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import pg from 'pg';
import * as documents from './documents.js';
import { BEHIND, FIGURES } from './figure.documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const YEAR = { from: '2026-01-01', until: '2026-12-31' };

describe('the figures of cases', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const figures = async (by: Member, given: object = YEAR) =>
    (await complaints.done(by, FIGURES, given as never)).caseFigures;
  const cases = async (by: Member, figure: string, part: string | null = null) =>
    (await figures(by)).counts.find(
      (one: { figure: string; part: string }) => one.figure === figure && one.part === part,
    )?.cases as number;
  const behind = async (by: Member, given: object) =>
    (await complaints.done(by, BEHIND, { ...YEAR, ...given } as never)).casesBehindFigure as {
      edges: { node: Record<string, unknown> }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };

  it('are those of the procedure, for a registrar', async () => {
    const { reg, manager } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    complaints.todayIs('2026-12-02');
    const found = await figures(reg);

    expect(found).toMatchObject({ today: '2026-12-02', counted: 1, measures: [] });
    const whole = { figure: 'END_TO_END', part: null, ended: 0, medianDays: null, p90Days: null };
    expect(found.lengths).toContainEqual({ ...whole, oldestDays: 10, oldestGoesOn: true });
    expect(found.shares).toContainEqual({ figure: 'ACKNOWLEDGED_IN_TIME', met: 1, missed: 0 });
    expect(found.counts).toContainEqual({ figure: 'AGEING', part: 'TO_6', cases: 1, days: null });
    expect(found.loads).toContainEqual({ officer: { id: manager.personId }, as: 'CASE_MANAGER', cases: 1 });
    expect((await behind(reg, { figure: 'BACKLOG' })).edges).toEqual([
      {
        node: {
          ...{ id, reference, receivedOn: '2026-11-22', state: 'PARTICULARS' },
          ...{ days: null, missed: false, mine: true },
        },
      },
    ]);
  });

  it('count what time brought though nobody wrote it down', async () => {
    const { reg } = complaints.cast;
    await complaints.given.notified();
    complaints.todayIs('2026-12-22');
    const [before, { shares }] = [await cases(reg, 'ENDED'), await figures(reg)];
    expect(before).toBe(1);
    expect(shares).toContainEqual({ figure: 'APPEALED', met: 0, missed: 1 });
  });

  it('are read by registrars alone', async () => {
    for (const by of [complaints.cast.manager, complaints.cast.coach, complaints.member('Odile', ['officer'])]) {
      expect(codesOf(await complaints.ask(by, FIGURES, YEAR))).toEqual(['FORBIDDEN']);
      expect(codesOf(await complaints.ask(by, BEHIND, { ...YEAR, figure: 'BACKLOG' }))).toEqual(['FORBIDDEN']);
    }
  });

  it('leave out each case that the reader is barred from, wherever it would be counted', async () => {
    const { manager, reg, p1, p2 } = complaints.cast;
    const [concerned, torn, sitting, asked, elsewhere] = ['Zoé', 'Théo', 'Sam', 'Ali', 'Eve'].map((name) =>
      complaints.member(name, ['registrar']),
    ) as [Member, Member, Member, Member, Member];
    const { id } = await complaints.given.taken();
    // Nobody is named yet: whom it concerns, be it a registrar, must not see a number fall on the day of the naming.
    for (const by of [reg, concerned]) expect(await cases(by, 'RECEIVED')).toBe(0);

    await complaints.done(manager, documents.NAME, { id, who: { memberId: concerned.personId } });
    await complaints.done(torn, documents.DECLARE, { id, conflict: true });
    await complaints.done(reg, documents.BECOME, { id, noConflict: true });
    for (const by of [sitting, p1, p2])
      await complaints.done(reg, documents.APPOINT, { id, panel: 'PANEL', who: { memberId: by.personId } });

    for (const by of [concerned, torn, sitting]) {
      const nothing = await figures(by);
      expect(nothing).toMatchObject({ counted: 0, loads: [], measures: [] });
      expect(nothing.counts.every(({ cases: count }: { cases: number }) => count === 0)).toBe(true);
      expect((await behind(by, { figure: 'RECEIVED' })).edges).toEqual([]);
    }
    for (const by of [reg, asked, elsewhere]) expect(await cases(by, 'RECEIVED')).toBe(1);
    const [{ node } = { node: {} }] = (await behind(asked, { figure: 'RECEIVED' })).edges;
    expect(node).toMatchObject({ id, mine: false });
  });

  it('are those of the body of the reader alone', async () => {
    await complaints.given.named();
    const other = await running.inNewBody();
    expect((await other.done(other.cast.reg, FIGURES, YEAR)).caseFigures).toMatchObject({ counted: 0 });
  });

  it('give the cases behind them page after page, and none behind why time stands still', async () => {
    const { reg } = complaints.cast;
    for (let count = 0; count < 3; count += 1) await complaints.given.named();
    const first = await behind(reg, { figure: 'BACKLOG', first: 2 });
    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const rest = await behind(reg, { figure: 'BACKLOG', first: 2, after: first.pageInfo.endCursor });
    expect([rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([1, false]);
    const ids = [...first.edges, ...rest.edges].map(({ node }) => node['id']);
    expect(new Set(ids).size).toBe(3);
    expect((await behind(reg, { figure: 'PAUSED', part: 'HEALTH' })).edges).toEqual([]);
  });

  it('ask the database as often for many cases as for one', async () => {
    const { reg } = complaints.cast;
    await complaints.given.served();
    const one = await statementsOf(() => figures(reg));
    for (let count = 0; count < 5; count += 1) await complaints.given.served();
    expect(await cases(reg, 'RECEIVED')).toBe(6);
    expect(one).toBe(11);
    expect(await statementsOf(() => figures(reg))).toBe(one);
  });
});

/** How many reads of a body the work makes: they go to the database in batches, of which each first says which body. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  await work();
  const batches = spy.mock.calls.map(([first]: readonly unknown[]) => (first as { steps?: readonly unknown[] }).steps);
  spy.mockRestore();
  return batches.reduce((sum, steps) => sum + (steps ? steps.length - 1 : 0), 0);
}
