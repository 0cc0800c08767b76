import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { codesOf, givenACharter, writer } from './given-charter.js';

const ASKED = `query ($versionId: Uuid!, $coachId: Uuid!) { askedCharter(versionId: $versionId, coachId: $coachId) {
  number publishedOn language commitments { code lines { code text } } } }`;

describe('the version of a charter that a client is asked about', () => {
  let ethics: RunningService;
  let coach: Member;
  let versionId: string;
  beforeAll(async () => {
    ethics = await startService(definition);
    coach = ethics.member();
    await givenACharter(ethics);
    await writer(ethics, coach).save({ code: 'RC-1.B1', choice: 'REWORDED', words: { fr: 'Je questionne' } });
    await writer(ethics, coach).save({ code: 'RC-1.B2', choice: 'LEFT_OUT', reason: 'Dit ailleurs' });
    const { data } = await writer(ethics, coach).act('publishCharter');
    versionId = data.publishCharter.versions[0].id;
  });
  afterAll(() => ethics.stop());

  const gateway = (changes: object = {}): Actor =>
    ({ kind: 'service', service: 'gateway', bodyId: ethics.bodyId, locale: 'en', ...changes }) as Actor;
  const ask = (by = gateway(), variables: object = {}) =>
    ethics.as(by).graphql(ASKED, { versionId, coachId: coach.personId, ...variables });

  it('is what the coach says, in the one language that it was written in, without what was left out', async () => {
    expect((await ask()).data.askedCharter).toEqual({
      number: 1,
      publishedOn: '2026-11-22',
      language: 'FR',
      commitments: [
        { code: 'RC-1', lines: [{ code: 'RC-1.B1', text: 'Je questionne' }] },
        { code: 'RC-5', lines: [{ code: 'RC-5.B1', text: 'Je me tais' }] },
      ],
    });
  });

  it('is in the language of the page where it was written in both', async () => {
    const other = ethics.member();
    const { data } = await writer(ethics, other).act('publishCharter');
    const of = { versionId: data.publishCharter.versions[0].id, coachId: other.personId };

    expect((await ask(gateway(), of)).data.askedCharter.language).toBe('EN');
    expect((await ask(gateway({ locale: 'fr' }), of)).data.askedCharter.language).toBe('FR');
  });

  it('is none where the coach has no such version, and in another body', async () => {
    const elsewhere = gateway({ bodyId: await ethics.anotherBody() });

    for (const answer of [ask(gateway(), { coachId: newId() }), ask(gateway(), { versionId: newId() }), ask(elsewhere)])
      expect((await answer).data.askedCharter).toBeNull();
  });

  it('is read by the gateway alone', async () => {
    const { bodyId } = ethics;
    const nobody: Actor[] = [
      coach,
      ethics.member({ roles: ['officer', 'registrar', 'scheme-administrator'] }),
      { kind: 'public', bodyId, locale: 'en' },
      gateway({ service: 'correspondence' }),
    ];

    for (const by of nobody) expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codesOf(await ask(by))[0]);
  });
});
