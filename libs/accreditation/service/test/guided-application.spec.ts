import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { practiceWithdrawn } from '@standing/practice/facts';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import type { FindOptionsWhere } from 'typeorm';
import { ApplicationAnswerRow } from '../src/answers/application-answer.entity.js';
import { ApplicationDraftRow, DraftAnswerRow } from '../src/application-drafts/application-draft.entity.js';
import { EraseOldApplicationDrafts } from '../src/application-drafts/erase-application-drafts.job.js';
import { accreditation } from '../src/index.js';
import {
  APPEAL_OF,
  APPEAL_REFUSAL,
  COURSE_OF,
  FILE_OF,
  MODERATION_OF,
  NAME_PANEL,
  SHEET_OF,
} from './assessment-documents.js';
import { SEND, TAKE_BACK } from './award-documents.js';
import { aGradedScheme, errorOf, givenASeat, givenASheet, must, refuse } from './given-assessment.js';
import { registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { affirm, answer, begin, draftOf, givenABegun, need, send } from './given-draft-application.js';
import { codesOf, givenPractice, ledgerOf } from './given.js';
import { ACCOMMODATION_OF, DISCARD_DRAFT, DRAFT_TODAY, TO_NAME } from './guided-documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('an application that is written step by step', () => {
  let service: RunningService;
  let eraseDue: () => Promise<number>;
  beforeAll(async () => {
    const jobs: EraseOldApplicationDrafts[] = [];
    const useFactory = (job: EraseOldApplicationDrafts) => jobs.push(job);
    const press = { provide: 'press', inject: [EraseOldApplicationDrafts], useFactory };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    await givenAScheme(service, aGradedScheme());
    eraseDue = () => jobs[0]?.eraseDue() ?? Promise.reject(new Error('There is no job.'));
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const rowsOf = <Row extends object>(entity: new () => Row, where: FindOptionsWhere<Row>) =>
    service.inBody((manager) => manager.findBy(entity, where));
  const idOf = async (coach: Member, kind: string) =>
    (await ledgerOf(service, coach)).find((row) => row.kind === kind)?.id ?? '';

  /** An application with a word on ethics that names the practice, and what its applicant needs. */
  async function givenASent() {
    const { coach, entry } = await givenABegun(service);
    must(await answer(service, coach, { evidenceIds: [await idOf(coach, 'practice')] }));
    must(await affirm(service, coach));
    must(await need(service, coach, 'BREAKS'));
    const { id } = must(await send(service, coach)).submitApplication;
    return { coach, entry, id: id as string };
  }

  it('asks for the grid of its level, and begins with nothing', async () => {
    const { coach } = await givenABegun(service);

    expect(await draftOf(service, coach)).toMatchObject({
      ...{ level: { code: 'one', title: 'Level 1' }, revision: 1, changedOn: '2026-11-22', erasedOn: '2027-11-22' },
      criteria: ['contracting', 'listening', 'ethics'].map((code) => ({ code, text: null, pieces: [], revision: 0 })),
      ...{ statementsRevision: 0, accommodation: null, accommodationRevision: 0 },
      refusalsToSubmit: ['true', 'names-nobody'].map((code) => ({ path: `statements.${code}` })),
    });
  });

  it('saves each step by itself, and none over what another window saved', async () => {
    const { coach } = await givenABegun(service);
    must(await answer(service, coach, { text: ' One. ' }));
    must(await answer(service, coach, { criterion: 'listening', text: 'Two.' }));

    const late = await answer(service, coach, { text: 'Three.' });
    must(await need(service, coach, 'NONE'));
    const { criteria, accommodation } = must(
      await answer(service, coach, { text: 'Four.', revision: 2 }),
    ).saveDraftAnswer;

    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'STALE', theirs: { text: 'One.', revision: 2 } });
    expect(criteria.map(({ text }: Json) => text)).toEqual([null, 'Two.', 'Four.']);
    expect(accommodation).toBe('NONE');
    expect([errorOf(await need(service, coach, 'TALK')), errorOf(await affirm(service, coach, ['TRUE'], 7))]).toEqual([
      'STALE',
      'STALE',
    ]);
  });

  it('is one for each member, and keeps its texts for another level', async () => {
    const { coach } = await givenABegun(service);
    must(await answer(service, coach));

    const again = must(await begin(service, coach)).beginApplication;
    const other = must(await begin(service, coach, 'two')).beginApplication;

    expect([again.revision, other.revision, other.id === again.id]).toEqual([2, 3, true]);
    expect(other.criteria.map(({ code, text }: Json) => [code, text])).toContainEqual([
      'ethics',
      'I ask before I act.',
    ]);
    expect(codesOf(await begin(service, coach, 'nine'))).toEqual(['ACCREDITATION_LEVEL_UNKNOWN']);
  });

  it('is found by nobody else, whatever their part in the body', async () => {
    const { coach } = await givenABegun(service);
    const registrar = registrarOf(service, { roles: ['registrar', 'officer', 'scheme-administrator'] });

    expect(await draftOf(service, registrar)).toBeNull();
    expect(errorOf(await answer(service, registrar))).toBe('NOT_FOUND');
    expect(errorOf(await service.as(registrar).graphql(DISCARD_DRAFT, { key: newId() }))).toBe('NOT_FOUND');
    expect((await rowsOf(ApplicationDraftRow, { personId: coach.personId })).length).toBe(1);
  });

  it('names pieces of one’s own, never those of others', async () => {
    const [{ coach }, { coach: other }] = [await givenABegun(service), await givenABegun(service)];

    const list = must(await service.as(coach).graphql(TO_NAME, { first: 2 })).evidenceToName;
    const rest = must(
      await service.as(coach).graphql(TO_NAME, { first: 5, after: list.pageInfo.endCursor }),
    ).evidenceToName;
    const foreign = await answer(service, coach, { evidenceIds: [await idOf(other, 'practice')] });

    const shown = [...list.edges, ...rest.edges].map(({ node }: Json) => [node.kind, node.heldOn]);
    expect(shown).toEqual([
      ['practice', '2026-11-20'],
      ['supervision', '2026-11-10'],
      ['supervision', '2026-08-01'],
      ['code-signature', '2026-01-05'],
    ]);
    expect(errorOf(foreign)).toBe('NOT_FOUND');
  });

  it('is sent as it was read, once everything is affirmed', async () => {
    const { coach } = await givenABegun(service);
    const missing = codesOf(await send(service, coach));
    must(await affirm(service, coach));
    must(await answer(service, coach));

    const late = await service.as(coach).graphql(SEND, { revision: 2, key: newId() });
    const { id } = must(await send(service, coach)).submitApplication;

    expect(missing).toEqual(Array<string>(2).fill('ACCREDITATION_STATEMENT_NOT_AFFIRMED'));
    expect(errorOf(late)).toBe('STALE');
    expect(await draftOf(service, coach)).toBeNull();
    const { statements, answers } = must(await service.as(coach).graphql(COURSE_OF, { id })).applicationCourse;
    expect(statements).toEqual(['TRUE', 'NAMES_NOBODY'].map((code) => ({ code, affirmedOn: '2026-11-22' })));
    expect(answers).toMatchObject([{ criterion: 'ethics', text: 'I ask before I act.', pieces: [], takenBack: 0 }]);
  });

  it('is read by assessors under the ids of their sheet, and says what was taken back since', async () => {
    const { coach, entry, id } = await givenASent();
    const seat = await givenASeat(service, id, 1);
    const sheet = async () => must(await service.as(seat.assessor).graphql(SHEET_OF, { id: seat.id })).assessmentSheet;

    const { answers, evidence } = await sheet();
    await service.hears(practiceWithdrawn, { entryId: entry.entryId, personId: coach.personId, revision: 2 });

    const practice = evidence.find(({ kind }: Json) => kind === 'practice');
    expect(answers).toMatchObject([{ text: 'I ask before I act.', pieces: [{ id: practice.id }], takenBack: 0 }]);
    expect(JSON.stringify(answers)).not.toContain(await idOf(coach, 'practice'));
    expect((await sheet()).answers).toMatchObject([{ pieces: [], takenBack: 1 }]);
  });

  it('is read by those who judge once both sheets are in, and by nobody else', async () => {
    const { coach, id } = await givenASent();
    const seats = [await givenASeat(service, id, 1), await givenASeat(service, id, 2)] as const;
    const registrar = registrarOf(service);
    const read = (actor: Member, document: string, asked = id) => service.as(actor).graphql(document, { id: asked });
    const early = must(await read(registrar, FILE_OF)).applicationFile;
    await givenASheet(service, seats[0], 'MET', 'MET', 'NOT_YET');
    await givenASheet(service, seats[1]);

    const late = must(await read(registrar, FILE_OF)).applicationFile;
    const { answers } = must(await read(registrar, MODERATION_OF)).moderation;

    expect([early.answers, early.statements.length]).toEqual([[], 2]);
    expect([late.answers[0].text, answers[0].text]).toEqual(Array<string>(2).fill('I ask before I act.'));
    expect(JSON.stringify([late.answers, answers])).not.toContain(await idOf(coach, 'practice'));
    expect(errorOf(await read(service.member(), COURSE_OF))).toBe('NOT_FOUND');
  });

  it('is read by those who hear the appeal', async () => {
    const { coach, id } = await givenASent();
    await refuse(service, registrarOf(service), id);
    const appeal = { id, grounds: 'I do.', key: newId() };
    const course = must(await service.as(coach).graphql(APPEAL_REFUSAL, appeal)).appealRefusal;
    const appealId = course.decisions[0].appeal.id as string;
    const hearer = service.member();
    const panel = { id: appealId, personIds: [hearer.personId], key: newId() };
    must(await service.as(registrarOf(service)).graphql(NAME_PANEL, panel));

    const heard = must(await service.as(hearer).graphql(APPEAL_OF, { id: appealId })).appeal;

    expect(heard.answers).toMatchObject([{ criterion: 'ethics', text: 'I ask before I act.' }]);
  });

  it('says what is needed to whoever arranges it and has no part, until it is answered', async () => {
    const { coach, id } = await givenASent();
    const { assessor } = await givenASeat(service, id, 1, { status: 'recused', recusalCode: 'unavailable' });
    const asked = (actor: Member) => service.as(actor).graphql(ACCOMMODATION_OF, { id });
    const [registrar, decider] = [registrarOf(service), registrarOf(service)];

    const before = must(await asked(registrar)).accommodationAsked;
    const codes = [
      errorOf(await asked({ ...assessor, roles: ['registrar'] })),
      errorOf(await asked({ ...coach, roles: ['registrar'] })),
      errorOf(await asked(service.member({ roles: ['officer'] }))),
    ];
    await givenASheet(service, await givenASeat(service, id, 1));
    await givenASheet(service, await givenASeat(service, id, 2));
    must(await refuse(service, decider, id));

    expect([before, codes]).toEqual(['BREAKS', ['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']]);
    expect(must(await asked(registrar)).accommodationAsked).toBeNull();
  });

  it.each([
    ['is erased when it is taken back before anybody was asked', false, 0],
    ['stays when somebody was asked to read it', true, 1],
  ])('%s', async (_, isAsked, left) => {
    const { coach, id } = await givenASent();
    if (isAsked) await givenASeat(service, id, 1);

    must(await service.as(coach).graphql(TAKE_BACK, { id, key: newId() }));

    expect((await rowsOf(ApplicationAnswerRow, { applicationId: id })).length).toBe(left);
  });

  it('is erased when it is given up, and on the day twelve months after the last change', async () => {
    const [{ coach }, { coach: other }] = [await givenABegun(service), await givenABegun(service)];
    must(await answer(service, coach));
    const [draft] = await rowsOf(ApplicationDraftRow, { personId: other.personId });
    must(await answer(service, other));
    const lost = must(await service.as(coach).graphql(DISCARD_DRAFT, { key: newId() })).discardApplicationDraft;

    service.todayIs('2027-11-21');
    await eraseDue();
    const kept = await rowsOf(DraftAnswerRow, { draftId: draft!.id });
    service.todayIs('2027-11-22');
    await eraseDue();

    expect(await rowsOf(DraftAnswerRow, { draftId: lost })).toEqual([]);
    expect([kept.length, (await rowsOf(DraftAnswerRow, { draftId: draft!.id })).length]).toEqual([1, 0]);
    expect(await draftOf(service, other)).toBeNull();
  });

  it('says until when it holds as it stands, and what ends it', async () => {
    const { coach } = await givenABegun(service);
    const today = async () => must(await service.as(coach).graphql(DRAFT_TODAY)).applicationDraft;
    const { decision, holding } = await today();
    await givenPractice(service, coach, { heldOn: '2026-11-21' });
    await givenAScheme(service, { ...aGradedScheme(), version: '2', validFrom: '2026-12-01' });

    expect([decision.result, holding.reason]).toEqual(['MET', 'LINES']);
    expect((await today()).holding).toEqual({ until: '2026-11-30', reason: 'VERSION', lines: [] });
  });
});
