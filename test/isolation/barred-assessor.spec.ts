import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { TestClock } from '@standing/testing';
import { apply } from './apply.js';
import { askAll } from './asks.js';
import type { Visitor } from './gateway.js';
import { answerOf, type Installation, startInstallation } from './installation.js';
import { type Answers, differences, look } from './looks.js';
import { type Onlooking, openOnlooking, visitorAs } from './onlooking.js';
import { operations } from './operations.js';
import { rowsOfBody, secretsIn } from './rows-of-body.js';
import { ASSIGN, AWAY, DECLARE, joinPool } from './seed-assessors.js';
import { TRIED_WITHIN } from './two-bodies.js';

const ANSWER = `mutation Answer($id: Uuid!, $recusal: RecusalCode, $key: Uuid!) { answerAssignment(id: $id, recusal: $recusal, idempotencyKey: $key) }`;

describe('an application of somebody whom an assessor supervised until two years ago', () => {
  let installation: Installation;
  let on: Onlooking;
  let solene: Member;
  let ines: Member;
  let others: readonly [Member, Member];
  let visitor: Visitor;

  beforeAll(async () => {
    installation = await startInstallation(new TestClock());
    on = await openOnlooking(installation);
    const { world, staff } = on.people;
    solene = await joinPool(world, staff, 'Solène', 'busy-coach');
    others = [await joinPool(world, staff, 'Un'), await joinPool(world, staff, 'Deux')];
    ines = await world.join('Inès', `ines@${world.host}`, []);
    const untilOn = addMonths(world.today, -24);
    const input = { kind: 'SUPERVISES', side: 'ACTIVE', untilOn, otherAddress: ines.email };
    await world.ask(solene, DECLARE, { input });
    await world.settle();
    visitor = await visitorAs(on.gateway, world.host, solene);
  }, 120_000);
  afterAll(async () => {
    await on.gateway.stop();
    await installation.stop();
  });

  /** Everything that the assessor is answered: each page, and each operation that is given, with these ids. */
  const seenBy = async (ids: readonly string[], asked = operations().filter(({ kind }) => kind === 'query')) => {
    const tally = { calls: 0, opened: 0, shut: 0 };
    const pages = await look(on.gateway, on.watched, { solene: visitor }, on.known);
    const answers = await askAll(asked, [{ name: 'solene', actor: solene }], on.askingWith(ids, 'none'), tally);
    return new Map([...pages, ...answers]);
  };
  const idsNow = async () => secretsIn(await rowsOfBody(installation.owner, on.people.world.bodyId)).ids;

  it(
    'cannot be given to them, and is in no page and no answer of theirs, byte by byte',
    async () => {
      const { world, staff } = on.people;
      const ids = [ines.personId, solene.personId, newId()];
      const before = await seenBy(ids);
      const told: string[] = [];
      const compare = async (step: string) => {
        await world.settle();
        told.push(...differences(before, await seenBy(ids)).map((line) => `${step}: ${line}`));
      };

      const applicationId = await apply(world, ines, 'one');
      await compare('applied');
      const assign = ({ personId }: Member, seat: number) =>
        answerOf(installation, staff, ASSIGN, { input: { applicationId, personId, seat }, key: newId() });
      const refused = await assign(solene, 1);
      await compare('refused');
      const first = (await assign(others[0], 1)).data as { assignAssessor: string };
      await assign(others[1], 2);
      await compare('assigned');
      await world.ask(others[0], ANSWER, { id: first.assignAssessor, recusal: 'FAMILY' });
      await compare('left');
      process.stdout.write(`  ${before.size} answers compared at 4 steps\n`);

      expect(JSON.stringify(refused.errors)).toContain('ACCREDITATION_ASSESSOR_BARRED');
      expect(told.slice(0, 5)).toEqual([]);
      expect(before.size).toBeGreaterThan(150);
    },
    TRIED_WITHIN,
  );

  it(
    'answers to its ids as to those of none, also where something would be changed',
    async () => {
      const { world } = on.people;
      const known = await idsNow();
      const other = await world.join('Basile', `basile@${world.host}`, []);
      await world.ask(solene, DECLARE, { input: { kind: 'TRAINED', side: 'ACTIVE', otherAddress: other.email } });
      // She is away already: asked twice, that she will be is answered alike.
      await world.ask(solene, AWAY, { input: { from: world.today } });
      await world.settle();
      const related = await idsNow();
      const applicationId = await apply(world, other, 'one');
      await world.settle();
      const ids = [...(await idsNow())].filter((id) => !related.has(id));
      const invented = new Map(ids.map((id) => [id, newId()] as const));
      const doors = operations().filter(({ takesId }) => takesId);

      const real = await seenBy(ids, doors);
      const none = await seenBy([...invented.values()], doors);

      expect(differences(renamed(real, invented), renamed(none, invented)).slice(0, 5)).toEqual([]);
      expect(ids).toContain(applicationId);
      expect(related.size).toBeGreaterThan(known.size);
    },
    TRIED_WITHIN,
  );
});

/** The answers with what was invented in the place of what there is. */
function renamed(answers: Answers, invented: ReadonlyMap<string, string>): Answers {
  const rename = (text: string) => [...invented].reduce((so, [is, not]) => so.replaceAll(is, not), text);
  return new Map([...answers].map(([asked, answer]) => [rename(asked), rename(answer)]));
}
