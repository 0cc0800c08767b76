import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Role } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { anEdition, givenAnEdition, PUBLISH } from './given.js';

const CODE = `query ($locale: String) { codeOfEthics(locale: $locale) {
  id edition title hash validFrom validUntil sections { code title clauses { code text } } } }`;

describe('publishing an edition of the code', () => {
  let running: RunningService;
  let ethics: RunningService;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    ethics = await running.inNewBody();
  });

  const personId = newId();
  const publish = (
    changes: Parameters<typeof anEdition>[0] = {},
    key = newId(),
    roles: readonly Role[] = ['scheme-administrator'],
  ) => ethics.as(ethics.member({ personId, roles })).graphql(PUBLISH, { input: anEdition(changes), key });

  it('answers with it and tells the others', async () => {
    const { data } = await publish();

    expect(data.publishCodeEdition).toMatchObject({
      edition: '1',
      title: 'Code of ethics',
      validFrom: '2026-01-01',
      validUntil: null,
    });
    expect(await ethics.told()).toEqual([
      {
        type: 'ethics.edition-published',
        data: {
          editionId: data.publishCodeEdition.id,
          editionHash: data.publishCodeEdition.hash,
          validFrom: '2026-01-01',
        },
      },
    ]);
  });

  it('lets anyone read it in either language, in its order', async () => {
    await givenAnEdition(ethics);
    const anyone = ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'fr' });

    const [own, english] = [await anyone.graphql(CODE), await anyone.graphql(CODE, { locale: 'en' })];

    expect(own.data.codeOfEthics.title).toBe('Code de déontologie');
    expect(own.data.codeOfEthics.sections).toEqual([
      {
        code: 'IN',
        title: 'Intégrité',
        clauses: [
          { code: 'IN-1', text: 'Je dis la vérité.' },
          { code: 'IN-2', text: 'Je n’exagère pas.' },
        ],
      },
      { code: 'AT', title: 'Attestation', clauses: [{ code: 'AT-2', text: 'Je signe.' }] },
    ]);
    expect(english.data.codeOfEthics.sections[1]).toEqual({
      code: 'AT',
      title: 'Attestation',
      clauses: [{ code: 'AT-2', text: 'I sign.' }],
    });
    expect((await anyone.graphql(CODE, { locale: 'de' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('can be hashed again from what a reader reads', async () => {
    const { hash } = await givenAnEdition(ethics);
    const anyone = ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'fr' });
    const fr = (await anyone.graphql(CODE, { locale: 'fr' })).data.codeOfEthics;
    const en = (await anyone.graphql(CODE, { locale: 'en' })).data.codeOfEthics;

    const sections = fr.sections.map((section: typeof fr, at: number) => ({
      clauses: section.clauses.map(({ code, text }: { code: string; text: string }, nth: number) => ({
        code,
        text: { en: en.sections[at].clauses[nth].text, fr: text },
      })),
      code: section.code,
      title: { en: en.sections[at].title, fr: section.title },
    }));
    const content = JSON.stringify({ edition: fr.edition, sections, title: { en: en.title, fr: fr.title } });

    expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
  });

  it('takes the place of the one before on its first day', async () => {
    const first = await givenAnEdition(ethics);
    const { sections } = anEdition();
    const second = await givenAnEdition(ethics, { edition: '2', validFrom: '2027-01-01', sections: sections.slice(1) });
    const read = async () => (await ethics.as(ethics.member()).graphql(CODE)).data.codeOfEthics;

    ethics.todayIs('2026-12-31');
    expect(await read()).toMatchObject({
      id: first.id,
      validUntil: '2026-12-31',
      sections: [{ code: 'IN', clauses: [{}, {}] }, { code: 'AT' }],
    });
    ethics.todayIs('2027-01-01');
    expect(await read()).toMatchObject({ id: second.id, validUntil: null, sections: [{ code: 'AT', clauses: [{}] }] });
  });

  it('is in force by the clock of a rehearsal', async () => {
    await givenAnEdition(ethics, { validFrom: '2027-01-01' });
    const before = await ethics.as(ethics.member()).graphql(CODE);

    await ethics.rehearse(60 * 24 * 3600, 2);

    expect(before.data.codeOfEthics).toBeNull();
    expect((await ethics.as(ethics.member()).graphql(CODE)).data.codeOfEthics).toMatchObject({ edition: '1' });
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await publish({}, key), await publish({}, key)];

    expect(again.data.publishCodeEdition.id).toBe(first.data.publishCodeEdition.id);
    expect(await ethics.told()).toHaveLength(1);
  });

  it('is decided one at a time', async () => {
    const answers = await allAtOnce(ethics, [() => publish(), () => publish()]);

    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual(['REFUSED']);
    expect(await ethics.told()).toHaveLength(1);
  });

  it('is refused with every reason, in the reader’s language', async () => {
    await givenAnEdition(ethics);
    const roles = ['scheme-administrator'] as const;
    const input = anEdition({
      validFrom: '2026-11-21',
      sections: [{ code: 'IN', title: { fr: 'x', en: '' }, clauses: [] }],
    });

    const { errors } = await ethics
      .as(ethics.member({ roles, locale: 'fr' }))
      .graphql(PUBLISH, { input, key: newId() });

    expect(errors?.[0]?.extensions.refusals).toEqual([
      { code: 'ETHICS_EDITION_NAME_TAKEN', message: 'Une édition porte déjà le nom «\u202F1\u202F».', path: 'edition' },
      {
        code: 'ETHICS_EDITION_IN_PAST',
        message: 'Une nouvelle édition ne peut pas entrer en vigueur un jour passé.',
        path: 'validFrom',
      },
      expect.objectContaining({ code: 'ETHICS_CLAUSES_MISSING' }),
      {
        code: 'ETHICS_TEXT_MISSING',
        message: '«\u202FIN\u202F» doit être rédigé en français et en anglais.',
        path: 'sections',
      },
    ]);
    expect(await ethics.told()).toHaveLength(1);
  });

  it.each([[[]], [['officer']], [['registrar']]] as const)('is not for a member with the roles %j', async (roles) => {
    const { errors } = await publish({}, newId(), roles);

    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves what is published beyond change', async () => {
    const { id } = await givenAnEdition(ethics);

    await expect(
      ethics.inBody((manager) => manager.query(`update ethics.editions set title_fr = 'x' where id = $1`, [id])),
    ).rejects.toThrow('permission denied');
    await expect(
      ethics.inBody((manager) => manager.query(`delete from ethics.clauses where edition_id = $1`, [id])),
    ).rejects.toThrow('permission denied');
  });

  it('is found by its id, for the parts of the platform that refer to it', async () => {
    const { id } = await givenAnEdition(ethics);
    const ask = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CodeEdition { id edition title sections { code } } } }`;

    const { data } = await ethics.as(ethics.member()).graphql(ask, { of: [{ __typename: 'CodeEdition', id }] });

    expect(data._entities).toEqual([
      { id, edition: '1', title: 'Code of ethics', sections: [{ code: 'IN' }, { code: 'AT' }] },
    ]);
  });

  it('is unknown to another body', async () => {
    await givenAnEdition(ethics);
    const bodyId = await ethics.anotherBody();

    const { data } = await ethics.as(ethics.member({ bodyId })).graphql(CODE);

    expect(data.codeOfEthics).toBeNull();
  });
});
