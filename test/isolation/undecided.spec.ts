import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { TestClock } from '@standing/testing';
import { ADDRESSES, guesses } from './addresses.js';
import { askAll } from './asks.js';
import { type Installation, startInstallation } from './installation.js';
import { type Answers, comeBack, differences, lookAt } from './looks.js';
import { type Onlooking, openOnlooking, standAt } from './onlooking.js';
import { everyRow } from './isolation.config.js';
import { operations } from './operations.js';
import { type BodyRows, changes, idsOfEachKind, rowsOfBody, secretsIn, withoutPlumbing } from './rows-of-body.js';
import { beginDraft, file, take } from './seed-complaints.js';
import { takeFiled } from './seed-filed.js';
import { type Case, charge, hear, notify, proposeWithdrawal, putInForce, rule, seat } from './seed-procedure.js';
import { TRIED_WITHIN } from './two-bodies.js';

/** Rows of the other contexts, without those that the moving of a clock leaves or changes. What complaints keeps is its own. */
const OTHERS = /^(accreditation|supervision|ethics|practice|cpd|insurance|identity)\./;
const OF_CLOCKS =
  /^identity\.bodies$|\.body_times$|^accreditation\.due$|^identity\.(audit|idempotency|outbox|deliveries)$|\.inbox$/;

/** After which steps nobody looks in the usual run: what they left behind is seen after the next. The full run looks after each. */
const PASSED_BY = everyRow ? [] : ['being written', 'filed', 'taken', 'answered', 'before a panel', 'decided'];

/** More days than there are to appeal in. */
const LATER = 40;

/** Pages and operations that show where a coach stands, and so a withdrawal that is in force. */
const SHOW_A_WITHDRAWAL = [
  ...['/register', '/register/:reference', '/verify/:reference', 'registerEntry', 'registerSearch'],
  ...['applications', 'awardRenewal', 'latestApplication', 'leaving', 'standing', 'supervisorsListed'],
];

/** Those to whom a door is open or shut as it is to any member; what they own is nothing to a case. */
const LIKE_A_PEER = ['colleague', 'supervisee'];

