import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awarded } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { atOnce } from './at-once.js';
import * as documents from './documents.js';
import { gateway, givenAComplaint, TAKE } from './given.js';
import { SAY_MEMBER } from './guarding.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const REFERENCE = 'CC-2026-7K3Q9MX';

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
      const answers = await atOnce(complaints, ...(first === 'naming first' ? [name, say] : [say, name]));

      expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
      const { caseRegistry } = await complaints.done(reg, documents.REGISTRY, {});
      expect(caseRegistry.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([theirs.id]);
    },
  );
});
