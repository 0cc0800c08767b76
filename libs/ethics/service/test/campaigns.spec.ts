import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { awarded, givenUp, givingUpTakenBack, withdrawn } from '@standing/accreditation/facts';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { RemindOfCampaigns } from '../src/campaigns/remind-members.job.js';
import { ethics as definition } from '../src/index.js';
import { aSignature, givenAnEdition, SIGN } from './given.js';
import { codesOf, givenADeclaration, joins, OPEN, record, signDeclaration } from './given-declarations.js';

const ASKED = `{ askedToSign { id title isCode deadlineOn consequence } }`;
const CLOSE = `mutation ($id: Uuid!, $key: Uuid!) { closeCampaign(id: $id, idempotencyKey: $key) { isOpen closedOn } }`;
const WAITING = `query ($id: Uuid!) { campaignWaiting(id: $id) { id } }`;
const ALL = `{ campaigns { id asked signed isOpen } }`;
const SIZE = `query ($id: Uuid!, $audience: CampaignAudience!) { campaignSize(textId: $id, audience: $audience) { asked signed } }`;
const FOR_MAIL = `query ($id: Uuid!) { signatureReminderForMail(id: $id) { personId deadlineOn } }`;

describe('a campaign', () => {
  let ethics: RunningService;
  let job: RemindOfCampaigns;
  let registrar: Member;
  let [amelie, eric, lea]: Member[] = [];
  let codes = 0;
  beforeAll(async () => {
    const jobs: RemindOfCampaigns[] = [];
    const press = {
      provide: 'press',
      inject: [RemindOfCampaigns],
      useFactory: (one: RemindOfCampaigns) => jobs.push(one),
    };
    ethics = await startService({ ...definition, providers: [...definition.providers, press] });
    job = jobs[0]!;
    registrar = ethics.member({ roles: ['registrar'] });
    [amelie, eric, lea] = [await joins(ethics), await joins(ethics), await joins(ethics)];
  });
  afterAll(() => ethics.stop());

  const aText = () => givenADeclaration(ethics, { code: `T${(codes += 1)}` });
  const open = (textId: string, changes: object = {}, by = registrar) => {
    const input = { textId, audience: 'EVERYBODY', deadlineOn: '2026-12-22', remindDays: [14, 3], ...changes };
    return ethics.as(by).graphql(OPEN, { input, key: newId() });
  };
  const size = async (id: string, audience = 'ACCREDITED') =>
    (await ethics.as(registrar).graphql(SIZE, { id, audience })).data.campaignSize as { asked: number; signed: number };
  const waiting = async (id: string) =>
    ((await ethics.as(registrar).graphql(WAITING, { id })).data.campaignWaiting as { id: string }[])
      .map((one) => one.id)
      .sort();
  const reminded = async () =>
    (await ethics.told()).filter(({ type }) => type === 'ethics.signature-reminder-due').map(({ data }) => data);
  const ids = (...members: (Member | undefined)[]) => members.map((member) => member!.personId).sort();

  it('asks those who are members when it opens, counts who signs by week, and names who has not', async () => {
    ethics.todayIs('2026-11-22');
    const text = await aText();
    await signDeclaration(ethics, amelie!, text);

    const { data } = await open(text.id);
    const { id } = data.openCampaign;
    ethics.todayIs('2026-12-02');
    await joins(ethics, { name: 'Late' });
    await record(ethics, registrar, eric!.personId, text.id, { signedOn: '2026-11-30' });
    const seen = (await ethics.as(registrar).graphql(ALL)).data.campaigns;

    expect(data.openCampaign).toMatchObject({ title: 'Data', isCode: false, asked: 3, signed: 1, isOpen: true });
    expect(seen).toContainEqual({ id, asked: 3, signed: 2, isOpen: true });
    expect(await waiting(id)).toEqual(ids(lea));
    const administrator = ethics.member({ roles: ['scheme-administrator'] });
    expect(codesOf(await ethics.as(administrator).graphql(WAITING, { id }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ethics.as(administrator).graphql(ALL))).toEqual([]);
    expect(codesOf(await ethics.as(ethics.member({ roles: ['officer'] })).graphql(ALL))).toEqual(['FORBIDDEN']);
    ethics.todayIs('2026-11-22');
  });

  it('tells each member what, until when, and what the platform does anyway', async () => {
    const newcomer = await joins(ethics);
    const edition = await givenAnEdition(ethics);
    const text = await aText();
    const before = (await ethics.as(newcomer).graphql(ASKED)).data.askedToSign;
    await open(edition.id, { deadlineOn: '2026-12-01', remindDays: [] });
    await open(text.id);

    const asked = (await ethics.as(newcomer).graphql(ASKED)).data.askedToSign;
    await ethics.as(newcomer).graphql(SIGN, { input: aSignature(edition), key: newId() });
    const after = (await ethics.as(newcomer).graphql(ASKED)).data.askedToSign;

    expect(before).toEqual([]);
    expect(asked).toMatchObject([
      { title: 'Code of ethics', isCode: true, deadlineOn: '2026-12-01', consequence: 'NOTHING_COUNTS_UNTIL_SIGNED' },
      { title: 'Data', isCode: false, deadlineOn: '2026-12-22', consequence: 'NOTHING' },
    ]);
    expect(after).toEqual([asked[1]]);
  });

  it('reminds each once for each reminder, in parts, and nobody who has signed, died, or is asked no longer', async () => {
    ethics.todayIs('2026-11-22');
    const text = await aText();
    const deathId = newId();
    const gone = await joins(ethics);
    const { id } = (await open(text.id, { remindDays: [20, 2] })).data.openCampaign;
    const members = (await waiting(id)).filter((personId) => personId !== gone.personId);
    await signDeclaration(ethics, amelie!, text);
    await ethics.hears(deathRecorded, { deathId, personId: gone.personId, effectiveOn: '2026-11-22' });
    const mine = async () => {
      const rows: { id: string; person_id: string; days_before: number }[] = await ethics.inBody((manager) =>
        manager.query(`select id, person_id, days_before from ethics.campaign_reminders where campaign_id = $1`, [id]),
      );
      return rows;
    };
    const remembered = async () => {
      const [row]: { n: string }[] = await ethics.inBody((manager) =>
        manager.query(`select count(*) as n from ethics.idempotency where name = 'ethics.remind-members'`),
      );
      return Number(row?.n);
    };

    await job.remind();
    const early = await mine();
    ethics.todayIs('2026-12-03');
    await job.remind();
    const [first, commands] = [await mine(), await remembered()];
    await job.remind();
    const again = await remembered();
    const forMail = (reminderId: string) =>
      ethics
        .as({ kind: 'service', service: 'correspondence', bodyId: ethics.bodyId, locale: 'fr' })
        .graphql(FOR_MAIL, { id: reminderId });
    const told = await reminded();
    const [one] = first;
    const said = await forMail(one!.id);
    await ethics.hears(deathTakenBack, { deathId, personId: gone.personId });
    await ethics.as(registrar).graphql(CLOSE, { id, key: newId() });
    ethics.todayIs('2026-12-21');
    await job.remind();

    expect(early).toEqual([]);
    expect(again).toBe(commands);
    expect(first.map((row) => row.person_id).sort()).toEqual(
      members.filter((personId) => personId !== amelie!.personId),
    );
    expect(told).toEqual(expect.arrayContaining(first.map((row) => ({ reminderId: row.id, personId: row.person_id }))));
    expect(said.data.signatureReminderForMail).toEqual({ personId: one!.person_id, deadlineOn: '2026-12-22' });
    expect((await forMail(one!.id)).data.signatureReminderForMail).toBeNull();
    expect(await mine()).toHaveLength(first.length);
    expect(codesOf(await ethics.as(registrar).graphql(CLOSE, { id, key: newId() }))).toEqual(['ETHICS_CAMPAIGN_OVER']);
    ethics.todayIs('2026-11-22');
  });

  it('asks the accredited alone where it is for them, by what they hold on the day', async () => {
    const text = await aText();
    const [awardId, resignationId] = [newId(), newId()];
    const award = { awardId, personId: eric!.personId, schemeVersionId: newId(), level: 'one', reference: 'X' };
    await ethics.hears(awarded, {
      ...award,
      awardedOn: '2026-11-01',
      validFrom: '2026-11-01',
      validUntil: '2026-12-31',
    });
    const held = await size(text.id);
    await ethics.hears(givenUp, {
      resignationId,
      personId: eric!.personId,
      awardIds: [awardId],
      effectiveOn: '2026-11-22',
    });
    const given = await size(text.id);
    const nobody = await open(text.id, { audience: 'ACCREDITED' });
    await ethics.hears(givingUpTakenBack, { resignationId, personId: eric!.personId, takenBackOn: '2026-11-21' });
    const again = await size(text.id);
    const { data } = await open(text.id, { audience: 'ACCREDITED' });
    const ends = { awardId, awardIds: [awardId], effectiveOn: '2026-11-22' };
    await ethics.hears(withdrawn, { personId: eric!.personId, ...ends });

    expect([held, given, again].map(({ asked }) => asked)).toEqual([1, 0, 1]);
    expect(codesOf(nobody)).toEqual(['ETHICS_CAMPAIGN_NOBODY']);
    expect((await size(text.id)).asked).toBe(0);
    expect(await waiting(data.openCampaign.id)).toEqual(ids(eric));
  });

  it('is opened once for a text, and only while the text is in force', async () => {
    const text = await aText();
    const later = await givenADeclaration(ethics, { code: 'LATER', validFrom: '2026-12-01' });
    await open(text.id);

    expect(codesOf(await open(text.id))).toEqual(['ETHICS_CAMPAIGN_OPEN_ALREADY']);
    expect(codesOf(await open(later.id))).toEqual(['ETHICS_CAMPAIGN_NOT_IN_FORCE']);
    expect(codesOf(await open(newId()))).toEqual(['NOT_FOUND']);
    expect(codesOf(await open(text.id, {}, ethics.member()))).toEqual(['FORBIDDEN']);
  });
});
