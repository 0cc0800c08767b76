import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { anEdition, givenAnEdition } from './given.js';

const DRAFT = `{ codeDraft { revision edition validFrom title { fr en } sections { code title { fr en } clauses { code text { fr en } } } } }`;
const BEGIN = `mutation ($key: Uuid!) { beginCodeDraft(idempotencyKey: $key) { revision edition } }`;
const SAVE = `mutation ($input: SaveCodeDraftInput!, $key: Uuid!) { saveCodeDraft(input: $input, idempotencyKey: $key) { revision edition } }`;
const DISCARD = `mutation ($revision: Int!, $key: Uuid!) { discardCodeDraft(revision: $revision, idempotencyKey: $key) }`;
const PUBLISH = `mutation ($revision: Int!, $key: Uuid!) { publishCodeDraft(revision: $revision, idempotencyKey: $key) { edition validFrom } }`;

describe('the next edition of the code', () => {
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
  const administrator = () => ethics.as(ethics.member({ personId, roles: ['scheme-administrator'] }));
  const act = (document: string, variables: object = {}) =>
    administrator().graphql(document, { key: newId(), ...variables });
  const draft = async () => (await administrator().graphql(DRAFT)).data.codeDraft;
  const { title, sections } = anEdition();
  const content = { title, sections, edition: '2', validFrom: '2027-01-01' };

  it('begins with the words of the last one', async () => {
    await givenAnEdition(ethics, { edition: '0', validFrom: '2025-01-01', sections: sections.slice(1) });
    await givenAnEdition(ethics, { validFrom: '2027-01-01' });

    await act(BEGIN);

    expect(await draft()).toEqual({ revision: 1, edition: '', validFrom: null, title, sections });
  });

  it('begins empty where there is none before it', async () => {
    expect(await draft()).toBeNull();

    await act(BEGIN);

    expect(await draft()).toEqual({
      revision: 1,
      edition: '',
      validFrom: null,
      title: { fr: '', en: '' },
      sections: [],
    });
  });

  it('is begun once', async () => {
    const both = await allAtOnce(ethics, [() => act(BEGIN), () => act(BEGIN)]);
    await act(SAVE, { input: { ...content, revision: 1 } });
    const again = await act(BEGIN);

    expect(both.map(({ data }) => data?.beginCodeDraft)).toEqual(Array(2).fill({ revision: 1, edition: '' }));
    expect(again.data.beginCodeDraft).toEqual({ revision: 2, edition: '2' });
  });

  it('is kept as it stands, whatever it lacks, and once however often it is sent', async () => {
    await act(BEGIN);
    const key = newId();
    const input = { ...content, revision: 1, title: { fr: '', en: '' } };

    await act(SAVE, { input, key });
    const again = await act(SAVE, { input, key });

    expect(again.errors).toBeUndefined();
    expect(await draft()).toMatchObject({ revision: 2, edition: '2', title: { fr: '', en: '' }, sections });
  });

  it('is not overwritten by who saw it before somebody else’s change', async () => {
    await act(BEGIN);
    await act(SAVE, { input: { ...content, revision: 1 } });

    const late = [
      await act(SAVE, { input: { ...content, edition: 'mine', revision: 1 } }),
      await act(DISCARD, { revision: 1 }),
      await act(PUBLISH, { revision: 1 }),
    ];

    expect(late.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['STALE', 'STALE', 'STALE']);
    expect(await draft()).toMatchObject({ revision: 2, edition: '2' });
  });

  it('is published as it was seen, and is gone then', async () => {
    await act(BEGIN);
    await act(SAVE, { input: { ...content, revision: 1 } });

    const { data } = await act(PUBLISH, { revision: 2 });

    expect(data.publishCodeDraft).toEqual({ edition: '2', validFrom: '2027-01-01' });
    expect(await draft()).toBeNull();
    expect((await ethics.told()).map(({ type }) => type)).toEqual(['ethics.edition-published']);
  });

  it.each([
    ['a day', { validFrom: null }, 'ETHICS_EDITION_DAY_MISSING'],
    ['a name', { edition: '' }, 'ETHICS_EDITION_UNNAMED'],
    ['its title', { title: { fr: 'x', en: '' } }, 'ETHICS_TITLE_MISSING'],
  ])('is not published without %s, and loses nothing', async (_, changes, code) => {
    await act(BEGIN);
    await act(SAVE, { input: { ...content, ...changes, revision: 1 } });

    const { errors } = await act(PUBLISH, { revision: 2 });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', refusals: [{ code }] });
    expect(await draft()).toMatchObject({ revision: 2 });
    expect(await ethics.told()).toEqual([]);
  });

  it('is not kept when it is larger than any code', async () => {
    await act(BEGIN);

    const { errors } = await act(SAVE, { input: { ...content, edition: 'x'.repeat(4001), revision: 1 } });

    expect(errors?.[0]?.extensions).toMatchObject({ refusals: [{ code: 'ETHICS_CODE_TEXT_TOO_LONG' }] });
    expect(await draft()).toMatchObject({ revision: 1 });
  });

  it('is given up', async () => {
    await act(BEGIN);

    await act(DISCARD, { revision: 1 });

    expect(await draft()).toBeNull();
    expect((await act(SAVE, { input: { ...content, revision: 1 } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await act(DISCARD, { revision: 1 })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await act(PUBLISH, { revision: 1 })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is for those who publish the code', async () => {
    await act(BEGIN);
    const others = ethics.as(ethics.member({ roles: ['registrar', 'officer'] }));

    const answers = [
      await others.graphql(DRAFT),
      await others.graphql(BEGIN, { key: newId() }),
      await others.graphql(SAVE, { input: { ...content, revision: 1 }, key: newId() }),
      await others.graphql(DISCARD, { revision: 1, key: newId() }),
      await others.graphql(PUBLISH, { revision: 1, key: newId() }),
    ];

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(5).fill('FORBIDDEN'));
  });
});
