import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { INVARIANTS, NEVER_PAUSED } from '../../test/full/invariants.js';
import { DISTURBANCES, type Walk, walks } from '../../test/full/walk.js';
import { everyWalk } from '../../test/full/walks.config.js';
import type { Case, CaseEventName } from '../case.js';
import { CLOCKS } from '../clock-table.js';
import { missingSteps } from '../missing-steps.js';
import { broughtByTime, withTime } from '../passing-of-time.js';
import { linesOf } from '../procedures.js';
import { withdrawnFrom } from '../refusals-to.js';
import { linesOf as linesOfSanction } from '../sanctions/lines.js';
import { sanctionHistory } from '../sanctions/sanction-of-case.js';
import { RESTORATION_EVENTS } from '../sanctions/sanction-events.js';
import { sanctionOf, stateOf } from '../state-of.js';

const WALKS = everyWalk ? 10_000 : 600;
/** Every line but that of the way by judgment, which is closed in these cases, and the end of a warning, which the meters bring. */
const EVERY_EVENT = new Set(
  linesOf({ version: '2' })
    .map(({ event }) => event)
    .filter((event) => event !== 'list-on-judgment' && event !== 'warning-lapses'),
);

/** What time brings is brought once, whoever looks and how often. */
function timeIsOnce({ cases }: Walk): void {
  const end = cases.at(-1)!;
  const on = addDays(end.events.at(-1)?.on ?? '2026-01-05', 400);
  const passed = withTime(end, on);
  expect(broughtByTime(passed, on)).toEqual([]);
  expect(withTime(passed, on)).toEqual(passed);
}

/** A case read back is the case. */
function restartsAlike({ cases }: Walk): void {
  const end = cases.at(-1)!;
  const again = JSON.parse(JSON.stringify(end)) as Case;
  const readOf = (theCase: Case) => [stateOf(theCase), sanctionOf(theCase), missingSteps(theCase)];
  expect(readOf(again)).toEqual(readOf(end));
}

/** Whatever is decided of a restoration, what the register says of the withdrawal is what it said. */
function withdrawalStays({ cases }: Walk): void {
  const { events } = cases.at(-1)!;
  for (const [at, { event }] of events.entries()) {
    if (!(RESTORATION_EVENTS as readonly CaseEventName[]).includes(event)) continue;
    const readOf = (until: number) => {
      const theCase = { events: events.slice(0, until) };
      return [withdrawnFrom(theCase), linesOfSanction(sanctionHistory(theCase)!)];
    };
    expect(readOf(at + 1)).toEqual(readOf(at));
  }
}

const KEPT: Readonly<Record<string, (walk: Walk) => void>> = {
  ...INVARIANTS,
  'row 46: a restoration takes nothing from what the register says of the withdrawal': withdrawalStays,
  'what time brings comes once': timeIsOnce,
  'a case that is read back is the case': restartsAlike,
};

describe('the whole procedure on random walks, whoever leaves, whatever stands still, whatever the clock says', () => {
  const seen = new Set<CaseEventName>();
  const met = new Map<string, number>();
  const broken = new Map<string, Error>();
  let taken = 0;
  let withdrawn = 0;

  /** Each walk is looked at for everything: making one costs far more. The first walk that breaks something is kept. */
  const look = (walk: Walk): void => {
    taken += 1;
    const { events } = walk.cases.at(-1)!;
    for (const { event } of events) seen.add(event);
    for (const one of walk.met) met.set(one, (met.get(one) ?? 0) + 1);
    withdrawn += walk.cases.filter((theCase) => withdrawnFrom(theCase) !== null).length;
    for (const [title, keeps] of Object.entries(KEPT)) {
      if (broken.has(title)) continue;
      try {
        keeps(walk);
      } catch (error) {
        const way = events.map(({ on, event, by }) => `${on} ${event} (${by.as})`).join('\n');
        broken.set(title, new Error(`${(error as Error).message}\n\non the walk\n${way}`));
      }
    }
  };

  beforeAll(() => {
    fc.assert(fc.property(walks, look), { numRuns: WALKS, ...(!everyWalk && { seed: 1 }) });
  }, 1_800_000);

  afterAll(() => {
    const ways = [...met].map(([one, times]) => `${times} ${one}`).join(', ');
    process.stdout.write(`  ${taken} walks: ${seen.size} of ${EVERY_EVENT.size} events seen; ${ways}\n`);
    process.stdout.write(`  ${withdrawn} cases with a withdrawal in force\n`);
  });

  it.each(Object.keys(KEPT))('%s', (title) => {
    const found = broken.get(title);
    if (found) throw found;
  });

  it('come by every line of the procedure, and to withdrawals', () => {
    expect(taken).toBeGreaterThanOrEqual(WALKS);
    expect([...EVERY_EVENT].filter((event) => !seen.has(event))).toEqual([]);
    expect(withdrawn).toBeGreaterThan(100);
    expect(Object.keys(CLOCKS).filter((name) => NEVER_PAUSED.test(name))).toContain('K10');
  });

  it.each(DISTURBANCES)('are disturbed by a %s in every tenth at least', (disturbance) => {
    expect(met.get(disturbance) ?? 0).toBeGreaterThan(WALKS / 10);
  });
});
