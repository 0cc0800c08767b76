import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type Member, ReportTickets } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ApplicationWordsRow, DraftWordsRow } from '../src/answers/application-words.entity.js';
import { accreditation } from '../src/index.js';
import { APPEAL_REFUSAL, NAME_PANEL } from './assessment-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { aGradedScheme, errorOf, givenASeat, givenASheet, must, refuse } from './given-assessment.js';
import { registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { affirm, begin, givenABegun, send } from './given-draft-application.js';
import { codesOf } from './given.js';
import { DRAFT_WORDS, LEAVE_WORDS_OUT, takeWords, WORDS_ON, wordsHandedOver, WROTE } from './given-words.js';
import { DISCARD_DRAFT } from './guided-documents.js';

describe('words of feedback in an application', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aGradedScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const draftOf = async (coach: Member) => must(await service.as(coach).graphql(DRAFT_WORDS)).applicationDraft;
  const read = async (actor: Member, on: keyof typeof WORDS_ON, id: string) =>
    must(await service.as(actor).graphql(WORDS_ON[on], { id })).read.feedbackWords;

  async function givenASent() {
    const { coach } = await givenABegun(service);
    must(await takeWords(service, coach, await wordsHandedOver(service, coach)));
    must(await affirm(service, coach));
    const { id } = must(await send(service, coach)).submitApplication;
    return { coach, id: id as string };
  }

  it('are taken into the draft as they were vouched for, in place of others, and left out again', async () => {
    const { coach } = await givenABegun(service);
    expect(await draftOf(coach)).toMatchObject({ feedbackWords: null, feedbackWordsRevision: 0 });
    must(await takeWords(service, coach, await wordsHandedOver(service, coach)));
    expect(await draftOf(coach)).toMatchObject({ revision: 2, feedbackWords: WROTE, feedbackWordsRevision: 2 });

    const more = { words: ['Attentive.', 'Clear.', 'Kind.'], answers: 10, withWords: 5 };
    const late = await takeWords(service, coach, await wordsHandedOver(service, coach));
    must(await takeWords(service, coach, await wordsHandedOver(service, coach, {}, more), 2));
    const leave = (revision: number) => service.as(coach).graphql(LEAVE_WORDS_OUT, { revision, key: newId() });

    expect([errorOf(late), errorOf(await leave(2))]).toEqual(['STALE', 'STALE']);
    expect((await draftOf(coach)).feedbackWords).toEqual(more);
    must(await leave(3));
    expect(await draftOf(coach)).toMatchObject({ revision: 4, feedbackWords: null, feedbackWordsRevision: 0 });
  });

  it('are taken once when tried again under one key with another note', async () => {
    const { coach } = await givenABegun(service);
    const key = newId();

    for (let tried = 0; tried < 2; tried += 1)
      must(await takeWords(service, coach, await wordsHandedOver(service, coach), 0, key));

    expect(await draftOf(coach)).toMatchObject({ revision: 2, feedbackWordsRevision: 2 });
  });

  it('are refused where nothing vouches for them: forged, another’s, another body’s, a report’s, too old', async () => {
    const { coach } = await givenABegun(service);
    const handed = await wordsHandedOver(service, coach);
    const { bodyId, clock } = service;
    const sha256 = 'a'.repeat(64);
    const report = await new ReportTickets(service.database.secret, clock).mint({
      ...{ bodyId, personId: coach.personId, reportId: newId(), supervisorId: newId(), level: 'one', sha256 },
      ...{ supervisorSignedOn: '2026-11-18', coachSignedOn: '2026-11-19', addressChecked: true },
    });
    const attempts = [
      await wordsHandedOver(service, coach, { secret: () => 'made-up-made-up-made-up-made-up-' }),
      await wordsHandedOver(service, service.member()),
      await wordsHandedOver(service, coach, { bodyId: newId() }),
      { ...handed, ticket: report },
      { ...handed, ticket: 'nothing' },
    ];
    for (const attempt of attempts)
      expect(codesOf(await takeWords(service, coach, attempt))).toEqual(['ACCREDITATION_FEEDBACK_UNKNOWN']);
    service.todayIs('2026-11-23');

    expect(codesOf(await takeWords(service, coach, handed))).toEqual(['ACCREDITATION_FEEDBACK_UNKNOWN']);
    expect((await draftOf(coach)).feedbackWords).toBeNull();
  });

  it('are refused with one left out', async () => {
    const { coach } = await givenABegun(service);
    const { ticket } = await wordsHandedOver(service, coach);
    const text = JSON.stringify({ ...WROTE, words: ['Clear.'] });

    expect(codesOf(await takeWords(service, coach, { text, ticket }))).toEqual(['ACCREDITATION_FEEDBACK_TEXT']);
  });

  it('stay for another level, go with the draft, and are nobody else’s', async () => {
    const { coach } = await givenABegun(service);
    must(await takeWords(service, coach, await wordsHandedOver(service, coach)));
    must(await begin(service, coach, 'two'));
    expect((await draftOf(coach)).feedbackWords).toEqual(WROTE);
    const stranger = registrarOf(service, { roles: ['registrar', 'officer'] });
    expect(await draftOf(stranger)).toBeNull();
    expect(errorOf(await takeWords(service, stranger, await wordsHandedOver(service, stranger)))).toBe('NOT_FOUND');

    const draftId = must(await service.as(coach).graphql(DISCARD_DRAFT, { key: newId() })).discardApplicationDraft;

    expect(await service.inBody((tx) => tx.findBy(DraftWordsRow, { draftId }))).toEqual([]);
  });

  it('are no duty: an application is sent without', async () => {
    const { coach } = await givenABegun(service);
    must(await affirm(service, coach));
    const { id } = must(await send(service, coach)).submitApplication;

    expect(await read(coach, 'course', id)).toBeNull();
  });

  it('are read by their applicant and by assessors, and by those who judge once both sheets are in', async () => {
    const { coach, id } = await givenASent();
    const registrar = registrarOf(service);
    const seats = [await givenASeat(service, id, 1), await givenASeat(service, id, 2)] as const;
    const early = await read(registrar, 'file', id);
    expect([await read(coach, 'course', id), await read(seats[0].assessor, 'sheet', seats[0].id)]).toEqual([
      WROTE,
      WROTE,
    ]);
    await givenASheet(service, seats[0], 'MET', 'MET', 'NOT_YET');
    await givenASheet(service, seats[1]);

    const late = [await read(registrar, 'file', id), await read(registrar, 'moderation', id)];
    expect([early, ...late]).toEqual([null, WROTE, WROTE]);
    const other = service.member();
    expect(errorOf(await service.as(other).graphql(WORDS_ON.course, { id }))).toBe('NOT_FOUND');
    expect(errorOf(await service.as(other).graphql(WORDS_ON.sheet, { id: seats[0].id }))).toBe('NOT_FOUND');
    expect(errorOf(await service.as(coach).graphql(WORDS_ON.file, { id }))).toBe('FORBIDDEN');
  });

  it('are read by those who hear the appeal', async () => {
    const { coach, id } = await givenASent();
    const registrar = registrarOf(service);
    await refuse(service, registrar, id);
    const appeal = { id, grounds: 'I do.', key: newId() };
    const appealId = must(await service.as(coach).graphql(APPEAL_REFUSAL, appeal)).appealRefusal.decisions[0].appeal.id;
    const hearer = service.member();
    const panel = { id: appealId, personIds: [hearer.personId], key: newId() };
    must(await service.as(registrarOf(service)).graphql(NAME_PANEL, panel));

    expect(await read(hearer, 'appeal', appealId)).toEqual(WROTE);
  });

  it.each([
    ['are erased when it is taken back before anybody was asked', false, 0],
    ['stay when somebody was asked to read them', true, 1],
  ])('%s', async (_, isAsked, left) => {
    const { coach, id } = await givenASent();
    if (isAsked) await givenASeat(service, id, 1);

    must(await service.as(coach).graphql(TAKE_BACK, { id, key: newId() }));

    const rows = await service.inBody((tx) => tx.findBy(ApplicationWordsRow, { applicationId: id }));
    expect(rows.length).toBe(left);
  });

  it('are told in no fact, and cannot be changed in the database once they are sent', async () => {
    const { id } = await givenASent();

    expect(JSON.stringify(await service.told())).not.toContain('Attentive.');
    const change = `update accreditation.application_words set text = text where application_id = $1`;
    await expect(service.inBody((tx) => tx.query(change, [id]))).rejects.toThrow(/permission denied/);
  });
});
