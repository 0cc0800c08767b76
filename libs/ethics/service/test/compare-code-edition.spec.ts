import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { anEdition, givenAnEdition } from './given.js';
import { readPdf } from './read-pdf.js';

const COMPARE = `mutation ($input: CompareCodeEditionInput!, $key: Uuid!) {
  compareCodeEdition(input: $input, idempotencyKey: $key) { edition }
}`;
const COMPARISONS = `query ($edition: String!) { codeEdition(edition: $edition) {
  comparisons { earlierEdition referenceName referenceLink comparedOn pairs { theirs ours relation } } } }`;
const LIKELY = `query ($editionId: Uuid!, $earlierEditionId: Uuid!) {
  likelyClausePairs(editionId: $editionId, earlierEditionId: $earlierEditionId) { theirs ours relation } }`;
const EDITIONS = `{ codeEditions { edition title validFrom validUntil } }`;
const PDF = `query ($edition: String!, $locale: String) { codeEditionPdf(edition: $edition, locale: $locale) { name content } }`;

const toNew = [
  { theirs: 'IN-1', ours: 'IN-1', relation: 'EQUAL' },
  { theirs: 'IN-2', ours: 'IN-2', relation: 'STRICTER' },
  { theirs: 'AT-2', ours: null, relation: 'ABSENT' },
];
const toReference = [{ theirs: '2.2', ours: null, relation: 'ABSENT' }];

