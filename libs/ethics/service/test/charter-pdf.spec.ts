import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { givenACharter, writer } from './given-charter.js';
import { readPdf } from './read-pdf.js';

const OWN = `query ($id: Uuid!, $language: CharterLanguage!) { myCharterPdf(versionId: $id, language: $language) { name content } }`;
const PUBLIC = `query ($address: String!, $number: Int!, $language: CharterLanguage!) {
  publicCharterPdf(address: $address, number: $number, language: $language) { name content } }`;
/** What would be markup to the program that sets the document. */
const MARKUP = '#panic("x") *a* $b$ [c] \\ <d> « œuf »';

describe('a charter as a PDF', () => {
  let ethics: RunningService;
  let amelie: Member;
  let versions: { id: string; number: number }[];
  let address: string;
  beforeAll(async () => {
    ethics = await startService(definition);
    amelie = ethics.member();
    await givenACharter(ethics);
    const by = writer(ethics, amelie);
    await by.act('publishCharter');
    await by.save({ code: 'RC-1.B1', choice: 'REWORDED', words: { fr: MARKUP } });
    versions = (await by.act('publishCharter')).data.publishCharter.versions;
    address = (await by.act('shareCharter')).data.shareCharter.address;
  });
  afterAll(() => ethics.stop());

  const first = () => versions.find(({ number }) => number === 1)!.id;
  const second = () => versions.find(({ number }) => number === 2)!.id;
  const own = async (id: string, language: 'FR' | 'EN', by = amelie) => ethics.as(by).graphql(OWN, { id, language });

  it.each([
    ['FR', 'fr', 'charte-1-fr.pdf', 'Version 1, du 22 novembre 2026', 'Je demande'],
    ['EN', 'en', 'charter-1-en.pdf', 'Version 1, of 22 November 2026', 'I ask'],
  ] as const)(
    'says in %s what it is, in a tree that can be read aloud',
    async (language, lang, name, version, line) => {
      const { data } = await own(first(), language);
      const pdf = await readPdf(data.myCharterPdf.content);

      expect(data.myCharterPdf.name).toBe(name);
      expect(pdf).toMatchObject({ language: lang, title: expect.stringContaining(amelie.name), isTagged: true });
      expect(pdf.isAccessible).toBe(true);
      expect(pdf.roles.filter((role) => /^(H1|H2|L|LI)$/.test(role))).toEqual([
        'H1',
        ...['H2', 'L', 'LI', 'LI'],
        ...['H2', 'L', 'LI'],
      ]);
      expect(pdf.text).toContain(version);
      expect(pdf.text).toContain(line);
    },
  );

  it('prints a coach’s words as they were written, marked as theirs', async () => {
    const { data } = await own(second(), 'FR');

    expect((await readPdf(data.myCharterPdf.content)).text).toContain(`${MARKUP} (mots du coach)`);
  });

  it('is the same file each time', async () => {
    expect((await own(first(), 'FR')).data).toEqual((await own(first(), 'FR')).data);
  });

  it('is not there in a language that the version was not written in', async () => {
    expect((await own(second(), 'EN')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is not there for another coach, whatever their role, nor for an id of nothing', async () => {
    const staff = ethics.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect((await own(first(), 'FR', staff)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await own(newId(), 'FR')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is handed to whoever has the public address, as long as it is open', async () => {
    const anybody = ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'fr' });
    const ask = () => anybody.graphql(PUBLIC, { address, number: 1, language: 'FR' });
    const mine = (await own(first(), 'FR')).data.myCharterPdf;

    const before = await ask();
    await writer(ethics, amelie).act('withdrawCharterLink');
    const after = await ask();

    expect(before.data.publicCharterPdf).toEqual(mine);
    expect(after.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
