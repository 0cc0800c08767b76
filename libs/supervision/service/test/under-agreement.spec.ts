import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { actsOf, givenTwo, someTerms } from './agreeing.js';
import { DECIDE, ENTER, LOG, PREVIEW } from './documents.js';
import { aLink, type Answer, codesOf, givenAnAskedSession } from './given.js';
import { aGroup, givenALeader } from './given-group.js';

describe('what is held under an agreement', () => {
  let service: RunningService;
  let acts: ReturnType<typeof actsOf>;
  beforeAll(async () => {
    service = await startService(supervision);
    acts = actsOf(service);
  });
  afterAll(() => service.stop());

  const agree = async (
    coach: Member,
    agreement: { readonly id: string; readonly supervisorId: string },
    form: string,
    yes = true,
  ): Promise<void> => {
    const link = aLink(service, {
      ...{ purpose: 'answer-agreement', subjectId: agreement.id, recipientId: agreement.supervisorId },
    });
    await acts.propose(coach, agreement, someTerms({ form }));
    const mine = (await acts.mine(coach)) as { terms: { id: string; state: string }[] };
    const waiting = mine.terms.find(({ state }) => state === 'WAITING');
    await acts.answer(link, agreement, waiting?.id ?? '', yes);
  };
  const log = (coach: Member, agreementId: string, form: string, heldOn = '2026-11-22') =>
    service.as(coach).graphql(LOG, { input: { agreementId, heldOn, minutes: 60, form }, key: newId() });
  const rowsOf = (rows: Answer['data'][]) =>
    rows.map(({ refusals }) => refusals.map(({ code }: { code: string }) => code));

  it.each([
    ['PEER', 'INDIVIDUAL', ['SUPERVISION_FORM_NOT_AGREED']],
    ['PEER', 'GROUP', ['SUPERVISION_FORM_NOT_AGREED']],
    ['PEER', 'PEER', []],
    ['INDIVIDUAL', 'PEER', ['SUPERVISION_FORM_NOT_AGREED']],
    ['GROUP', 'PEER', ['SUPERVISION_FORM_NOT_AGREED']],
    ['INDIVIDUAL', 'GROUP', []],
    ['GROUP', 'INDIVIDUAL', []],
  ])('in the form %s, logged as %s', async (agreed, form, expected) => {
    const { coach, agreement } = await givenTwo(service);
    await agree(coach, agreement, agreed);

    expect(codesOf(await log(coach, agreement.id, form))).toEqual(expected);
    expect(codesOf(await log(coach, agreement.id, form, '2026-11-21'))).toEqual([]);
  });

  it('follows the terms agreed last, and none that were declined', async () => {
    const { coach, agreement } = await givenTwo(service);
    await agree(coach, agreement, 'PEER');
    await agree(coach, agreement, 'INDIVIDUAL');
    await agree(coach, agreement, 'PEER', false);

    expect(codesOf(await log(coach, agreement.id, 'PEER'))).toEqual(['SUPERVISION_FORM_NOT_AGREED']);
    expect(codesOf(await log(coach, agreement.id, 'INDIVIDUAL'))).toEqual([]);
  });

  it('is entered of a group for those with whom nothing stands in the way, as its preview says', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 3);
    await acts.declare(coaches[0]!, agreements[0]!, ['FAMILY']);
    await agree(coaches[1]!, agreements[1]!, 'PEER');
    const input = aGroup(agreements, { heldOn: '2026-11-22' });

    const before = await service.as(leader).graphql(PREVIEW, { input });
    const entered = await service.as(leader).graphql(ENTER, { input, key: newId() });

    const expected = [['SUPERVISION_RELATION_BARS'], ['SUPERVISION_FORM_NOT_AGREED'], []];
    expect(rowsOf(before.data['groupSessionPreview'].rows)).toEqual(expected);
    expect(rowsOf(entered.data['enterGroupSession'].rows)).toEqual(expected);
  });

  it('is not corrected to a day on which a relation stands in the way', async () => {
    const { coach, agreement, sessionId, link } = await givenAnAskedSession(service);
    await acts.declare(coach, agreement, ['FAMILY']);
    const correct = (heldOn: string) =>
      service.as(link).graphql(DECIDE, {
        decisions: [{ sessionId, outcome: 'CORRECT', heldOn, minutes: 45 }],
        key: newId(),
      });

    const answers = [await correct('2026-11-22'), await correct('2026-11-21')];

    expect(answers.map(({ data }) => rowsOf(data['decideSessions'])[0])).toEqual([['SUPERVISION_RELATION_BARS'], []]);
  });
});
