import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { LineCheckRow } from '../src/drafts/line-check.entity.js';
import { accreditation } from '../src/index.js';
import { BEGIN, CHECK_LINE, DISCARD, SAVE } from './draft-documents.js';
import { codesOf } from './given.js';
import { anAdministrator, done, draftShownTo, givenADraft, givenTwoChecks, type SeenDraft } from './given-draft.js';
import { aScheme, sourced } from './scheme.js';

describe('checking a line against its source', () => {
  let service: RunningService;
  let author: Member;
  let other: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    author = anAdministrator(service);
    other = anAdministrator(service);
  });
  afterAll(() => service.stop());

  const check = ({ id, revision }: SeenDraft, ruleId = 'hours', actor = author, key = newId()) =>
    service.as(actor).graphql(CHECK_LINE, { id, revision, ruleId, key });
  const draftOf = (changes: Record<string, unknown> = {}) =>
    givenADraft(service, author, aScheme({ requirements: sourced('hours', 'cpd'), ...changes }));
  const checksOf = (draftId: string) => service.inBody((manager) => manager.findBy(LineCheckRow, { draftId }));
  const namesOf = ({ lines }: { lines: { ruleId: string; checkedBy: { id: string }[] }[] }) =>
    lines.map(({ ruleId, checkedBy }) => [ruleId, checkedBy.map(({ id }) => id)]);

  it('is asked for each line that tells one, and shown with those who did it', async () => {
    const draft = await draftOf();

    await check(draft);
    await check(draft, 'hours', other);

    const shown = await draftShownTo(service, author, draft.id);
    expect(shown.lines).toEqual([
      {
        ruleId: 'hours',
        title: 'Hours of practice',
        checkedBy: [{ id: author.personId }, { id: other.personId }],
        checkedByMe: true,
      },
      { ruleId: 'cpd', title: 'Training', checkedBy: [], checkedByMe: false },
    ]);
    expect(
      (await draftShownTo(service, { ...anAdministrator(service), locale: 'fr' }, draft.id)).lines[0],
    ).toMatchObject({
      title: 'Heures de pratique',
      checkedByMe: false,
    });
    expect(shown.revision).toBe(draft.revision);
  });

  it('counts once for each person, whatever the key', async () => {
    const draft = await draftOf();
    const key = newId();

    for (const each of [key, key, newId()]) expect((await check(draft, 'hours', author, each)).errors).toBeUndefined();

    expect(await checksOf(draft.id)).toHaveLength(1);
  });

  it('counts once for a person who checks twice at once', async () => {
    const draft = await draftOf();

    const answers = await Promise.all([check(draft), check(draft), check(draft)]);

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await checksOf(draft.id)).toHaveLength(1);
  });

  it('lapses when the line is another, and holds when only its setting or another line is', async () => {
    const draft = await draftOf();
    for (const line of ['hours', 'cpd']) await givenTwoChecks(service, draft, line, [author, other]);
    const [code, hours, ...rest] = sourced('hours', 'cpd');
    const both = [author.personId, other.personId];
    const saved = (requirements: unknown, revision: number, indent = 0) =>
      done(service, author, SAVE, {
        id: draft.id,
        revision,
        document: JSON.stringify(aScheme({ requirements }), null, indent),
      });

    const elsewhere = await saved([{ ...code, evidence: 'confirmed' }, hours, ...rest], 2, 2);
    const changed = await saved(
      [code, { ...hours, source: { ...hours?.['source'], seenOn: '2026-11-21' } }, ...rest],
      3,
    );
    const back = await saved(sourced('hours', 'cpd'), 4);

    expect(namesOf(elsewhere)).toEqual([
      ['hours', both],
      ['cpd', both],
    ]);
    expect(namesOf(changed)).toEqual([
      ['hours', []],
      ['cpd', both],
    ]);
    expect(namesOf(back)).toEqual(namesOf(elsewhere));
  });

  it('is for the draft alone: one that begins from it is checked anew', async () => {
    const draft = await draftOf();
    await givenTwoChecks(service, draft, 'hours', [author, other]);

    const copy = await done(service, author, BEGIN, { beginning: { draftId: draft.id } });

    expect(namesOf(await draftShownTo(service, author, copy.id))).toEqual([
      ['hours', []],
      ['cpd', []],
    ]);
  });

  it('works on a draft that has mistakes elsewhere', async () => {
    const draft = await draftOf({ version: '' });

    expect((await check(draft)).data.checkSchemeLine.lines[0].checkedByMe).toBe(true);
  });

  it.each(['code', 'supervision', 'nothing'])('is refused where there is no source: %s', async (ruleId) => {
    expect(codesOf(await check(await draftOf(), ruleId))).toEqual(['ACCREDITATION_LINE_WITHOUT_SOURCE']);
  });

  it('is refused of what the person did not see, and once the draft is closed', async () => {
    const draft = await draftOf();
    await done(service, other, SAVE, { ...draft, document: '{}' });

    const { errors } = await check(draft);
    await done(service, other, DISCARD, { id: draft.id });

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      mine: { revision: 2 },
      theirs: { revision: 3, document: '{}', changedBy: other.personId },
    });
    expect(codesOf(await check({ id: draft.id, revision: 3 }))).toEqual(['ACCREDITATION_DRAFT_CLOSED']);
    expect(await checksOf(draft.id)).toEqual([]);
  });
});
