import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { liesIn, TestClock, writingsOf } from '@standing/testing';
import { askAll } from './asks.js';
import type { Visitor } from './gateway.js';
import { type Installation, startInstallation } from './installation.js';
import { type Answers, look, lookAt } from './looks.js';
import { type Onlooking, openOnlooking, visitorAs } from './onlooking.js';
import { everyRow } from './isolation.config.js';
import { type Operation, operations } from './operations.js';
import { idsOfEachKind, rowsOfBody, withoutPlumbing } from './rows-of-body.js';
import { file } from './seed-complaints.js';
import { type Complainant, takeFiled } from './seed-filed.js';
import { openName } from './seed-custody.js';
import { openInEmergency } from './seed-emergency.js';
import { discloseRedacted } from './seed-evidence.js';
import { type Case, charge, decide, suspend, withdraw } from './seed-procedure.js';
import { TRIED_WITHIN } from './two-bodies.js';

/** The tag of an answer's bytes, in the list of its headers. */
const TAG = /\["etag","\\"[\w-]+\\""\],/g;

/** What shows something; doors of other contexts that change something know no case, and are tried in the full run alone. */
const ASKED = operations().filter(({ kind, context }) => everyRow || kind === 'query' || context === 'complaints');
const OF_COMPLAINTS = ASKED.filter(({ context }) => context === 'complaints');

/** A word that nothing else holds, and one for whom the coach may know. */
const [KEPT, TOLD] = [`zqk${randomBytes(6).toString('hex')}`, `zqt${randomBytes(6).toString('hex')}`];

/** Of an address that does not tell the name: who may write to somebody need not know who they are. */
const contactOf = (word: string) => word.replace('zq', 'zqc');

/** A day of no other event, on which a colleague spoke to the coach: whoever reads it there knows who complains. */
const SPOKEN_ON = '2019-02-17';

const complainant = (word: string, nameVisibility: Complainant['nameVisibility']): Complainant => ({
  name: `${word} Zéphyrine`,
  contact: `${contactOf(word)}@exemple.example`,
  nameVisibility,
  relation: 'COLLEAGUE',
  peer: { spoken: true, spokenOn: SPOKEN_ON, because: [], basis: 'FIRST_HAND', interest: null },
});

