import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { aSignature, givenAnEdition, SIGN } from './given.js';
import { codesOf, givenADeclaration, joins, record, signDeclaration, TAKE_BACK } from './given-declarations.js';

const STANDING = `{ codeStanding { signed } mySignature { method signedOn } }`;
const OFFICE = `query ($id: Uuid!) { signaturesOfMember(personId: $id) { title isCode method signedOn keptAt nameTyped recordedBy { id } takenBackAt } }`;

describe('signing on paper', () => {
  let ethics: RunningService;
  let registrar: Member;
  let edition: { id: string; hash: string };
  beforeAll(async () => {
    ethics = await startService(definition);
    registrar = await joins(ethics, { roles: ['registrar'] });
    edition = await givenAnEdition(ethics);
  });
  afterAll(() => ethics.stop());

  const takeBack = (id: string, by = registrar) => ethics.as(by).graphql(TAKE_BACK, { id, key: newId() });
  const toldOf = async (signatureId: string) =>
    (await ethics.told())
      .filter(({ data }) => data['signatureId'] === signatureId)
      .map(({ type, data }) => ({ type, data }));

  it('counts as a typed name does, from the day on the paper', async () => {
    const { personId, ...amelie } = await joins(ethics);

    const { data } = await record(ethics, registrar, personId, edition.id);

    const id = data.recordPaperSignature as string;
    const standing = await ethics.as({ ...amelie, personId }).graphql(STANDING);
    expect(standing.data).toEqual({
      ...{ codeStanding: { signed: true }, mySignature: { method: 'PAPER', signedOn: '2026-11-20' } },
    });
    const of = { signatureId: id, personId, editionId: edition.id, editionHash: edition.hash, signedOn: '2026-11-20' };
    expect(await toldOf(id)).toEqual([{ type: 'ethics.code-signed', data: of }]);
    expect((await ethics.as(registrar).graphql(OFFICE, { id: personId })).data.signaturesOfMember).toEqual([
      {
        ...{ title: 'Code of ethics', isCode: true, method: 'PAPER', signedOn: '2026-11-20', keptAt: 'A-14' },
        ...{ nameTyped: 'Amélie Laurent', recordedBy: { id: registrar.personId }, takenBackAt: null },
      },
    ]);
  });

  it('is taken back when it was a mistake, kept, and then the text can be signed again', async () => {
    const amelie = await joins(ethics);
    const { data } = await record(ethics, registrar, amelie.personId, edition.id);
    const id = data.recordPaperSignature as string;

    await takeBack(id);
    const again = await takeBack(id);
    const standing = await ethics.as(amelie).graphql(STANDING);
    const typed = await ethics.as(amelie).graphql(SIGN, { input: aSignature(edition), key: newId() });

    expect(codesOf(again)).toEqual(['NOT_FOUND']);
    expect(standing.data).toEqual({ codeStanding: { signed: false }, mySignature: null });
    expect((await toldOf(id)).at(-1)).toEqual({
      ...{ type: 'ethics.signature-taken-back', data: { signatureId: id, personId: amelie.personId, ofCode: true } },
    });
    expect(codesOf(typed)).toEqual([]);
    const { signaturesOfMember } = (await ethics.as(registrar).graphql(OFFICE, { id: amelie.personId })).data;
    expect(signaturesOfMember).toMatchObject([
      { method: 'TYPED_NAME', takenBackAt: null },
      { method: 'PAPER', takenBackAt: expect.any(String) },
    ]);
    expect(codesOf(await takeBack(typed.data.signCode.id as string))).toEqual(['ETHICS_SIGNATURE_TYPED']);
  });

  it('stays once the member has signed the next version of the same text', async () => {
    ethics.todayIs('2026-11-22');
    const amelie = await joins(ethics);
    const first = await givenADeclaration(ethics, { code: 'P' });
    const next = await givenADeclaration(ethics, { code: 'P', validFrom: '2026-12-01' });
    const { data } = await record(ethics, registrar, amelie.personId, first.id, { signedOn: '2026-11-22' });
    const other = await record(ethics, registrar, amelie.personId, edition.id);

    ethics.todayIs('2026-12-02');
    await signDeclaration(ethics, amelie, next);

    expect(codesOf(await takeBack(data.recordPaperSignature as string))).toEqual(['ETHICS_SIGNATURE_FOLLOWED']);
    expect(codesOf(await takeBack(other.data.recordPaperSignature as string))).toEqual([]);
    ethics.todayIs('2026-11-22');
  });

  it('is refused twice, of oneself, of nobody, and to whoever is no registrar', async () => {
    const { personId } = await joins(ethics);
    const administrator = ethics.member({ roles: ['scheme-administrator', 'officer'] });
    await record(ethics, registrar, personId, edition.id);

    expect(codesOf(await record(ethics, registrar, personId, edition.id))).toEqual(['ETHICS_PAPER_SIGNED_ALREADY']);
    expect(codesOf(await record(ethics, registrar, registrar.personId, edition.id))).toEqual(['ETHICS_PAPER_OWN']);
    expect(codesOf(await record(ethics, registrar, newId(), edition.id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await record(ethics, registrar, personId, newId()))).toEqual(['NOT_FOUND']);
    expect(codesOf(await record(ethics, administrator, personId, edition.id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ethics.as(administrator).graphql(OFFICE, { id: personId }))).toEqual(['FORBIDDEN']);
  });
});
