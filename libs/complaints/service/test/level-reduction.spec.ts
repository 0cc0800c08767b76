import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { levelHeld } from '@standing/accreditation/facts';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const level = (code: string) => ({ code, title: { fr: `Niveau ${code}`, en: `Level ${code}` } });
const REDUCTION = {
  ...{ outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' },
  sanction: { kind: 'LEVEL_REDUCTION', months: 18, level: 'two', named: true },
  ...{ weighing: documents.ladderTo('LEVEL_REDUCTION'), namingReasons: 'Clients must know.' },
};
const TERMS = `terms { kind months level levelTitle named } preview { mayApplyAgainOn days { on level lines { line untilOn } } }`;
const MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  decision { sanction { level levelTitle } } sanction { ${TERMS} } letters { title } } }`;
const COURSE = `query ($id: Uuid!) { caseCourse(caseId: $id) { state sanction { state ${TERMS} } } }`;
const LEVELS = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) { lowerLevels { code title } } }`;

describe('a level that a panel lowers', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const facts = async () =>
    (await complaints.told())
      .filter(({ type }) => type === 'complaints.sanction-in-force')
      .map(({ data }) => data as { readonly sanctionId: string });
  const holds = ({ personId }: Member, held: string | null, lower: readonly string[], revision = 1) =>
    complaints.hears(levelHeld, {
      ...{ personId, revision, level: held === null ? null : level(held), lower: lower.map(level) },
    });
  const inForce = async () => {
    const { coach, reg, reg2 } = complaints.cast;
    await holds(coach, 'three', ['one', 'two']);
    const filed = await complaints.given.notified(REDUCTION);
    complaints.todayIs('2026-12-22');
    await complaints.done(reg, documents.PROPOSE_SANCTION, { id: filed.id });
    await complaints.done(reg2, documents.SANCTION_IN_FORCE, { id: filed.id });
    return filed;
  };

  it('O6: is to a level below the one held, of those that accreditation told last', async () => {
    const { p1, p2, p3, coach } = complaints.cast;
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    const tried = async (changes: object = {}) => {
      const sanction = { ...REDUCTION.sanction, ...changes };
      return codesOf(await complaints.ask(p1, documents.PROPOSE, { input: { caseId: id, ...REDUCTION, sanction } }));
    };
    const levels = async () => (await complaints.done(p1, LEVELS, { id })).openCaseAsPanel.lowerLevels;
    expect(await tried()).toEqual(['COMPLAINTS_LEVEL_NONE_BELOW']);
    expect(await levels()).toEqual([]);

    await holds(coach, 'two', ['one'], 2);
    await holds(coach, 'three', ['one', 'two'], 1);
    expect(await levels()).toEqual([{ code: 'one', title: 'Level one' }]);
    expect(await tried()).toEqual(['COMPLAINTS_LEVEL_NOT_BELOW']);
    expect(await tried({ level: null })).toEqual(['COMPLAINTS_SANCTION_LEVEL']);
    expect(await tried({ level: 'one', months: 11 })).toEqual(['COMPLAINTS_SANCTION_MONTHS']);
    await holds(coach, null, [], 3);
    expect(await tried({ level: 'one' })).toEqual(['COMPLAINTS_LEVEL_NONE_BELOW']);
    await holds(coach, 'three', ['one', 'two'], 4);
    expect(await tried()).toEqual([]);
  });

  it('O6, K14l: is told with its level, its day, and the day from which they may apply again', async () => {
    const { coach, reg } = complaints.cast;
    const { id, reference } = await inForce();

    const days = { fromOn: '2026-12-22', untilOn: '2027-12-22' };
    expect(await facts()).toEqual([
      {
        ...{ personId: coach.personId, sanctionId: expect.any(String), revision: 1, effects: [] },
        lines: [{ line: 'level-reduced', ...days, lastOn: null, conditions: [] }],
        lowersTo: { level: 'two', fromOn: '2026-12-22', applyFromOn: '2028-06-22' },
      },
    ]);
    const sanction = {
      terms: { kind: 'LEVEL_REDUCTION', months: 18, level: 'two', levelTitle: 'Level two', named: true },
      preview: [
        {
          mayApplyAgainOn: '2028-06-22',
          days: [
            { on: '2026-12-22', level: 'two', lines: [{ line: 'LEVEL_REDUCED', untilOn: '2027-12-22' }] },
            { on: '2027-12-22', level: 'two', lines: [] },
          ],
        },
      ],
    };
    // There is nothing to watch over.
    const { caseCourse } = await complaints.done(reg, COURSE, { id });
    expect(caseCourse).toMatchObject({ state: 'CLOSED_COMPLETE', sanction });
    const { openMyCase } = await complaints.done(coach, MINE, { reference });
    expect(openMyCase).toMatchObject({ decision: { sanction: { level: 'two', levelTitle: 'Level two' } }, sanction });
    expect(openMyCase.letters.map(({ title }: { title: string }) => title)).toContain('The decision takes effect');
  });

  it('row 44: lowers to nothing, by the same name, once two registrars record that a court annulled it', async () => {
    const { reg, reg2 } = complaints.cast;
    const { id } = await inForce();
    await complaints.done(reg, documents.PROPOSE_ANNULMENT, { id, reasons: 'Judgment of the third of January.' });
    await complaints.done(reg2, documents.ANNUL, { id });

    const [first, second] = await facts();
    expect(second).toMatchObject({
      ...{ sanctionId: first?.sanctionId, revision: 2, effects: [], lines: [], lowersTo: null },
    });
  });
});