describe('a case that is not decided', () => {
  let installation: Installation;
  let on: Onlooking;
  let second: Member;
  let panel: Member[];

  beforeAll(async () => {
    installation = await startInstallation(new TestClock());
    on = await openOnlooking(installation);
    const { world } = on.people;
    second = await world.join('Lucie', `lucie@${world.host}`, ['registrar']);
    panel = [];
    for (const name of ['Un', 'Deux', 'Trois'])
      panel.push(await world.join(name, `${name.toLowerCase()}@${world.host}`, []));
    await world.settle();
  }, 120_000);
  afterAll(async () => {
    await on.gateway.stop();
    await installation.stop();
  });

  const rowsNow = () => rowsOfBody(installation.owner, on.people.world.bodyId);
  const rowsOfOthers = async (): Promise<BodyRows> =>
    new Map([...(await rowsNow())].filter(([table]) => OTHERS.test(table) && !OF_CLOCKS.test(table)));

  it('is looked for at an address of every route that there is', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual([...new Set(on.routes)].sort());
  });

  it(
    'cannot be told by anybody without a part in it, byte by byte, until its withdrawal is in force',
    async () => {
      const { world, coach: respondent, staff } = on.people;
      let taken: Case = { id: '', reference: '' };
      const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['being written', () => beginDraft(world)],
        ['filed', () => file(world)],
        ['taken', async () => (taken = await takeFiled(world, staff))],
        ['served', () => charge(world, taken, { staff, respondent })],
        ['answered', () => hear(world, taken, respondent)],
        ['before a panel', () => seat(world, taken, { staff, panel })],
        ['decided', () => rule(world, taken, panel, { immediateEffect: false })],
        ['told to the respondent', () => notify(world, taken, staff)],
      ];
      await standAt(world, LATER);
      const later = await on.seen();
      await standAt(world, 0);
      const [now, rows] = [await on.seen(), await rowsOfOthers()];
      const told: string[] = [];
      const compare = async (step: string, before: Answers): Promise<void> => {
        await world.settle();
        const lines = [...differences(before, await on.seen()), ...changes(rows, await rowsOfOthers())];
        told.push(...lines.map((line) => `${step}: ${line}`));
      };

      for (const [step, act] of steps) {
        await act();
        if (!PASSED_BY.includes(step)) await compare(step, now);
      }
      await standAt(world, LATER);
      await compare('final', later);
      await proposeWithdrawal(world, taken, staff, second);
      await compare('about to be in force', later);
      const { calls, opened } = on.tally;
      process.stdout.write(`  ${on.routes.length} routes and ${opened} operations let in, in ${calls} calls; `);
      process.stdout.write(`${now.size} answers compared at ${steps.length - PASSED_BY.length + 2} steps\n`);

      expect(told.slice(0, 10)).toEqual([]);
      expect(now.size).toBeGreaterThan(1000);

      await putInForce(world, taken, second);
      await world.settle();
      const shown = differences(later, await on.seen()).map((line) => line.split(/: | as /)[0]);
      expect([...new Set(shown)].sort()).toEqual([...SHOW_A_WITHDRAWAL].sort());
      expect(changes(rows, await rowsOfOthers()).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(
        expect.arrayContaining(['accreditation.award_ends gained', 'supervision.right_ends gained']),
      );
    },
    TRIED_WITHIN,
  );

  it(
    'answers to its reference and its ids as to those of no case',
    async () => {
      const { world, coach: respondent, staff } = on.people;
      const before = secretsIn(await rowsNow()).ids;
      const taken = await take(world, staff);
      await charge(world, taken, { staff, respondent });
      await world.settle();
      const ids = idsIn(rowsWith(taken.id, await rowsNow())).filter((id) => !before.has(id));
      const invented = new Map([
        ...ids.map((id) => [id, newId()] as const),
        [taken.reference, another(taken.reference)],
      ]);
      const of = (value: string) => invented.get(value) ?? value;
      const doors = operations().filter(
        ({ takesId, args }) => takesId || args.some(({ name }) => name === 'reference'),
      );
      const lookers = on.lookers.filter(({ name }) => !LIKE_A_PEER.includes(name));
      const answersTo = async (named: readonly string[], reference: string, id: string): Promise<Answers> => {
        const paths = guesses(reference, id).map((path, index) => ({ route: `guess ${index}`, path }));
        const asked = { calls: 0, opened: 0, shut: 0 };
        return new Map([
          ...(await lookAt(on.gateway, paths, on.visitors)),
          ...(await askAll(doors, lookers, { ...on.askingWith(named, reference), turns: 0 }, asked)),
          ['coming back', await comeBack(on.gateway, { host: world.host }, reference)],
        ]);
      };

      const [real, none] = [
        await answersTo(ids, taken.reference, taken.id),
        await answersTo(ids.map(of), of(taken.reference), of(taken.id)),
      ];
      process.stdout.write(`  ${real.size} answers to ${ids.length} ids and a reference of a case\n`);

      expect(differences(renamed(real, invented), renamed(none, invented)).slice(0, 10)).toEqual([]);
      expect(ids.length).toBeGreaterThan(5);
      expect(ids).toContain(taken.id);
    },
    TRIED_WITHIN,
  );

  it('is told to nobody else but as mail without a word of it', async () => {
    const { rows } = await installation.owner.query<{ type: string; listener: string; keys: string[] }>(
      `select distinct o.type, d.listener, array(select jsonb_object_keys(o.data) order by 1) as keys
       from complaints.outbox o join complaints.deliveries d on d.fact_id = o.id order by 1, 2`,
    );
    const mails = await installation.owner.query<{ text: string; to: string }>(
      `select m.to_address as to, m.subject || m.text as text from correspondence.demo_mails m where m.text like '%/my-case/%'`,
    );

    const told = ['effectiveOn', 'personId', 'sanctionId'];
    expect(rows).toEqual([
      { type: 'complaints.letter-written', listener: 'correspondence', keys: ['letterId', 'personId'] },
      { type: 'complaints.withdrawal-in-force', listener: 'accreditation', keys: told },
      { type: 'complaints.withdrawal-in-force', listener: 'supervision', keys: told },
    ]);
    expect(mails.rows.length).toBeGreaterThan(2);
    expect(new Set(mails.rows.map(({ to }) => to))).toEqual(new Set([on.people.coach.email]));
    for (const { text } of mails.rows) expect(text).not.toMatch(/told an employer|reasons|danger|Jeanne|grief|retrait/);
  });
});

/** The rows that speak of a case. */
function rowsWith(caseId: string, rows: BodyRows): BodyRows {
  return new Map([...withoutPlumbing(rows)].map(([table, all]) => [table, all.filter((row) => row.includes(caseId))]));
}

/** One id of each kind. */
function idsIn(rows: BodyRows): string[] {
  return [...idsOfEachKind(rows)];
}

/** The tag of an answer's bytes, in the list of its headers. */
const TAG = /\["etag","\\"[\w-]+\\""\],/g;

/** A reference of the same shape that no case has. */
function another(reference: string): string {
  return reference.slice(0, -1) + (reference.endsWith('A') ? 'B' : 'A');
}

/** The answers with what was invented in the place of what there is, and without the tags of their bytes, which follow it. */
function renamed(answers: Answers, invented: ReadonlyMap<string, string>): Answers {
  const rename = (text: string) =>
    [...invented].reduce((so, [is, not]) => so.replaceAll(is, not), text).replaceAll(TAG, '');
  return new Map([...answers].map(([asked, answer]) => [rename(asked), rename(answer)]));
}
