import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, aTime, refused, showCase } from '../../test/show-case.js';
import { TimesCard } from './times-card.js';
import { caseTimesQuery, extendReplyMutation, readTimeReasonsMutation, resumeClocksMutation } from './times.queries.js';

const PAUSE = {
  ...{ id: 'p1', reason: 'HEALTH', from: '2026-11-10', until: null, reviewOn: '2026-12-01' },
  ...{ inForce: true, by: 'REGISTRAR', mayResume: true },
};
const show = (changes: object, answers: Answers = []) =>
  showCase(<TimesCard caseId="c1" />, [[caseTimesQuery, { data: { caseTimes: aTime(changes) } }], ...answers]);

describe('the time of a case for those who keep it', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    // jsdom has no CSS object; the component library asks it to escape a name.
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  });
  afterEach(cleanup);

  it('says the three durations, and nothing to do where nothing may be done', async () => {
    show({});

    expect((await screen.findByText('Since it came in')).nextElementSibling?.textContent).toBe('30 days');
    expect(screen.getByText('Of these the association’s').nextElementSibling?.textContent).toBe('12 days');
    expect(screen.getByText('Of these the parties’').nextElementSibling?.textContent).toBe('18 days');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('lets time run again, and says why not when it is refused', async () => {
    const no = refused({ code: 'COMPLAINTS_PAUSE_OVER', message: 'This pause is already over.' });
    const server = show({ pauses: [PAUSE] }, [[resumeClocksMutation, no]]);
    const row = await screen.findByRole('list', { name: 'When time stood still' });
    expect(row.textContent).toContain('A certificate of health was seen');
    await userEvent.click(within(row).getByRole('button', { name: 'Let time run again' }));

    expect(await screen.findByText('This pause is already over.')).toBeTruthy();
    expect(server.sent(resumeClocksMutation)).toEqual([expect.objectContaining({ caseId: 'c1', pauseId: 'p1' })]);
  });

  it('asks for a reason and a day that is ahead before it sends a pause', async () => {
    show({ choices: [{ reason: 'HEALTH', longestDays: 11, needsReasons: true }] });
    const [disclosure] = await screen.findAllByText('Let time stand still');
    await userEvent.click(disclosure!);
    await userEvent.click(screen.getAllByRole('button', { name: 'Let time stand still' }).at(-1)!);

    for (const mistake of ['Say why.', 'Give a day that is ahead.'])
      expect((await screen.findAllByText(mistake)).length).toBeGreaterThan(0);
  });

  it('gives the respondent more time to reply, alone', async () => {
    const done = { data: { extendReply: { id: 'c1' } } };
    const server = show({ mayExtendReply: true }, [[extendReplyMutation, done]]);
    await userEvent.click(await screen.findByRole('button', { name: 'Give fourteen days more' }));

    await waitFor(() => expect(server.sent(extendReplyMutation)).toHaveLength(1));
  });

  it('asks for the reasons only when somebody opens them, and shows each with its day', async () => {
    const written = [
      { on: '2026-11-10', reason: 'HEALTH', reasons: 'Seen by the registrar.' },
      { on: '2026-11-12', reason: null, reasons: 'Evidence could be lost.' },
    ];
    const answer = { data: { readTimeReasons: { id: 'c1', written } } };
    const server = show({ pauses: [PAUSE] }, [[readTimeReasonsMutation, answer]]);
    const read = await screen.findByRole('button', { name: 'Read the reasons' });
    expect(server.sent(readTimeReasonsMutation)).toEqual([]);
    await userEvent.click(read);

    const list = await screen.findByRole('list', { name: 'The reasons that were written' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain('A certificate of health was seen');
    expect(first?.textContent).toContain('Seen by the registrar.');
    expect(second?.textContent).toContain('12 November 2026 · A time was changed');
    expect(server.sent(readTimeReasonsMutation)).toEqual([expect.objectContaining({ caseId: 'c1' })]);
  });

  it.each([
    ['nothing was written', { data: { readTimeReasons: { id: 'c1', written: [] } } }, /No reasons were written/],
    ['it is refused', refused({ code: 'NO', message: 'Not by you.' }), /Not by you/],
    ['the network is gone', 'offline' as const, /The reasons could not be opened/],
  ])('says so when %s', async (_, answer, words) => {
    show({ deferredUntil: '2026-12-20' }, [[readTimeReasonsMutation, answer]]);
    await userEvent.click(await screen.findByRole('button', { name: 'Read the reasons' }));

    expect(await screen.findByText(words)).toBeTruthy();
  });
});
