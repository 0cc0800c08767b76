import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DraftRevisionRow } from '../src/drafts/draft-revision.entity.js';
import { accreditation } from '../src/index.js';
import { BEGIN, DISCARD, DRAFT_BY_ID, DRAFTS, SAVE } from './draft-documents.js';
import { codesOf } from './given.js';
import { anAdministrator, done, draftShownTo, givenADraft, givenAScheme, type SeenDraft } from './given-draft.js';
import { aScheme } from './scheme.js';

describe('writing a draft of a scheme', () => {
  let service: RunningService;
  let author: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    author = anAdministrator(service);
  });
  afterAll(() => service.stop());

  const begin = (beginning: Record<string, unknown>, actor = author) =>
    service.as(actor).graphql(BEGIN, { beginning, key: newId() });
  const save = ({ id, revision }: SeenDraft, document: string, actor = author, key = newId()) =>
    service.as(actor).graphql(SAVE, { id, revision, document, key });
  const revisionsOf = (draftId: string) =>
    service.inBody((manager) => manager.find(DraftRevisionRow, { where: { draftId }, order: { revision: 'ASC' } }));
  const auditOf = (subjectId: string): Promise<{ action: string; details: unknown }[]> =>
    service.inBody((manager) =>
      manager.query('select action, details from accreditation.audit where subject_id = $1 order by seq', [subjectId]),
    );

  it('is answered for as it stands after each of several acts of one request', async () => {
    const { id, revision } = await givenADraft(service, author, aScheme());
    const twice = `mutation ($id: Uuid!, $one: Int!, $other: Int!, $document: String!, $next: String!, $key: Uuid!, $keyOfNext: Uuid!) {
      one: saveSchemeDraft(id: $id, revision: $one, document: $document, idempotencyKey: $key) { revision document }
      other: saveSchemeDraft(id: $id, revision: $other, document: $next, idempotencyKey: $keyOfNext) { revision document } }`;
    const texts = { document: '{"title":"one"}', next: '{"title":"other"}' };
    const keys = { key: newId(), keyOfNext: newId() };

    const { data } = await service
      .as(author)
      .graphql(twice, { id, one: revision, other: revision + 1, ...texts, ...keys });

    expect(data).toEqual({
      one: { revision: revision + 1, document: texts.document },
      other: { revision: revision + 2, document: texts.next },
    });
  });

  describe('begins', () => {
    it('from nothing, with all that is to be filled in', async () => {
      const { data } = await begin({});

      expect(data.beginSchemeDraft).toMatchObject({
        scheme: null,
        title: null,
        validFrom: null,
        status: 'OPEN',
        revision: 1,
        begunBy: { id: author.personId },
        changedBy: { id: author.personId },
        blanks: [],
        lines: [],
        approval: null,
        publishedVersion: null,
      });
      expect(data.beginSchemeDraft.mistakes).toHaveLength(7);
      expect(JSON.parse(data.beginSchemeDraft.document)).toMatchObject({ format: 1, requirements: [] });
    });

    it('from a published version, as the format orders it', async () => {
      const versionId = await givenAScheme(service);

      const { data } = await begin({ versionId });

      expect(data.beginSchemeDraft).toMatchObject({ scheme: 'college', version: '1', mistakes: [] });
      expect(JSON.parse(data.beginSchemeDraft.document)).toEqual(aScheme());
      expect(data.beginSchemeDraft.document.startsWith('{\n  "format": 1,\n  "scheme": "college",')).toBe(true);
    });

    it('from another draft as it stands, mistakes and all, even one that was given up', async () => {
      const draft = await givenADraft(service, author, aScheme({ version: '' }));
      await done(service, author, DISCARD, { id: draft.id });

      const { data } = await begin({ draftId: draft.id });

      expect(data.beginSchemeDraft).toMatchObject({ status: 'OPEN', revision: 1, mistakes: [{ path: 'version' }] });
      expect(data.beginSchemeDraft.document).toBe(JSON.stringify(aScheme({ version: '' })));
    });

    it('from a model, with lines to check', async () => {
      const { data } = await begin({ model: 'bacp-supervision' });

      expect(data.beginSchemeDraft).toMatchObject({
        scheme: 'bacp-supervision',
        mistakes: [],
        validFrom: '2026-01-01',
      });
      expect(data.beginSchemeDraft.lines.length).toBeGreaterThan(2);
    });

    it('from one thing at the most, which there has to be', async () => {
      expect(codesOf(await begin({ versionId: newId(), model: 'bacp-supervision' }))).toEqual([
        'ACCREDITATION_BEGINNINGS_SEVERAL',
      ]);
      expect(codesOf(await begin({ model: 'none' }))).toEqual(['ACCREDITATION_MODEL_UNKNOWN']);
      for (const beginning of [{ versionId: newId() }, { draftId: newId() }])
        expect((await begin(beginning)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('once for a key', async () => {
      const key = newId();

      const ids = [];
      for (const _ of [1, 2]) ids.push((await done(service, author, BEGIN, { beginning: {}, key })).id);

      expect(ids[0]).toBe(ids[1]);
      expect(await auditOf(ids[0])).toEqual([
        { action: 'accreditation.begin-scheme-draft', details: { from: 'nothing' } },
      ]);
    });
  });

  describe('is saved', () => {
    it('exactly as it is written, with every mistake told in the reader’s language and where', async () => {
      const draft = await givenADraft(service, author, aScheme());
      const document = '{\n "scheme": "college",\n\n  "précision":  1, "scheme": "twice"}\n';

      const { data } = await save(draft, document, { ...author, locale: 'fr' });

      expect(data.saveSchemeDraft).toMatchObject({ revision: 3, scheme: 'twice', document });
      expect(data.saveSchemeDraft.mistakes).toContainEqual({
        path: 'précision',
        line: 4,
        message: expect.stringMatching(/[éèà’]/),
      });
      expect((await revisionsOf(draft.id)).map(({ revision, document: kept }) => [revision, kept]).slice(1)).toEqual([
        [2, JSON.stringify(aScheme())],
        [3, document],
      ]);
    });

    it('as what somebody else changed, too', async () => {
      const draft = await givenADraft(service, author, aScheme());
      const other = anAdministrator(service);

      await save(draft, '{}', other);

      expect(await draftShownTo(service, author, draft.id)).toMatchObject({
        revision: 3,
        begunBy: { id: author.personId },
        changedBy: { id: other.personId },
      });
    });

    it('once for a key, and never as a revision that changes nothing', async () => {
      const draft = await givenADraft(service, author, aScheme());
      const key = newId();

      await save(draft, '{"a": 1}', author, key);
      const again = await save(draft, '{"a": 1}', author, key);
      const unchanged = await save({ id: draft.id, revision: 3 }, '{"a": 1}');

      expect(again.data.saveSchemeDraft.revision).toBe(3);
      expect(unchanged.data.saveSchemeDraft.revision).toBe(3);
      expect(await revisionsOf(draft.id)).toHaveLength(3);
      expect((await auditOf(draft.id)).map(({ details }) => details)).toEqual([
        { from: 'nothing' },
        { revision: 2 },
        { revision: 3 },
      ]);
    });

    it('by one of two at once; the other is shown both versions', async () => {
      const draft = await givenADraft(service, author, aScheme());
      const documents = ['{"of": "one"}', '{"of": "other"}'];
      const aConnectionForEach = documents.map(() =>
        service.inBody((manager) => manager.query('select pg_sleep(0.1)')),
      );
      await Promise.all(aConnectionForEach);

      const answers = await Promise.all(documents.map((document) => save(draft, document, anAdministrator(service))));

      const [kept] = answers.flatMap(({ data }) => data?.saveSchemeDraft ?? []);
      const [stale] = answers.flatMap(({ errors }) => errors ?? []);
      const lost = documents.find((document) => document !== kept.document);
      expect(stale?.extensions).toMatchObject({
        code: 'STALE',
        mine: { revision: 2, document: lost },
        theirs: { revision: 3, document: kept.document, changedBy: kept.changedBy.id, changedAt: kept.changedAt },
      });
      expect(await revisionsOf(draft.id)).toHaveLength(3);
    });

    it.each<[string, string, string]>([
      ['no JSON', '{"scheme": ', 'ACCREDITATION_DRAFT_NO_OBJECT'],
      ['a list', '[]', 'ACCREDITATION_DRAFT_NO_OBJECT'],
      ['too long a text', `{"a":"${'x'.repeat(500_000)}"}`, 'ACCREDITATION_DRAFT_TOO_LONG'],
    ])('unless it is %s', async (_, document, code) => {
      const draft = await givenADraft(service, author, aScheme());

      expect(codesOf(await save(draft, document))).toEqual([code]);
      expect(await revisionsOf(draft.id)).toHaveLength(2);
    });

    it('up to the last character that is let in', async () => {
      const draft = await givenADraft(service, author, aScheme());
      const document = `{"a":"${'é'.repeat(499_992)}"}`;

      expect((await save(draft, document)).data.saveSchemeDraft.document).toBe(document);
    });
  });

  it('ends where it is given up: nothing changes it after, and it stays to be read', async () => {
    const draft = await givenADraft(service, author, aScheme());

    const given = await done(service, author, DISCARD, { id: draft.id });

    expect(given).toMatchObject({ status: 'DISCARDED', hindrances: [{ code: 'ACCREDITATION_DRAFT_CLOSED' }] });
    expect(codesOf(await save(draft, '{}'))).toEqual(['ACCREDITATION_DRAFT_CLOSED']);
    expect(codesOf(await service.as(author).graphql(DISCARD, { id: draft.id, key: newId() }))).toEqual([
      'ACCREDITATION_DRAFT_CLOSED',
    ]);
    expect(await revisionsOf(draft.id)).toHaveLength(2);
    expect((await auditOf(draft.id)).at(-1)).toEqual({
      action: 'accreditation.discard-scheme-draft',
      details: { revision: 2 },
    });
  });

  it('lists those that are open first, the latest change first', async () => {
    const ofOther = await startService(accreditation);
    const me = anAdministrator(ofOther);
    const drafts: SeenDraft[] = [];
    for (const _ of [1, 2, 3, 4]) {
      drafts.push(await givenADraft(ofOther, me, aScheme()));
      ofOther.clock.advance(1);
    }
    const [first, second, third, fourth] = drafts as [SeenDraft, SeenDraft, SeenDraft, SeenDraft];
    await done(ofOther, me, SAVE, { ...first, document: '{}' });
    await done(ofOther, me, DISCARD, { id: fourth.id });

    const { data } = await ofOther.as(me).graphql(DRAFTS);
    await ofOther.stop();

    expect(data.schemeDrafts.map(({ id }: SeenDraft) => id)).toEqual([first.id, third.id, second.id, fourth.id]);
  });

  it('leaves nothing of a revision that the service could change', async () => {
    await expect(
      service.inBody((manager) => manager.query(`update accreditation.scheme_draft_revisions set document = '{}'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('shows no draft of another body', async () => {
    const draft = await givenADraft(service, author, aScheme());
    const elsewhere = { ...author, bodyId: await service.anotherBody() };

    expect((await service.as(elsewhere).graphql(DRAFT_BY_ID, { id: draft.id })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await save(draft, '{}', elsewhere)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await begin({ draftId: draft.id }, elsewhere)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
