import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { answerOf, type Installation, startInstallation } from './installation.js';
import { type BodyRows, changes, rowsOfBody } from './rows-of-body.js';
import { accredit } from './seed-award.js';
import { type Body, seedBody } from './seed-body.js';
import { take } from './seed-complaints.js';
import { charge, decide, withdraw } from './seed-procedure.js';

/** What anybody may see of the coach, and what their peers and the staff may, apart from whoever has a part in the case. */
const PUBLIC = `query Public($reference: String!, $name: String!) {
  registerEntry(reference: $reference) { reference name status level { code } since until }
  registerSearch(text: $name, first: 10) { edges { node { reference status until } } } }`;
const STANDING = `query Standing($id: Uuid!) { standing(personId: $id) { status since until reasons { code } changes { on status } }
  latestApplication(personId: $id) { status refusalsToAward { code } } }`;
const PEER = `{ supervisorDirectory { id name vetted } mySeats { id } myCases { id } }`;

/** Rows of the other contexts. What complaints keeps is its own; of mail only what it is about is compared below. */
const OTHERS = /^(accreditation|supervision|ethics|practice|cpd|insurance|identity)\./;

describe('a case that is not decided', () => {
  let installation: Installation;
  let body: Body;
  let peer: Member;
  let luc: Member;
  let reference: string;
  let panel: Member[];
  beforeAll(async () => {
    installation = await startInstallation();
    body = await seedBody(installation, 'ZQX-U', []);
    const { world, coach, staff } = body;
    peer = await world.join('Pair', `pair@${world.host}`, []);
    luc = await world.join('Lucie', `lucie@${world.host}`, ['registrar']);
    panel = [];
    for (const name of ['Un', 'Deux', 'Trois'])
      panel.push(await world.join(name, `${name.toLowerCase()}@${world.host}`, []));
    const sql = 'select reference from accreditation.awards where body_id = $1 and person_id = $2';
    const { rows } = await installation.owner.query<{ reference: string }>(sql, [world.bodyId, coach.personId]);
    reference = rows[0]?.reference ?? (await accredit(installation, world, coach, staff)).reference;
    await world.settle();
  }, 120_000);
  afterAll(() => installation.stop());

  const rowsOfOthers = async (): Promise<BodyRows> =>
    new Map([...(await rowsOfBody(installation.owner, body.world.bodyId))].filter(([table]) => OTHERS.test(table)));
  const answers = async () => {
    const { world, coach, staff } = body;
    const anybody = { kind: 'public', bodyId: world.bodyId, locale: 'fr' } as const;
    return {
      public: await answerOf(installation, anybody, PUBLIC, { reference, name: coach.name }),
      officer: await answerOf(installation, staff, STANDING, { id: coach.personId }),
      peer: await answerOf(installation, peer, PEER, {}),
    };
  };

  it('changes no row and no answer outside of it, step by step, until its withdrawal is in force', async () => {
    const { world, coach, staff } = body;
    const [rows, before] = [await rowsOfOthers(), await answers()];
    const same = async () => {
      await world.settle();
      expect(changes(rows, await rowsOfOthers())).toEqual([]);
      expect(await answers()).toEqual(before);
    };

    const taken = await take(world, staff);
    await same();
    await charge(world, taken, { staff, respondent: coach });
    await same();
    await decide(world, taken, { staff, respondent: coach, panel });
    await same();

    await withdraw(world, taken, staff, luc);
    await world.settle();
    expect((await answers()).public.data).toMatchObject({ registerEntry: { status: 'WITHDRAWN' } });
    expect(changes(rows, await rowsOfOthers()).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['accreditation.award_ends gained', 'supervision.right_ends gained']),
    );
  }, 120_000);

  it('is told to nobody else but as mail without a word of it', async () => {
    const { rows } = await installation.owner.query<{ type: string; listener: string; keys: string[] }>(
      `select distinct o.type, d.listener, array(select jsonb_object_keys(o.data) order by 1) as keys
       from complaints.outbox o join complaints.deliveries d on d.fact_id = o.id order by 1, 2`,
    );
    const mails = await installation.owner.query<{ text: string }>(
      `select m.subject || m.text as text from correspondence.demo_mails m where m.text like '%/my-case/%'`,
    );

    const told = ['effectiveOn', 'personId', 'sanctionId'];
    expect(rows).toEqual([
      { type: 'complaints.letter-written', listener: 'correspondence', keys: ['letterId', 'personId'] },
      { type: 'complaints.withdrawal-in-force', listener: 'accreditation', keys: told },
      { type: 'complaints.withdrawal-in-force', listener: 'supervision', keys: told },
    ]);
    expect(mails.rows.length).toBeGreaterThan(2);
    for (const { text } of mails.rows) expect(text).not.toMatch(/told an employer|reasons|danger|Jeanne|grief|retrait/);
  });
});
