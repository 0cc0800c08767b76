import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { SchemeVersionRow } from '../src/schemes/scheme-version.entity.js';
import { LEVELS } from './documents.js';
import { APPROVE, BEGIN, DISCARD, PUBLISH, SAVE, VERSIONS } from './draft-documents.js';
import { codesOf } from './given.js';
import {
  anAdministrator,
  done,
  draftShownTo,
  givenADraft,
  givenAnApprovedDraft,
  givenAScheme,
  givenASimulation,
  type SeenDraft,
} from './given-draft.js';
import { aScheme } from './scheme.js';

describe('publishing a draft', () => {
  let service: RunningService;
  let administrator: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    administrator = anAdministrator(service);
  });
  afterAll(() => service.stop());

  const publish = ({ id, revision }: SeenDraft, actor = administrator, key = newId()) =>
    service.as(actor).graphql(PUBLISH, { id, revision, key });
  const stored = () => service.inBody((manager) => manager.findBy(SchemeVersionRow, { bodyId: service.bodyId }));

  it('makes it a version of the scheme as it is written, in force from its day', async () => {
    const draft = await givenAnApprovedDraft(service, { validFrom: '2026-11-23' });

    const { data } = await publish(draft, { ...administrator, locale: 'fr' });

    expect(data.publishSchemeDraft).toMatchObject({
      status: 'PUBLISHED',
      approval: { at: '2026-11-22T11:00:00.000Z' },
      hindrances: [{ code: 'ACCREDITATION_DRAFT_CLOSED' }],
      publishedVersion: {
        scheme: 'college',
        version: '1',
        title: 'Référentiel du collège',
        validFrom: '2026-11-23',
        publishedBy: { id: administrator.personId },
        publishedOn: '2026-11-22',
        levels: [
          { code: 'one', title: 'Niveau 1' },
          { code: 'two', title: 'Niveau 2' },
        ],
      },
    });
    expect((await stored()).map(({ document }) => document)).toEqual([aScheme({ validFrom: '2026-11-23' })]);
    expect((await service.as(service.member()).graphql(LEVELS)).data.schemeLevels).toEqual([]);
    service.todayIs('2026-11-23');
    expect(
      (await service.as({ kind: 'public', bodyId: service.bodyId, locale: 'fr' }).graphql(LEVELS)).data.schemeLevels,
    ).toEqual([
      { code: 'one', title: 'Niveau 1' },
      { code: 'two', title: 'Niveau 2' },
    ]);
    const lines = await service.inBody((manager) =>
      manager.query(`select action, details from accreditation.audit where action like '%publish%' order by action`),
    );
    expect(lines).toEqual([
      { action: 'accreditation.publish-scheme', details: { version: '1', validFrom: '2026-11-23' } },
      {
        action: 'accreditation.publish-scheme-draft',
        details: { revision: 2, version: data.publishSchemeDraft.publishedVersion.id },
      },
    ]);
  });

  it('waits for an approval of exactly this revision', async () => {
    const draft = await givenADraft(service, administrator, aScheme({ version: '2', validFrom: '2027-01-01' }));
    await givenASimulation(service, draft);
    const unapproved = codesOf(await publish(draft));
    await done(service, anAdministrator(service), APPROVE, draft);

    const document = JSON.stringify(aScheme({ version: '2', validFrom: '2027-02-01' }));
    const changed = await done(service, administrator, SAVE, { ...draft, document });

    expect(unapproved).toEqual(['ACCREDITATION_DRAFT_NOT_APPROVED']);
    expect(codesOf(await publish(changed))).toEqual(['ACCREDITATION_DRAFT_NOT_APPROVED']);
    expect((await publish(draft)).errors?.[0]?.extensions).toMatchObject({ code: 'STALE', theirs: { revision: 3 } });
    expect((await stored()).map(({ version }) => version)).toEqual(['1']);
  });

  it('happens once for a key; nothing changes the draft afterwards', async () => {
    const draft = await givenAnApprovedDraft(service, { version: '2', validFrom: '2026-12-01' });
    const key = newId();

    const answers = [await publish(draft, administrator, key), await publish(draft, administrator, key)];

    const ids = answers.map(({ data }) => data.publishSchemeDraft.publishedVersion.id);
    expect(ids[0]).toBe(ids[1]);
    expect(codesOf(await publish(draft))).toEqual(['ACCREDITATION_DRAFT_CLOSED']);
    for (const act of [SAVE, APPROVE, DISCARD]) {
      const answer = await service.as(administrator).graphql(act, { ...draft, document: '{}', key: newId() });
      expect(codesOf(answer)).toEqual(['ACCREDITATION_DRAFT_CLOSED']);
    }
    expect((await draftShownTo(service, administrator, draft.id)).revision).toBe(draft.revision);
    expect(await done(service, administrator, BEGIN, { beginning: { draftId: draft.id } })).toMatchObject({
      status: 'OPEN',
      version: '2',
    });
  });

  it('is refused where another was published since the approval, and says so beforehand', async () => {
    const draft = await givenAnApprovedDraft(service, { version: '3', validFrom: '2026-12-15' });
    await givenAScheme(service, { version: '3', validFrom: '2026-12-20' });

    const codes = ['ACCREDITATION_VERSION_PUBLISHED', 'ACCREDITATION_VALID_FROM_NOT_LATER'];
    const { hindrances } = await draftShownTo(service, administrator, draft.id);

    expect(hindrances.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(codesOf(await publish(draft))).toEqual(codes);
  });

  it('lets one of several that begin on the same day through, when they are published at once', async () => {
    const versions = ['4', '5', '6', '7'];
    const drafts: SeenDraft[] = [];
    for (const version of versions)
      drafts.push(await givenAnApprovedDraft(service, { version, validFrom: '2027-01-01' }));
    await Promise.all(versions.map(() => service.inBody((manager) => manager.query('select pg_sleep(0.1)'))));

    const answers = await Promise.all(drafts.map((draft) => publish(draft)));

    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(versions.slice(1).map(() => 'ACCREDITATION_VALID_FROM_NOT_LATER'));
  });

  it('makes one version when two persons publish at once', async () => {
    const draft = await givenAnApprovedDraft(service, { version: '8', validFrom: '2028-01-01' });

    const answers = await Promise.all([publish(draft), publish(draft, anAdministrator(service))]);

    expect(answers.flatMap(codesOf)).toEqual(['ACCREDITATION_DRAFT_CLOSED']);
    expect((await stored()).filter(({ version }) => version === '8')).toHaveLength(1);
  });

  it('is listed with all others, the latest first', async () => {
    const { data } = await service.as(service.member({ roles: ['registrar'] })).graphql(VERSIONS);

    const days = data.schemeVersions.map(({ validFrom }: { validFrom: string }) => validFrom);
    expect(days).toEqual(['2028-01-01', '2027-01-01', '2026-12-20', '2026-12-01', '2026-11-23']);
    expect(JSON.parse(data.schemeVersions.at(-1).document)).toEqual(aScheme({ validFrom: '2026-11-23' }));
  });

  it('leaves nothing that the service could change', async () => {
    await expect(
      service.inBody((manager) => manager.query(`update accreditation.scheme_versions set version = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });
});
