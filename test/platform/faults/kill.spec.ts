import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type pg from 'pg';
import { balances } from './balances.js';
import { drain, killAgainAndAgain, KILLS } from './killing.js';
import { Load, type Stage } from './load.js';
import { recompute, type Recomputed } from './recomputed.js';
import { Standalone } from '../use/standalone.js';
import { askedOf, ledgerIn, memberOf, namesOf, shown, workedOut } from './standings.js';
import { ledgerOf, stageOf, wrongly, wronglyWalked } from './stored.js';
import { type Json, Visitor } from '../use/visitor.js';
import { STEPS } from '../use/walk/acts.js';
import { addressOf, type Keepers, keepersOf } from '../use/walk/scene.js';
import { Walkers } from '../use/walk/walkers.js';
import { auditBreaks, underWay } from './whole.js';

/** The story of the demonstration has two of its own. */
const DEMO_CASES = 2;
const STANDING = `query Standing { standing(level: "niveau-2") { decision { lines { ruleId
  used { evidenceId amount } leftOut { evidenceId amount reason } } } } }`;

const REGISTER = `query Register($reference: String!) { registerEntry(reference: $reference) { status } }`;
const PROPOSE = `mutation Propose($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { id } }`;

describe(`the platform, killed ${KILLS} times under load`, () => {
  let platform: Standalone;
  let stage: Stage;
  let keepers: Keepers;
  let load: Load;
  let walkers: Walkers;
  let officer: Visitor;
  let db: pg.Client;

  beforeAll(async () => {
    platform = await Standalone.prepare({ logLevel: 'warn' });
    platform.launch();
    await platform.ready();
    const before = await platform.openDatabase();
    stage = await stageOf(before, platform.url);
    keepers = await keepersOf(before);
    await before.end();
    [load, walkers] = [new Load(stage), new Walkers(platform.url, keepers)];
    await load.start();
    await walkers.start();
    const figures = await killAgainAndAgain(platform, () => walkers.goOn());
    const walkedUnderFire = walkers.walked.length;
    await Promise.all([load.stop(), walkers.stop()]);
    db = await platform.openDatabase();
    const drainedMs = await drain(db);
    officer = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    await officer.be(keepers.officer.id);
    say({ ...figures, ...load.counts, drainedMs, acknowledged: tally(load.acknowledged.map(({ kind }) => kind)) });
    say({ walked: walkers.walked.length, walkedUnderFire, ...walkers.counts, lostAt: walkers.acts.lostAt });
    say({ acknowledged: tally(walkers.acts.done.map(({ step }) => step)) });
  }, 2_400_000);

  afterAll(async () => {
    await db?.end();
    await platform?.remove();
  });

  it('did much in between, and lost many an answer', () => {
    expect(load.acknowledged.length).toBeGreaterThan(100);
    expect(load.counts.lost).toBeGreaterThan(KILLS);
    expect(Object.keys(tally(load.acknowledged.map(({ kind }) => kind))).sort()).toEqual([
      'decision',
      'engagement',
      'entry',
      'request',
      'session',
      'withdrawal',
    ]);
  });

  it('walked coaches the whole way in both ways, and lost answers on many a step of it', () => {
    expect(walkers.walked.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(tally(walkers.acts.done.map(({ step }) => step))).sort()).toEqual([...STEPS].sort());
    expect(Object.keys(walkers.acts.lostAt).length).toBeGreaterThan(6);
  });

  it('answers whatever is sent again as it did first, on the whole way', async () => {
    const differently: unknown[] = [];
    for (const { step, first, again } of walkers.acts.done) {
      const now = await again();
      if (now !== first) differently.push({ step, first, now });
    }
    await drain(db);

    expect(differently).toEqual([]);
  });

  it('holds every acknowledged act, and holds it once', async () => {
    expect(await wrongly(db, load.acknowledged)).toEqual([]);
    expect(await wronglyWalked(db, walkers.acts.done)).toEqual([]);
  });

  it('answers each key again with what it answered first', async () => {
    const { rows } = await db.query<{ key: string; id: string }>(
      `select key, result_id as id from practice.idempotency where key = any($1) union all select key, result_id from supervision.idempotency where key = any($1)`,
      [load.acknowledged.map(({ key }) => key)],
    );
    const results = new Map(rows.map(({ key, id }) => [key, id]));

    expect(rows).toHaveLength(load.acknowledged.length);
    for (const act of load.acknowledged) {
      if ('id' in act && act.kind !== 'withdrawal' && act.kind !== 'request') expect(results.get(act.key)).toBe(act.id);
    }
  });

  it('told every fact to whom it concerns, once, and sent every mail', async () => {
    const unequal = Object.entries(await balances(db, stage.coachId)).filter(
      ([, [left, right]]) => left !== right || left < 1,
    );

    expect(unequal).toEqual([]);
    expect(await underWay(db)).toEqual({ open: 0, givenUp: 0 });
  });

  it('lets nobody whose accreditation was withdrawn stand in the register or supervise', async () => {
    const coach = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    await coach.be(stage.coachId);
    const agreement = { startsOn: stage.from, relations: [], relationsDeclared: true };
    for (const { award, coach: withdrawn } of walkers.walked) {
      const { registerEntry } = await coach.ask(REGISTER, { reference: award });
      expect([award, registerEntry.status]).toEqual([award, 'WITHDRAWN']);
      await expect(
        coach.ask(PROPOSE, {
          input: {
            ...agreement,
            newSupervisor: { name: withdrawn.name, email: addressOf(withdrawn.name), locale: 'fr' },
          },
          key: newId(),
        }),
      ).rejects.toThrow('SUPERVISION_SUPERVISES_NO_LONGER');
    }
  });

  it('holds as many cases, and has let as many days pass, as were acknowledged', async () => {
    const { rows } = await db.query<{ cases: number; days: number }>(
      `select (select count(*)::int from complaints.cases) as cases, (select sum(offset_seconds) / 86400 from identity.bodies)::int as days`,
    );
    const of = (step: string) => walkers.acts.done.filter((act) => act.step === step);

    expect(rows[0]).toEqual({
      cases: DEMO_CASES + of('complain').filter(({ once }) => once[0].startsWith('complaints.cases')).length,
      days: of('let days pass').reduce((days, { first }) => days + Number(first), 0),
    });
  });

  it('shows a standing in which each thing counts once', async () => {
    const coach = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    await coach.be(stage.coachId);
    const { standing } = await coach.ask(STANDING, {});
    const line = standing.decision.lines.find(({ ruleId }: Json) => ruleId === 'practice-hours');
    const counts = line.leftOut.filter(({ reason }: Json) => reason !== 'ACCREDITATION_WITHDRAWN');
    const shown = [...line.used, ...counts].map(({ evidenceId, amount }: Json) => ({
      id: evidenceId as string,
      minutes: amount as number,
    }));
    const stored = (await ledgerOf(db, stage.coachId))
      .filter(({ kind }) => kind === 'practice')
      .map(({ id, minutes }) => ({ id, minutes }));

    expect(shown.sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(stored);
    expect(line.leftOut.length - counts.length).toBe(
      load.acknowledged.filter(({ kind }) => kind === 'withdrawal').length,
    );
    expect(stored.length).toBeGreaterThan(50);
  });

  describe('and everything worked out anew from the facts alone', () => {
    let again: Recomputed;
    beforeAll(async () => {
      again = await recompute(db);
    }, 300_000);
    afterAll(() => again?.stop());

    it('leads to the same ledger and the same ends of awards', async () => {
      const [kept, anew] = [await ledgerIn(db), await ledgerIn(again.db)];

      expect(anew).toEqual(kept);
      expect(anew.length).toBeGreaterThan(again.heard / 2);
    });

    it('leads to the same standing of every member, today and on days gone by', async () => {
      const member = await memberOf(db, keepers.officer.id);
      const { today } = (await officer.ask(`query Today { body { today } }`, {})).body as { today: string };
      const [names, namesAgain] = [await namesOf(db), await namesOf(again.db)];
      const every = await askedOf(db, today);
      const differently: unknown[] = [];
      for (const asked of every) {
        const [kept, anew] = [await shown(officer, asked, names), await workedOut(again, member, asked, namesAgain)];
        if (kept !== anew) differently.push({ asked, kept, anew });
      }
      say({ heardAgain: again.heard, standings: every.length });

      expect(differently).toEqual([]);
      expect(every.length).toBeGreaterThan(100);
    });
  });

  it('kept its audit chains whole', async () => {
    const { lines, breaks } = await auditBreaks(db);

    expect(breaks).toEqual([]);
    expect(lines).toBeGreaterThan(load.acknowledged.length);
  });
});

function tally(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function say(figures: object): void {
  process.stdout.write(`  ${JSON.stringify(figures)}\n`);
}