describe('an edition of the code beside others', () => {
  let ethics: RunningService;
  let first: { id: string; hash: string };
  let second: { id: string; hash: string };
  beforeAll(async () => {
    ethics = await startService(definition);
    first = await givenAnEdition(ethics);
    const [integrity] = anEdition().sections;
    second = await givenAnEdition(ethics, { edition: '2026 / b', validFrom: '2027-01-01', sections: [integrity] });
  });
  afterAll(() => ethics.stop());

  const anybody = () => ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'fr' });
  const compare = (input: object, roles: readonly 'scheme-administrator'[] = ['scheme-administrator']) =>
    ethics.as(ethics.member({ roles })).graphql(COMPARE, { input, key: newId() });
  const comparisons = async () =>
    (await anybody().graphql(COMPARISONS, { edition: '2026 / b' })).data.codeEdition.comparisons;
  const refusals = async (input: object) =>
    (await compare(input)).errors?.flatMap(({ extensions }) =>
      (extensions.refusals as { code: string }[]).map(({ code }) => code),
    );

  it('is listed with them, the latest first, for anybody', async () => {
    expect((await anybody().graphql(EDITIONS)).data.codeEditions).toEqual([
      { edition: '2026 / b', title: 'Code de déontologie', validFrom: '2027-01-01', validUntil: null },
      { edition: '1', title: 'Code de déontologie', validFrom: '2026-01-01', validUntil: '2026-12-31' },
    ]);
  });

  it('is found by the name that the body gave it', async () => {
    const of = async (edition: string) => (await anybody().graphql(COMPARISONS, { edition })).data.codeEdition;

    expect(await of(' 1 ')).not.toBeNull();
    expect(await of('3')).toBeNull();
  });

  it('is compared with an earlier one and a reference text; the last comparison with each counts', async () => {
    await compare({
      editionId: second.id,
      earlierEditionId: first.id,
      pairs: [{ ...toNew[0], relation: 'MILDER' }, ...toNew.slice(1)],
    });
    await compare({ editionId: second.id, earlierEditionId: first.id, pairs: toNew });
    const reference = { name: 'Global Code', link: 'https://example.org/code' };
    await compare({ editionId: second.id, reference: { name: 'global code' }, pairs: [{ ...toNew[0], theirs: '9' }] });
    const answer = await compare({ editionId: second.id, reference, pairs: toReference });

    expect(answer.data.compareCodeEdition).toEqual({ edition: '2026 / b' });
    expect(await comparisons()).toEqual([
      { earlierEdition: '1', referenceName: null, referenceLink: null, comparedOn: '2026-11-22', pairs: toNew },
      {
        earlierEdition: null,
        referenceName: 'Global Code',
        referenceLink: 'https://example.org/code',
        comparedOn: '2026-11-22',
        pairs: toReference,
      },
    ]);
  });

  it('is proposed what codes and words tell, to those who publish', async () => {
    const asked = { editionId: second.id, earlierEditionId: first.id };
    const ask = (roles: readonly 'scheme-administrator'[]) =>
      ethics.as(ethics.member({ roles })).graphql(LIKELY, asked);

    expect((await ask(['scheme-administrator'])).data.likelyClausePairs).toEqual([
      { theirs: 'IN-1', ours: 'IN-1', relation: 'EQUAL' },
      { theirs: 'IN-2', ours: 'IN-2', relation: 'EQUAL' },
      { theirs: 'AT-2', ours: null, relation: 'ABSENT' },
    ]);
    expect((await ask([])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is refused what its rules refuse', async () => {
    const [editionId, earlierEditionId] = [second.id, first.id];
    const reference = { name: 'Global Code', link: 'ftp://example.org' };

    expect(await refusals({ editionId, earlierEditionId, pairs: toNew.slice(1) })).toEqual([
      'ETHICS_COMPARISON_INCOMPLETE',
    ]);
    expect(await refusals({ editionId, reference, pairs: toReference })).toEqual(['ETHICS_REFERENCE_LINK']);
    expect(await refusals({ editionId, earlierEditionId, reference, pairs: toNew })).toEqual([
      'ETHICS_COMPARISON_WITH',
    ]);
    expect(await refusals({ editionId, pairs: toNew })).toEqual(['ETHICS_COMPARISON_WITH']);
    expect(await refusals({ editionId: first.id, earlierEditionId: second.id, pairs: toNew })).toEqual([
      'ETHICS_COMPARISON_NOT_EARLIER',
    ]);
    expect(await refusals({ editionId: first.id, earlierEditionId: first.id, pairs: toNew })).toEqual([
      'ETHICS_COMPARISON_NOT_EARLIER',
    ]);
  });

  it('is compared by those who publish the code, and with editions that there are', async () => {
    const input = { editionId: second.id, reference: { name: 'X' }, pairs: toReference };
    const code = async (changes: object, roles?: readonly 'scheme-administrator'[]) =>
      (await compare({ ...input, ...changes }, roles)).errors?.[0]?.extensions.code;

    expect(await code({}, [])).toBe('FORBIDDEN');
    expect(await code({ editionId: newId() })).toBe('NOT_FOUND');
    expect(await code({ reference: null, earlierEditionId: newId() })).toBe('NOT_FOUND');
  });

  it.each([
    ['fr', 'Édition 1', 'En vigueur à partir du 1 janvier 2026', 'Je dis la vérité.'],
    ['en', 'Edition 1', 'In force from 1 January 2026', 'I tell the truth.'],
  ])('is a tagged document in %s, the same each time', async (locale, edition, day, clause) => {
    const ask = async () => (await anybody().graphql(PDF, { edition: '1', locale })).data.codeEditionPdf;
    const { name, content } = await ask();
    const pdf = await readPdf(content);

    expect(name).toBe(`code-${first.hash.slice(0, 8)}-${locale}.pdf`);
    expect(pdf).toMatchObject({ language: locale, isTagged: true, isAccessible: true });
    expect(pdf.title).toContain(edition);
    expect(pdf.roles.filter((role) => /^(H1|H2|L)$/.test(role))).toEqual(['H1', 'H2', 'L', 'H2', 'L']);
    for (const words of [edition, day, clause, 'IN-1', first.hash])
      expect(pdf.text.replace(/\u00a0/g, ' ')).toContain(words);
    expect((await ask()).content).toBe(content);
  });

  it('is no document under a name of none', async () => {
    expect((await anybody().graphql(PDF, { edition: '9' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
