import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { APPROVE, DISCARD, SAVE } from './draft-documents.js';
import { codesOf } from './given.js';
import {
  anAdministrator,
  done,
  draftShownTo,
  givenADraft,
  givenAScheme,
  givenASimulation,
  givenTwoChecks,
  type SeenDraft,
} from './given-draft.js';
import { aScheme, sourced } from './scheme.js';

const NEXT = { version: '2', validFrom: '2027-01-01' };

describe('approving a draft', () => {
  let service: RunningService;
  let author: Member;
  let other: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    author = anAdministrator(service);
    other = anAdministrator(service);
  });
  afterAll(() => service.stop());

  const approve = ({ id, revision }: SeenDraft, actor = other, key = newId()) =>
    service.as(actor).graphql(APPROVE, { id, revision, key });
  const hindrances = async ({ id }: SeenDraft, actor = other) =>
    (await draftShownTo(service, actor, id)).hindrances.map(({ code }: { code: string }) => code);
  const aDraft = async (changes: Record<string, unknown> = {}) => {
    const draft = await givenADraft(service, author, aScheme({ ...NEXT, ...changes }));
    await givenASimulation(service, draft);
    return draft;
  };

  it('needs no simulation before the first version: there is nobody whom it could change anything for', async () => {
    const first = await startService(accreditation);
    const draft = await givenADraft(first, anAdministrator(first), aScheme());

    const approved = await done(first, anAdministrator(first), APPROVE, draft);
    await first.stop();

    expect(approved.approval).not.toBeNull();
  });

  describe('once a version decides', () => {
    beforeAll(() => givenAScheme(service));

    it('is the act of a second person, and leaves the draft ready to be published', async () => {
      const draft = await aDraft();
      expect(await hindrances(draft)).toEqual([]);

      const { data } = await approve(draft);

      expect(data.approveSchemeDraft).toMatchObject({
        status: 'OPEN',
        revision: draft.revision,
        approval: { by: { id: other.personId }, at: '2026-11-22T11:00:00.000Z' },
        hindrances: [],
      });
    });

    it('is none of whoever changed a revision, were it long ago', async () => {
      const draft = await givenADraft(service, author, aScheme(NEXT));
      const document = JSON.stringify(aScheme({ ...NEXT, version: '3' }));
      const changed = await done(service, other, SAVE, { ...draft, document });
      await givenASimulation(service, changed);

      for (const each of [author, other]) {
        expect(await hindrances(changed, each)).toEqual(['ACCREDITATION_DRAFT_OWN_CHANGE']);
        expect(codesOf(await approve(changed, each))).toEqual(['ACCREDITATION_DRAFT_OWN_CHANGE']);
      }
      expect((await approve(changed, anAdministrator(service))).errors).toBeUndefined();
    });

    it('falls with the next revision', async () => {
      const draft = await aDraft();
      await approve(draft);

      const changed = await done(service, author, SAVE, { ...draft, document: JSON.stringify(aScheme(NEXT), null, 2) });

      expect(changed.approval).toBeNull();
      expect(await hindrances(changed)).toEqual(['ACCREDITATION_DRAFT_NOT_SIMULATED']);
    });

    it('waits for two persons who checked each line as it stands', async () => {
      const draft = await aDraft({ requirements: sourced('hours', 'cpd') });
      await givenTwoChecks(service, draft, 'hours', [author, other]);
      await givenTwoChecks(service, draft, 'cpd', [author]);

      const { errors } = await approve(draft);
      await givenTwoChecks(service, draft, 'cpd', [other]);

      expect(errors?.[0]?.extensions.refusals).toMatchObject([
        {
          code: 'ACCREDITATION_LINES_UNCHECKED',
          message: 'Two persons have to check each line that tells its source. Missing: 1 of 2.',
        },
      ]);
      expect((await approve(draft)).errors).toBeUndefined();
    });

    it('waits for checks again when a checked line changed', async () => {
      const draft = await aDraft({ requirements: sourced('hours') });
      await givenTwoChecks(service, draft, 'hours', [author, other]);
      const requirements = sourced('hours').map((line) => ({ ...line, evidence: 'confirmed' }));

      const document = JSON.stringify(aScheme({ ...NEXT, requirements }));
      const changed = await done(service, author, SAVE, { ...draft, document });
      await givenASimulation(service, changed);

      expect(codesOf(await approve(changed))).toEqual(['ACCREDITATION_LINES_UNCHECKED']);
    });

    it('waits for a simulation of exactly this revision, done to its end', async () => {
      const draft = await givenADraft(service, author, aScheme(NEXT));
      await givenASimulation(service, { ...draft, revision: 1 });
      await givenASimulation(service, draft, 'cancelled');

      expect(codesOf(await approve(draft))).toEqual(['ACCREDITATION_DRAFT_NOT_SIMULATED']);
      expect(await hindrances(draft)).toEqual(['ACCREDITATION_DRAFT_NOT_SIMULATED']);
    });

    it.each<[string, Record<string, unknown>, string[]]>([
      ['mistakes', { levels: [], title: { fr: 'x' } }, ['ACCREDITATION_DRAFT_MISTAKES']],
      [
        'amounts that nobody filled in',
        { requirements: aScheme().requirements.map((each) => ({ ...each, threshold: { kind: 'blank' } })) },
        ['ACCREDITATION_DRAFT_BLANKS'],
      ],
      ['a version whose name is taken', { version: '1' }, ['ACCREDITATION_VERSION_PUBLISHED']],
      ['a day that is not later', { validFrom: '2026-01-01' }, ['ACCREDITATION_VALID_FROM_NOT_LATER']],
      [
        'what nobody collects',
        { collected: ['practice', 'supervision', 'code-signature', 'membership'] },
        ['ACCREDITATION_KIND_NOT_COLLECTED'],
      ],
      [
        'quarters that nobody told',
        { settings: { ...aScheme().settings, quarters: 'body-year' } },
        ['ACCREDITATION_BODY_YEAR_UNKNOWN'],
      ],
    ])('is refused of %s, and said beforehand', async (_, changes, codes) => {
      const draft = await aDraft(changes);

      expect(await hindrances(draft)).toEqual(codes);
      expect(codesOf(await approve(draft))).toEqual(codes);
      expect((await draftShownTo(service, other, draft.id)).approval).toBeNull();
    });

    it('is told in the reader’s language', async () => {
      const draft = await aDraft({ levels: [], title: { fr: 'x' } });
      const { mistakes } = await draftShownTo(service, author, draft.id);

      expect((await draftShownTo(service, { ...other, locale: 'fr' }, draft.id)).hindrances).toEqual([
        { code: 'ACCREDITATION_DRAFT_MISTAKES', message: `Le projet contient ${mistakes.length} erreurs.` },
      ]);
      expect(mistakes.length).toBeGreaterThan(1);
    });

    it('is given once, for a key and for the revision', async () => {
      const draft = await aDraft();
      const key = newId();

      const answers = [await approve(draft, other, key), await approve(draft, other, key)];

      expect(answers.map(({ data }) => data.approveSchemeDraft.approval.by.id)).toEqual([
        other.personId,
        other.personId,
      ]);
      expect(codesOf(await approve(draft, anAdministrator(service)))).toEqual(['ACCREDITATION_DRAFT_APPROVED']);
    });

    it('is of what the person saw: a document that was saved meanwhile is another', async () => {
      const draft = await aDraft();
      const changed = await done(service, author, SAVE, { ...draft, document: '{}' });

      const { errors } = await approve(draft);

      expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE', theirs: { revision: changed.revision } });
    });

    it('is of either what was, or what is saved at the same moment: never of what nobody approved', async () => {
      const draft = await aDraft();
      const document = JSON.stringify(aScheme({ ...NEXT, version: '9' }));
      const save = service.as(author).graphql(SAVE, { ...draft, document, key: newId() });

      await Promise.all([approve(draft), save]);

      expect(await draftShownTo(service, author, draft.id)).toMatchObject({
        revision: 3,
        version: '9',
        approval: null,
      });
    });

    it('is refused of a draft that is closed', async () => {
      const draft = await aDraft();
      await done(service, author, DISCARD, { id: draft.id });

      expect(codesOf(await approve(draft))).toEqual(['ACCREDITATION_DRAFT_CLOSED']);
    });
  });
});
