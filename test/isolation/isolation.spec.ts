import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf } from './installation.js';
import { everyRow } from './isolation.config.js';
import { leaksIn } from './leaks.js';
import { type Operation, operations } from './operations.js';
import { changes, rowsOfBody, withoutPlumbing } from './rows-of-body.js';
import { type Leak, newTally } from './try-all.js';
import { MADE_WITHIN, report, TRIED_WITHIN, tryAsAll, type TwoBodies, twoBodies } from './two-bodies.js';
import { World } from './world.js';

/**
 * The one operation that may show another body: the gateway must learn which body a host name is of before there is a
 * body to act in. It shows what every visitor of that host sees, and the policy gives it to the gateway alone.
 */
const EXEMPT = ['bodyOfHost'];

/**
 * What no act of one day can make: files are erased and a campaign reminds a day later at the earliest, drafts are warned of,
 * cases are erased, relations are asked for and somebody is restored long after. And steps that several take belong to the
 * whole procedure, under which complaints come in from the day after it is adopted.
 */
const OF_LATER_DAYS = [
  'accreditation.restorations',
  'complaints.custody_reminders',
  'complaints.draft_mails',
  'complaints.erasure_proposals',
  'complaints.erasures',
  'complaints.meter_looks',
  'complaints.meter_turns',
  'complaints.screening_reminders',
  'complaints.step_concurrences',
  'complaints.step_proposals',
  'cpd.document_erasures',
  'ethics.campaign_reminders',
  'insurance.attestation_erasures',
  'supervision.declaration_reminders',
];

/** After so many acts every row of the other body is read again: what changed one is among them. In the full run it is that one. */
const AT_ONCE = everyRow ? 1 : 20;

describe('two bodies alike on one installation', () => {
  const all = operations();
  let two: TwoBodies;
  beforeAll(async () => {
    two = await twoBodies();
  }, MADE_WITHIN);
  afterAll(() => two.installation.stop());

  const rowsNow = () => rowsOfBody(two.installation.owner, two.b.world.bodyId);

  it('were made in every table', () => {
    const empty = [...withoutPlumbing(two.rowsOfB)].filter(([, rows]) => rows.length === 0).map(([table]) => table);

    expect(empty).toEqual(OF_LATER_DAYS);
    expect(two.secrets.ids.size).toBeGreaterThan(100);
  });

  it(
    'show nothing of one to anybody of the other, and let them change nothing in it',
    async () => {
      const tally = newTally();
      const leaks: Leak[] = [];
      const changed: string[] = [];
      let before = two.rowsOfB;
      const compare = async (what: string): Promise<void> => {
        const after = await rowsNow();
        changed.push(...changes(before, after).map((change) => `${what}: ${change}`));
        before = after;
      };
      const ask = async (operation: Operation): Promise<void> => {
        leaks.push(...(await tryAsAll(two, two.a, operation, { atOnce: 8, untilShown: false }, tally)));
      };
      for (const operation of all.filter(({ kind }) => kind === 'query')) await ask(operation);
      await compare('a query');
      const acts = all.filter(({ kind }) => kind === 'mutation');
      while (acts.length > 0) {
        const next = acts.splice(0, AT_ONCE);
        for (const operation of next) await ask(operation);
        await compare(next.map(({ name }) => name).join(', '));
      }
      await two.installation.settle();
      report('as actors of the other body', all, tally);

      expect(leaks.filter(({ operation }) => !EXEMPT.includes(operation)).slice(0, 5)).toEqual([]);
      expect(leaks.map(({ operation }) => operation)).toEqual(expect.arrayContaining(EXEMPT));
      expect(new Set(leaks.map(({ actor }) => actor))).toEqual(new Set(['service gateway']));
      expect(changed.slice(0, 5)).toEqual([]);
      expect(changes(two.rowsOfB, await rowsNow())).toEqual([]);
      expect([...tally.broken]).toEqual([]);
    },
    TRIED_WITHIN,
  );

  it('give nothing of one when the same requests come again in another, under the same keys', async () => {
    const { installation, b, secrets } = two;
    const another = new World(installation, 'ZQX-C');
    await another.open();
    const shown: string[] = [];
    for (const { actor, document, variables } of b.world.mutations) {
      const same = { ...actor, bodyId: another.bodyId };
      const answer = await answerOf(installation, same, document, variables);
      const sent = { ...secrets, mark: 'the texts were sent along' };
      shown.push(...leaksIn(answer, sent, [variables, same]).map((leak) => `${document}: ${leak}`));
      if (JSON.stringify(answer.errors ?? []).includes('IDEMPOTENCY_KEY_REUSED'))
        shown.push(`${document}: the key was known`);
    }
    await installation.settle();
    process.stdout.write(`  requests repeated in another body: ${b.world.mutations.length}\n`);

    expect(shown).toEqual([]);
    expect(b.world.mutations.length).toBeGreaterThan(25);
    expect(changes(two.rowsOfB, await rowsNow())).toEqual([]);
  });
});