describe('the name of a complainant that is kept from the coach', () => {
  let installation: Installation;
  let on: Onlooking;
  let visitor: Visitor;
  let others: Readonly<Record<'second' | 'third' | 'custodian', Member>>;

  beforeAll(async () => {
    installation = await startInstallation(new TestClock());
    on = await openOnlooking(installation);
    const { world, coach } = on.people;
    const join = (name: string, roles: Member['roles']) =>
      world.join(name, `${name.toLowerCase()}@${world.host}`, roles);
    others = {
      second: await join('Lucie', ['registrar']),
      third: await join('Lise', ['registrar']),
      custodian: await join('Claude', []),
    };
    await world.settle();
    visitor = await visitorAs(on.gateway, world.host, coach);
  }, 120_000);
  afterAll(async () => {
    await on.gateway.stop();
    await installation.stop();
  });

  /** From the complaint to a withdrawal in force, with a suspension before and a kept name opened: whatever the coach is ever written of a case. */
  const live = async (who: Complainant): Promise<Case> => {
    const { world, coach: respondent, staff } = on.people;
    // Whoever decided about somebody decides in no other case about them.
    const names = ['un', 'deux', 'trois'].map((name) => `${name}-${who.nameVisibility}`.toLowerCase());
    const panel: Member[] = [];
    for (const name of names) panel.push(await world.join(name, `${name}@${world.host}`, []));
    await world.settle();
    await file(world, who);
    const taken = await takeFiled(world, staff);
    await charge(world, taken, { staff, respondent });
    await suspend(world, taken, staff, others.third);
    await discloseRedacted(world, taken, staff, who.name);
    if (who.nameVisibility === 'KEPT_FROM_COACH')
      expect(await openName(world, taken, staff, others.custodian)).toContain(who.name);
    expect((await openInEmergency(world, taken, staff, others.second)).includes(who.name)).toBe(
      who.nameVisibility === 'NAMED',
    );
    await decide(world, taken, { staff, respondent, panel });
    await withdraw(world, taken, staff, others.second);
    await world.settle();
    return taken;
  };

  /** What somebody is answered: every page, each of these operations, doors that change something among them, and every mail. */
  const reachedBy = async (
    reader: Member,
    { id, reference }: Case,
    asked: readonly Operation[] = OF_COMPLAINTS,
  ): Promise<Answers> => {
    const rows = withoutPlumbing(await rowsOfBody(installation.owner, on.people.world.bodyId));
    const about = new Map(
      [...rows].map(([table, all]) => [
        table,
        all.filter((row) => row.includes(id) || (everyRow && row.includes(reader.personId))),
      ]),
    );
    const asking = on.askingWith([...idsOfEachKind(about)], reference);
    const tally = { calls: 0, opened: 0, shut: 0 };
    const pages = [`/my-case/${reference}`, `/register?q=${KEPT}`, `/register?q=${KEPT.slice(0, 8)}`];
    const found = pages.map((path) => ({ route: 'sought', path }));
    const { rows: mails } = await installation.owner.query<{ mail: string }>(
      'select to_jsonb(m)::text as mail from correspondence.demo_mails m where m.to_address = $1',
      [reader.email],
    );
    return new Map([
      ...mails.map(({ mail }, index): [string, string] => [`mail ${index}`, mail]),
      ...(await look(on.gateway, on.watched, { reader: visitor }, on.known)),
      ...(await lookAt(on.gateway, found, { reader: visitor })),
      ...(await askAll(asked, [{ name: 'reader', actor: reader }], asking, tally)),
    ]);
  };

  /** Where a word lies, in any writing: by who was asked, without what it was asked with. */
  const placesOf = (word: string, answers: Answers): string[] => {
    const writings = writingsOf(word);
    const found = [...answers].filter(
      ([asked, answer]) => !asked.includes(word) && liesIn(Buffer.from(answer, 'latin1'), writings),
    );
    return [...new Set(found.map(([asked]) => asked.split(' as ')[0]!))].sort();
  };

  it(
    'invariant 5: is found nowhere in what the coach can reach, and by the same looking where they may know it',
    async () => {
      const { coach, staff } = on.people;
      const told = await live(complainant(TOLD, 'NAMED'));
      const kept = await live(complainant(KEPT, 'KEPT_FROM_COACH'));
      const toldAnswers = await reachedBy(coach, told);
      const keptAnswers = await reachedBy(coach, kept, ASKED);
      const staffAnswers = await reachedBy(staff, kept);
      process.stdout.write(`  ${keptAnswers.size} answers to the coach looked through\n`);

      expect(placesOf(TOLD, toldAnswers)).toEqual(['openMyCase']);
      expect(placesOf(contactOf(KEPT), staffAnswers)).toEqual(['openCaseFile']);
      expect(placesOf(contactOf(KEPT), keptAnswers)).toEqual([]);
      // Whoever manages the case wrote it into the title of an exhibit, and reads it in no file.
      expect(placesOf(KEPT, staffAnswers)).toEqual(['openEvidence']);
      expect(placesOf(KEPT, keptAnswers)).toEqual([]);
      expect(placesOf(SPOKEN_ON, staffAnswers)).toEqual(['openCaseFile']);
      expect([toldAnswers, keptAnswers].flatMap((answers) => placesOf(SPOKEN_ON, answers))).toEqual([]);
      expect(keptAnswers.size).toBeGreaterThan(500);
      expect([...keptAnswers.keys()].filter((asked) => asked.startsWith('mail')).length).toBeGreaterThan(3);
    },
    TRIED_WITHIN,
  );

  it('invariant 5: is looked for in the register as any word that nobody is called', async () => {
    const other = KEPT.replace('zqk', 'zqo');
    const answersTo = async (word: string) => {
      const addresses = [`/register?q=${word}`, `/verify/${word}`, `/my-case/${word}`].map((path, index) => ({
        route: `${index}`,
        path,
      }));
      const answers = await lookAt(on.gateway, addresses, { reader: visitor });
      const inOrder = [...answers].toSorted(([one], [next]) => (one < next ? -1 : 1));
      return inOrder.map(([, answer]) => answer.replaceAll(word, '').replaceAll(TAG, ''));
    };

    expect(await answersTo(KEPT)).toEqual(await answersTo(other));
  });
});
