import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applicationAssessed } from '@standing/accreditation/facts';
import { relationCorrected, relationDeclared, relationEnded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { supervisorRecognised } from '@standing/supervision/facts';
import * as documents from './documents.js';
import { ASIDE, codesOf, OPEN, QUEUE, TAKE, WHOM } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { APPOINT, AS_PANEL, AS_REGISTRAR, BECOME, COURSE_OF, DECLARE, NAME, REGISTRY, RESPONDENT, SEATS, SERVE } =
  documents;
const NEEDS = `{ caseRegistry { edges { node { id needs } } } }`;

describe('a conflict that the body knows of', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const declared = async (
    one: Member,
    other: Member,
    kind: 'employs' | 'business' | 'trained',
    untilOn: string | null = null,
  ) => {
    const said = { relationId: newId(), personId: one.personId, otherPersonId: other.personId, kind, fromOn: null };
    await complaints.hears(relationDeclared, { ...said, untilOn, revision: 1 });
    return { ...said, untilOn };
  };
  const supervises = (one: Member, other: Member) =>
    complaints.hears(supervisorRecognised, {
      agreementId: newId(),
      supervisorPersonId: one.personId,
      personId: other.personId,
      startsOn: '2024-01-08',
    });
  const assessed = (one: Member, other: Member, assessedOn = '2024-01-08') =>
    complaints.hears(applicationAssessed, {
      assessmentId: newId(),
      assessorId: one.personId,
      personId: other.personId,
      assessedOn,
    });
  const registryOf = async (by: Member): Promise<string[]> =>
    (await complaints.done(by, REGISTRY, {})).caseRegistry.edges.map(({ node }: { node: { id: string } }) => node.id);
  const queueOf = async (by: Member): Promise<string[]> =>
    (await complaints.done(by, QUEUE, {})).caseQueue.edges.map(({ node }: { node: { id: string } }) => node.id);
  const answers = async (by: Member, asked: readonly (readonly [string, object])[]) => {
    const all = [];
    for (const [document, given] of asked) {
      const { data, errors } = await complaints.ask(by, document, { ...given });
      all.push({ data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) });
    }
    return all;
  };

  describe('that is hard', () => {
    it('R8: hides the case from a registrar, whatever they ask, as one that does not exist', async () => {
      const { coach } = complaints.cast;
      const torn = complaints.member('Rose', ['registrar', 'case-manager']);
      await supervises(torn, coach);
      const { id } = await complaints.given.named();
      const doors = (caseId: string) =>
        answers(torn, [
          [RESPONDENT, { id: caseId }],
          [DECLARE, { id: caseId, conflict: false }],
          [BECOME, { id: caseId, noConflict: true }],
          [BECOME, { id: caseId, noConflict: false }],
          [AS_REGISTRAR, { id: caseId }],
          [COURSE_OF, { id: caseId }],
          [WHOM, { id: caseId }],
          [TAKE, { id: caseId, noConflict: true }],
          [ASIDE, { id: caseId }],
          [OPEN, { id: caseId }],
          [APPOINT, { id: caseId, panel: 'PANEL', who: { memberId: torn.personId } }],
          [SERVE, { input: { ...documents.charges, caseId } }],
        ]);

      expect(await registryOf(torn)).toEqual([]);
      expect(await doors(id)).toEqual(await doors(newId()));
    });

    it('R14: hides it from whoever it concerns, who is a registrar too', async () => {
      const rose = complaints.member('Rose', ['registrar', 'case-manager']);
      const { id } = await complaints.given.taken();
      await complaints.done(complaints.cast.manager, NAME, { id, who: { memberId: rose.personId } });

      expect([await registryOf(rose), await queueOf(rose)]).toEqual([[], []]);
      expect(codesOf(await complaints.ask(rose, BECOME, { id, noConflict: true }))).toEqual(['NOT_FOUND']);
    });

    it('R9: takes a function from whoever holds it when the name comes in, and says that somebody is needed', async () => {
      const { manager, coach, reg } = complaints.cast;
      const other = complaints.member('Odile', ['case-manager']);
      await declared(manager, coach, 'employs');
      const { id } = await complaints.given.taken();

      const naming = await complaints.ask(manager, NAME, { id, who: { memberId: coach.personId } });

      expect(codesOf(naming)).toEqual(['NOT_FOUND']);
      expect(await queueOf(manager)).toEqual([]);
      expect(codesOf(await complaints.ask(manager, OPEN, { id }))).toEqual(['NOT_FOUND']);
      expect((await complaints.done(reg, NEEDS, {})).caseRegistry.edges).toEqual([
        { node: { id, needs: ['CASE_MANAGER'] } },
      ]);
      expect(await queueOf(other)).toEqual([id]);
      await complaints.done(other, TAKE, { id, noConflict: true });
      expect((await complaints.done(reg, NEEDS, {})).caseRegistry.edges).toEqual([{ node: { id, needs: [] } }]);
      expect(codesOf(await complaints.ask(manager, OPEN, { id }))).toEqual(['NOT_FOUND']);
    });

    it('R9: takes it when the tie comes to be known after, and gives it to nobody back when the tie never was', async () => {
      const { coach, reg, reg2, manager } = complaints.cast;
      const { id } = await complaints.given.named();
      const said = await declared(reg, coach, 'business');

      expect([await registryOf(reg), await registryOf(reg2)]).toEqual([[], [id]]);
      expect(codesOf(await complaints.ask(reg, COURSE_OF, { id }))).toEqual(['NOT_FOUND']);
      const { functions } = (await complaints.done(manager, COURSE_OF, { id })).caseCourse;
      expect(functions).toContainEqual(
        expect.objectContaining({ person: { id: reg.personId }, endedOn: expect.any(String) }),
      );

      await complaints.hears(relationCorrected, { ...said, revision: 2, stands: false });
      expect(codesOf(await complaints.ask(reg, COURSE_OF, { id }))).toEqual(['NOT_FOUND']);
      expect(await registryOf(reg)).toEqual([id]);
    });

    it('R13: keeps somebody from a panel, and takes the seat and the sight of the case from whoever sits', async () => {
      const { coach, reg, p1, p2 } = complaints.cast;
      const { id } = await complaints.given.named();
      await supervises(coach, p1);

      const refused = await complaints.ask(reg, APPOINT, { id, panel: 'PANEL', who: { memberId: p1.personId } });
      await complaints.given.seated(id, 'PANEL', [p2]);
      await supervises(p2, coach);

      expect(codesOf(refused)).toEqual(['COMPLAINTS_CONFLICT_KNOWN']);
      expect((await complaints.done(p2, SEATS, {})).mySeats).toEqual([]);
      expect(codesOf(await complaints.ask(p2, AS_PANEL, { id }))).toEqual(['NOT_FOUND']);
      expect((await complaints.done(reg, NEEDS, {})).caseRegistry.edges[0].node.needs).toEqual(['PANEL']);
    });

    it('is none any more when it was over five years ago, in whatever order that was heard', async () => {
      const { coach } = complaints.cast;
      const rose = complaints.member('Rose', ['registrar']);
      const relation = {
        relationId: newId(),
        personId: coach.personId,
        otherPersonId: rose.personId,
        kind: 'employs' as const,
        fromOn: null,
      };
      await complaints.hears(relationEnded, { ...relation, untilOn: '2021-01-31', revision: 2 });
      await complaints.hears(relationDeclared, { ...relation, untilOn: null, revision: 1 });
      const { id } = await complaints.given.named();

      expect(await registryOf(rose)).toEqual([id]);
    });

    it('is heard once, and is of one body alone', async () => {
      const { coach } = complaints.cast;
      const rose = complaints.member('Rose', ['registrar']);
      const fact = {
        agreementId: newId(),
        supervisorPersonId: rose.personId,
        personId: coach.personId,
        startsOn: '2024-01-08',
      };
      const other = await running.inNewBody();
      await other.hears(supervisorRecognised, fact);
      const { id } = await complaints.given.named();
      expect(await registryOf(rose)).toEqual([id]);

      const factId = newId();
      await complaints.hears(supervisorRecognised, fact, factId);
      await complaints.hears(supervisorRecognised, fact, factId);
      await complaints.hears(supervisorRecognised, fact);
      expect(await registryOf(rose)).toEqual([]);
    });

    it('R5: keeps who decided in one case about somebody from deciding in another', async () => {
      const { reg, p1, p2 } = complaints.cast;
      const first = await complaints.given.named();
      await complaints.given.seated(first.id, 'PANEL', [p1]);
      const second = await complaints.given.named();

      const of = (one: Member) =>
        complaints.ask(reg, APPOINT, { id: second.id, panel: 'PANEL', who: { memberId: one.personId } });

      expect(codesOf(await of(p1))).toEqual(['COMPLAINTS_CONFLICT_KNOWN']);
      expect(codesOf(await of(p2))).toEqual([]);
    });
  });

  it('R8: keeps a member of the panel out until two free of conflict have signed', async () => {
    const { coach, reg, reg2, manager, p1 } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    await assessed(p1, coach);
    await complaints.given.seated(id, 'PANEL', [p1]);
    const toSign = async (by: Member) => (await complaints.done(by, TO_SIGN, {})).conflictsToSign;
    const [found] = await toSign(reg);

    expect(found).toEqual({
      id: found.id,
      reference,
      function: 'PANEL',
      kind: 'ASSESSED',
      person: { id: p1.personId },
      foundOn: '2026-11-22',
      signed: 0,
      because: [],
    });
    expect(codesOf(await complaints.ask(p1, AS_PANEL, { id }))).toEqual(['COMPLAINTS_SIGNATURES_AWAITED']);
    expect(codesOf(await complaints.ask(p1, SIGN, { id: found.id }))).toEqual(['FORBIDDEN']);
    expect(await complaints.done(manager, SIGN, { id: found.id, because: 'SLIGHT' })).toEqual({
      signOffConflict: true,
    });
    expect(await toSign(reg)).toEqual([{ ...found, signed: 1, because: ['SLIGHT'] }]);
    expect(codesOf(await complaints.ask(manager, SIGN, { id: found.id }))).toEqual(['COMPLAINTS_SIGNED_ALREADY']);
    expect(codesOf(await complaints.ask(p1, AS_PANEL, { id }))).toEqual(['COMPLAINTS_SIGNATURES_AWAITED']);
    expect(await told(coach, reference)).toEqual([
      { function: 'PANEL', conflictClass: 'SOFT', foundOn: '2026-11-22', signedOn: null },
    ]);
    await complaints.done(reg2, SIGN, { id: found.id });

    expect(codesOf(await complaints.ask(p1, AS_PANEL, { id }))).toEqual([]);
    expect(await told(coach, reference)).toEqual([
      { function: 'PANEL', conflictClass: 'SOFT', foundOn: '2026-11-22', signedOn: '2026-11-22' },
    ]);
    expect([await toSign(reg), await toSign(reg2)]).toEqual([[], []]);
  });

  it('R8: is signed off by nobody who has a tie of their own, nor by whoever has no part', async () => {
    const { coach, reg, reg2, p1 } = complaints.cast;
    const stranger = complaints.member('Odile', ['case-manager']);
    await declared(reg2, coach, 'trained');
    await assessed(p1, coach);
    const { id } = await complaints.given.named();
    await complaints.done(reg, APPOINT, { id, panel: 'PANEL', who: { memberId: p1.personId } });
    const ids = (await complaints.done(reg, TO_SIGN, {})).conflictsToSign.map((one: { id: string }) => one.id);

    expect(ids).toHaveLength(2);
    expect((await complaints.done(reg2, TO_SIGN, {})).conflictsToSign).toEqual([]);
    for (const conflict of ids)
      for (const by of [reg2, stranger]) {
        const [real, none] = await answers(by, [
          [SIGN, { id: conflict }],
          [SIGN, { id: newId() }],
        ]);
        expect(real).toEqual(none);
      }
  });

  it('R8: is told of to the coach only once charges are served', async () => {
    const { coach, p1, reg } = complaints.cast;
    const { id } = await complaints.given.named();
    await assessed(p1, coach);
    await complaints.done(reg, APPOINT, { id, panel: 'PANEL', who: { memberId: p1.personId } });
    const [found] = (await complaints.done(reg, TO_SIGN, {})).conflictsToSign;
    await complaints.done(reg, SIGN, { id: found.id });
    await complaints.done(complaints.cast.manager, SIGN, { id: found.id });

    expect((await complaints.told()).filter(({ type }) => type === 'complaints.letter-written')).toEqual([]);
  });

  it('opens a case to whoever takes it with a soft one when two registrars have signed', async () => {
    const { coach, manager, reg, reg2 } = complaints.cast;
    const { id } = await complaints.given.taken();
    await assessed(manager, coach);
    await complaints.done(manager, NAME, { id, who: { memberId: coach.personId } });
    for (const by of [reg, reg2]) await complaints.done(by, BECOME, { id, noConflict: true });
    const [found] = (await complaints.done(reg, TO_SIGN, {})).conflictsToSign;

    expect(codesOf(await complaints.ask(manager, OPEN, { id }))).toEqual(['COMPLAINTS_SIGNATURES_AWAITED']);
    expect(codesOf(await complaints.ask(manager, SIGN, { id: found.id }))).toEqual(['NOT_FOUND']);
    for (const by of [reg, reg2]) await complaints.done(by, SIGN, { id: found.id });
    expect(codesOf(await complaints.ask(manager, OPEN, { id }))).toEqual([]);
  });

  async function told(coach: Member, reference: string): Promise<unknown> {
    return (await complaints.done(coach, TOLD_CONFLICTS, { reference })).openMyCase.softConflicts;
  }
});

const TO_SIGN = `{ conflictsToSign { id reference function kind person { id } foundOn signed because } }`;
const SIGN = `mutation ($id: Uuid!, $because: SignOffReason = UNRELATED, $key: Uuid!) {
  signOffConflict(id: $id, because: $because, idempotencyKey: $key) }`;
const TOLD_CONFLICTS = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  softConflicts { function conflictClass foundOn signedOn } } }`;
