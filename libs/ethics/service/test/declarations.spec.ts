import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import {
  codesOf,
  givenADeclaration,
  joins,
  PUBLISH_DECLARATION,
  aDeclaration,
  signDeclaration,
} from './given-declarations.js';

const VERSIONS = `{ declarationVersions { code kind number title { fr en } text { fr en } reportWithinDays validFrom validUntil isInForce publishedBy { id } } }`;
const SETTINGS = `{ ethicsSettings { name basis contacts { name { fr en } phone page } conformity { name link since } setAt setBy { id } } }`;
const MINE = `{ myDeclarations { id code number title hash isInForce reportWithinDays signature { signedOn nameTyped method } } }`;
const REPORTS = `{ myOutsideReports { areTaken basis reports { id kind authority decidedOn reportedOn reportUntil takenBackAt } } }`;
const OFFICE = `{ outsideDecisions { id person { id } takenBackAt } }`;
const REPORT = `mutation ($input: OutsideDecisionInput!, $key: Uuid!) { reportOutsideDecision(input: $input, idempotencyKey: $key) { reports { id } } }`;
const judgment = { kind: 'FINAL_JUDGMENT', authority: 'CRIMINAL_COURT', decidedOn: '2026-11-22' };

describe('declarations', () => {
  let ethics: RunningService;
  let administrator: Member;
  let registrar: Member;
  beforeAll(async () => {
    ethics = await startService(definition);
    administrator = ethics.member({ roles: ['scheme-administrator'] });
    registrar = ethics.member({ roles: ['registrar'] });
  });
  afterAll(() => ethics.stop());

  const mine = async (by: Member) => (await ethics.as(by).graphql(MINE)).data.myDeclarations as { id: string }[];
  const set = (mutation: string, variables: object = {}) =>
    ethics.as(administrator).graphql(mutation, { key: newId(), ...variables });

  it('are signed version by version, and what was signed stays readable', async () => {
    ethics.todayIs('2026-11-22');
    const amelie = await joins(ethics);
    const first = await givenADeclaration(ethics, { code: 'A' });
    const next = await givenADeclaration(ethics, { code: 'A', validFrom: '2026-12-01' });

    const { data } = await signDeclaration(ethics, amelie, first);
    const early = await signDeclaration(ethics, amelie, next);
    ethics.todayIs('2026-12-01');
    const seen = (await mine(amelie)).filter(({ id }) => [first.id, next.id].includes(id));
    const other = (await mine(await joins(ethics))).filter(({ id }) => [first.id, next.id].includes(id));
    ethics.todayIs('2026-11-22');

    expect(data.signDeclaration.signature).toEqual({
      ...{ signedOn: '2026-11-22', place: 'Lyon', nameTyped: 'Amélie Laurent', method: 'TYPED_NAME' },
    });
    expect(codesOf(early)).toEqual(['ETHICS_EDITION_CHANGED']);
    expect(seen).toMatchObject([
      { number: 2, isInForce: true, signature: null },
      { number: 1, isInForce: false, hash: first.hash, signature: { signedOn: '2026-11-22' } },
    ]);
    expect(other).toMatchObject([{ number: 2, signature: null }]);
    expect((await ethics.told()).filter(({ type }) => type === 'ethics.declaration-signed')).toMatchObject([
      { data: { personId: amelie.personId, versionId: first.id, versionHash: first.hash, signedOn: '2026-11-22' } },
    ]);
  });

  it('are signed once, whoever presses twice', async () => {
    const amelie = await joins(ethics);
    const version = await givenADeclaration(ethics, { code: 'B' });

    const answers = await allAtOnce(
      ethics,
      [1, 2].map(() => () => signDeclaration(ethics, amelie, version)),
    );

    expect(answers.flatMap(codesOf)).toEqual(['ETHICS_DECLARATION_ALREADY_SIGNED']);
  });

  it('are published by scheme administrators, once for a key, and never change', async () => {
    const [input, key] = [aDeclaration({ code: 'C' }), newId()];
    const publish = (by: Member) => ethics.as(by).graphql(PUBLISH_DECLARATION, { input, key });

    const [first, again] = [await publish(administrator), await publish(administrator)];

    expect(again.data.publishDeclaration).toEqual(first.data.publishDeclaration);
    expect(first.data.publishDeclaration).toMatchObject({ number: 1, isInForce: true });
    expect(codesOf(await publish(registrar))).toEqual(['FORBIDDEN']);
    const rewrite = ethics.inBody((manager) => manager.query(`update ethics.declaration_versions set text_fr = 'x'`));
    await expect(rewrite).rejects.toThrow('permission denied');
  });

  it('are read version by version in both languages, by scheme administrators alone', async () => {
    const title = { fr: 'Données', en: 'Data' };
    await givenADeclaration(ethics, { code: 'V', title });
    await givenADeclaration(ethics, { code: 'V', title, validFrom: '2026-12-01' });
    const ask = (by: Member) => ethics.as(by).graphql(VERSIONS);

    const { data } = await ask(administrator);
    const versions = (data.declarationVersions as { code: string }[]).filter(({ code }) => code === 'V');

    const text = { fr: 'I protect what I am told.', en: 'I protect what I am told.' };
    const same = { code: 'V', kind: 'POLICY', title, text, reportWithinDays: null, publishedBy: expect.anything() };
    expect(versions).toEqual([
      { ...same, number: 2, validFrom: '2026-12-01', validUntil: null, isInForce: false },
      { ...same, number: 1, validFrom: '2026-11-22', validUntil: '2026-11-30', isInForce: true },
    ]);
    for (const by of [registrar, ethics.member()]) expect(codesOf(await ask(by))).toEqual(['FORBIDDEN']);
  });

  it('take reports only with a legal basis and an undertaking, and show them to registrars alone', async () => {
    const coach = await joins(ethics);
    const report = () => ethics.as(coach).graphql(REPORT, { input: judgment, key: newId() });
    const setBasis = `mutation ($basis: String, $key: Uuid!) { setReportBasis(basis: $basis, idempotencyKey: $key) }`;
    const without = await report();
    await set(setBasis, { basis: 'RGPD, art. 10' });
    const unasked = await report();
    await givenADeclaration(ethics, { code: 'R', kind: 'UNDERTAKING_TO_REPORT', reportWithinDays: 30 });

    const { data } = await report();
    const { id } = data.reportOutsideDecision.reports[0];
    const back = `mutation ($id: Uuid!, $key: Uuid!) { takeBackOutsideDecision(id: $id, idempotencyKey: $key) { areTaken } }`;
    const seen = (await ethics.as(coach).graphql(REPORTS)).data.myOutsideReports;
    const stranger = await ethics.as(registrar).graphql(back, { id, key: newId() });
    for (let times = 0; times < 2; times += 1) await ethics.as(coach).graphql(back, { id, key: newId() });
    const office = await ethics.as(registrar).graphql(OFFICE);
    await set(setBasis, { basis: null });

    expect([without, unasked].flatMap(codesOf)).toEqual(['ETHICS_REPORT_NOT_TAKEN', 'ETHICS_REPORT_NOT_TAKEN']);
    expect(seen).toEqual({
      ...{ areTaken: true, basis: 'RGPD, art. 10' },
      reports: [{ ...{ ...judgment, id, reportedOn: '2026-11-22' }, reportUntil: '2026-12-22', takenBackAt: null }],
    });
    expect(codesOf(stranger)).toEqual(['NOT_FOUND']);
    expect(office.data.outsideDecisions).toMatchObject([
      { id, person: { id: coach.personId }, takenBackAt: expect.any(String) },
    ]);
    for (const by of [administrator, coach])
      expect(codesOf(await ethics.as(by).graphql(OFFICE))).toEqual(['FORBIDDEN']);
    expect((await ethics.as(coach).graphql(REPORTS)).data.myOutsideReports).toMatchObject({
      areTaken: false,
      basis: null,
    });
    expect(JSON.stringify(await ethics.told())).not.toContain('judgment');
  });

  it('come with contacts for help, and a reference for everybody once the body names one', async () => {
    const contacts = [{ name: { fr: 'Écoute', en: 'Listening' }, phone: '01 02', page: null }];
    const set1 = `mutation ($contacts: [HelpContactInput!]!, $key: Uuid!) { setHelpContacts(contacts: $contacts, idempotencyKey: $key) }`;
    const set2 = `mutation ($input: ConformityInput, $key: Uuid!) { setCodeConformsTo(input: $input, idempotencyKey: $key) }`;
    const input = { name: 'A reference', link: 'https://reference.example', since: '2026-01-01' };
    const anybody = { kind: 'public', bodyId: ethics.bodyId, locale: 'fr' } as const;
    const conforms = async () =>
      (await ethics.as(anybody).graphql(`{ codeConformsTo { name link since } }`)).data.codeConformsTo;

    const before = await conforms();
    await set(set1, { contacts });
    await set(set2, { input });

    expect(before).toBeNull();
    expect(await conforms()).toEqual(input);
    const help = await ethics.as(ethics.member()).graphql(`{ helpContacts { name phone page } }`);
    expect(help.data.helpContacts).toEqual([{ name: 'Listening', phone: '01 02', page: null }]);
    const settings = async (by: Member) => ethics.as(by).graphql(SETTINGS);
    const ofAll = { setAt: expect.stringMatching(/^2026-11-22/), setBy: { id: administrator.personId } };
    const none = { basis: null, contacts: null, conformity: null, ...ofAll };
    expect((await settings(administrator)).data.ethicsSettings).toEqual([
      { ...none, name: 'CONFORMS_TO', conformity: input },
      { ...none, name: 'HELP_CONTACTS', contacts },
      { ...none, name: 'REPORT_BASIS' },
    ]);
    for (const by of [registrar, ethics.member()]) expect(codesOf(await settings(by))).toEqual(['FORBIDDEN']);
    await set(set2, { input: null });
    expect(await conforms()).toBeNull();
    expect((await settings(administrator)).data.ethicsSettings).toContainEqual({ ...none, name: 'CONFORMS_TO' });
    expect(codesOf(await set(set2, { input: { ...input, link: 'x' } }))).toEqual(['ETHICS_PAGE_MALFORMED']);
    expect(codesOf(await ethics.as(registrar).graphql(set1, { contacts, key: newId() }))).toEqual(['FORBIDDEN']);
  });
});
