import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { Standalone } from '../use/standalone.js';
import { Visitor } from '../use/visitor.js';
import { keepersOf } from '../use/walk/scene.js';
import { foundBy, givenADraft, givenMembers, MEMBERS, progressOf, schemeAsking } from './simulated.js';

/** How often the process is killed while the simulation runs, at the least and at the most. */
const LEAST_KILLS = 3;
const MOST_KILLS = 4;

/** People of the demonstration: neither draft has their level. */
const OTHERS = ' to ';

const SIMULATE = `mutation Simulate($input: SimulateSchemeInput!, $key: Uuid!) {
  simulateSchemeDraft(input: $input, idempotencyKey: $key) { id } }`;

describe('a simulation whose process is killed again and again', () => {
  let platform: Standalone;
  let officer: Visitor;
  let input: object;
  let never: string;
  let often: string;
  const killedAt: number[] = [];

  const begun = async () => (await officer.ask(SIMULATE, { input, key: newId() })).simulateSchemeDraft.id as string;
  /** Waits until it is over or has come further than that. */
  const beyond = async (id: string, done: number) => {
    for (;;) {
      const progress = await progressOf(platform, id);
      if (progress && (progress.status !== 'running' || progress.done > done)) return progress;
      await setTimeout(5);
    }
  };
  const killAtRandom = async () => {
    let progress = await beyond(often, 0);
    while (progress.status === 'running' && killedAt.length < MOST_KILLS) {
      await setTimeout(randomInt(0, 120));
      await platform.kill();
      const { done = 0 } = (await progressOf(platform, often)) ?? {};
      killedAt.push(done);
      platform.launch();
      progress = await beyond(often, done);
    }
    await beyond(often, Infinity);
  };

  beforeAll(async () => {
    platform = await Standalone.prepare({ logLevel: 'warn' });
    platform.launch();
    await platform.ready();
    const db = await platform.openDatabase();
    await givenMembers(db);
    officer = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    await officer.be((await keepersOf(db)).officer.id);
    await db.end();
    const { id: draftId, revision } = await givenADraft(officer, schemeAsking(2700));
    const { id: other } = await givenADraft(officer, schemeAsking(2400));
    const { today } = (await officer.ask(`query Today { body { today } }`, {})).body as { today: string };
    input = { draftId, revision, on: today, against: { draftId: other } };
    never = await begun();
    await beyond(never, Infinity);
    often = await begun();
    await killAtRandom();
    await platform.ready();
  }, 300_000);
  afterAll(() => platform?.remove());

  it('was killed while it ran, and went on each time', () => {
    expect(killedAt.length).toBeGreaterThanOrEqual(LEAST_KILLS);
    expect(killedAt).toEqual([...killedAt].sort((one, other2) => one - other2));
  });

  it('loses and repeats nothing: it found what one found that was never killed', async () => {
    const db = await platform.openDatabase();
    const [kept, killed] = [await foundBy(db, never), await foundBy(db, often)];
    await db.end();

    expect(killed).toEqual(kept);
    expect(new Set(killed.outcomes).size).toBe(killed.outcomes.length);
    expect(killed.outcomes.length).toBeGreaterThanOrEqual(MEMBERS);
    const verdicts = killed.outcomes.map((row) => (JSON.parse(row) as (string | null)[]).slice(2, 4).join(' to '));
    expect(new Set(verdicts)).toEqual(new Set(['MET to MET', 'MET to UNMET', 'UNMET to UNMET', OTHERS]));
  });
});
