import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awarded } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { gateway, givenAComplaint, TAKE } from './given.js';
import { SAY_MEMBER } from './guarding.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const REFERENCE = 'CC-2026-7K3Q9MX';
const WAITING = `select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())`;

describe('a member who is named in a case at the moment in which they say that they complained in another', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let xavier: Member;
  let odile: Member;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    [xavier, odile] = [complaints.member('Xavier Lenoir'), complaints.member('Odile', ['case-manager'])];
    const award = { awardId: newId(), schemeVersionId: newId(), level: 'N1', reference: REFERENCE };
    const days = { awardedOn: '2026-01-01', validFrom: '2026-01-01', validUntil: null };
    await complaints.hears(awarded, { ...award, ...days, personId: xavier.personId });
  });

  /** Runs these one after the other, each as far as it comes while the audit of the body is held; their answers once it is not. */
  const atOnce = async (...acts: readonly (() => Promise<{ errors?: unknown }>)[]) => {
    const pressed: Promise<{ errors?: unknown }>[] = [];
    await complaints.inBody(async (db) => {
      await db.query(`select pg_advisory_xact_lock(hashtextextended($1, 7303))`, [`complaints ${complaints.bodyId}`]);
      for (const act of acts) {
        pressed.push(act());
        while ((await db.query(WAITING))[0].waiting < pressed.length) await new Promise((on) => setTimeout(on, 20));
      }
    });
    return Promise.all(pressed);
  };

  it.each([['naming first'], ['saying first']])(
    'R8: is named and has said it, and neither is aborted: %s',
    async (first) => {
      const { reg } = complaints.cast;
      await complaints.adopted('2');
      const theirs = await complaints.given.named({ nameVisibility: 'NAMED' });
      const { id } = await givenAComplaint(complaints, { about: 'Xavier Lenoir' });
      await complaints.done(odile, TAKE, { id, noConflict: true });
      await complaints.took(odile, id, 'SCREEN_RISK', { RISK: 'low' });
      await complaints.took(odile, id, 'OPEN_RESOLUTION', { BOTH_AGREE: 'yes' });
      // The time to come to terms is over: whoever takes the case in hand writes that down first.
      complaints.todayIs('2027-01-22');

      const name = () => complaints.ask(odile, documents.NAME, { id, who: { memberId: xavier.personId } });
      const input = { reference: theirs.reference, code: theirs.returnCode, memberReference: REFERENCE };
      const say = () => complaints.as(gateway(complaints)).graphql(SAY_MEMBER, { input, key: newId() });
      const answers = await atOnce(...(first === 'naming first' ? [name, say] : [say, name]));

      expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
      const { caseRegistry } = await complaints.done(reg, documents.REGISTRY, {});
      expect(caseRegistry.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([theirs.id]);
    },
  );
});
