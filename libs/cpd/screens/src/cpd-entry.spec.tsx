import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { allotMutation, correctMutation, ifQuery, recordMutation } from './cpd.queries.js';
import { aLine, anActivity, FileServer, showScreen } from '../test/show-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => FileServer.open());
afterEach(cleanup);

const CATEGORIES = [
  { code: 'core', title: 'Core', titles: ['Socle', 'Core'], within: null },
  { code: 'ethics', title: 'Ethics', titles: ['Éthique', 'Ethics'], within: 'core' },
];
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const write = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const LINE = 'yesterday 2h webinar on ethics with Rivage';

const aLineIf = (changes: object = {}) => ({
  ...{
    ruleId: 'cpd',
    title: 'Development',
    unit: 'MINUTES',
    modality: 'REQUIRED',
    needed: 360,
    before: 120,
    after: 240,
  },
  ...{ result: 'UNMET', leftOut: [], stillMissing: '2 h to add.' },
  ...changes,
});

describe('an activity in one line', () => {
  it('shows what is understood, fills the form with it, and records nothing by itself', async () => {
    const server = showScreen({ categories: CATEGORIES });
    await screen.findByRole('button', { name: 'Put it in a category' });
    await write('In one line', LINE);
    expect(
      screen.getByText(/Understood: Webinar on ethics · Training · .*21 Nov.* · 2.h · Rivage · Core › Ethics\./),
    ).toBeTruthy();

    await press('Fill in the form');

    expect(valueOf('Title')).toBe('Webinar on ethics');
    expect(valueOf('Organiser or author (optional)')).toBe('Rivage');
    expect(valueOf('Category')).toBe('ethics');
    expect(document.activeElement).toBe(screen.getByLabelText('What you take from it'));
    expect(server.sent(recordMutation)).toHaveLength(0);
    await write('What you take from it', 'Fewer questions.');
    await press('Record this activity');
    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(1));
    expect(server.sent(recordMutation)[0]?.variables['input']).toMatchObject({
      ...{ title: 'Webinar on ethics', kind: 'TRAINING', lastDay: '2026-11-21', minutes: 120, provider: 'Rivage' },
      categories: [{ code: 'ethics', minutes: 120 }],
    });
  });

  it('leaves open what the line does not say', async () => {
    showScreen();
    await write('In one line', 'something about silence');
    expect(screen.getByText(/Left open: the kind, the day,? and the length\./)).toBeTruthy();

    await press('Fill in the form');
    await press('Record this activity');

    const summary = screen
      .getAllByRole('alert')
      .map((alert) => alert.textContent)
      .join(' ');
    for (const text of ['Give the day.', 'Write the length', 'Write in a sentence']) expect(summary).toContain(text);
  });
});

describe('repeating the last one', () => {
  it('fills the form with it for today, as the same activity unless it is said to be another', async () => {
    const categories = [{ code: 'ethics', minutes: 60 }];
    const server = showScreen({
      activities: [anActivity('a', { title: 'Peer group', categories, seriesId: 'first' })],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Repeat “Peer group”' }));

    expect(valueOf('Title')).toBe('Peer group');
    expect(screen.getByText(/the same activity as “Peer group”/)).toBeTruthy();
    await write('What you take from it', 'Patience.');
    await press('Record this activity');

    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(1));
    expect(server.sent(recordMutation)[0]?.variables['input']).toMatchObject({
      ...{ lastDay: '2026-11-22', repeats: 'a', categories, reflection: 'Patience.' },
    });
  });

  it('lets go of the first when it is another', async () => {
    const server = showScreen({ activities: [anActivity('a', { title: 'Peer group' })] });
    await userEvent.click(await screen.findByRole('button', { name: 'Repeat “Peer group”' }));
    await press('It is another one');
    await write('What you take from it', 'Patience.');
    await press('Record this activity');

    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(1));
    expect(server.sent(recordMutation)[0]?.variables['input']).toMatchObject({ repeats: null });
  });
});

describe('categories', () => {
  it('ask for what is missing, and can be taken out again', async () => {
    const server = showScreen({ categories: CATEGORIES });
    await userEvent.click(await screen.findByRole('button', { name: 'Put it in a category' }));
    await press('Record this activity');
    expect(screen.getAllByText('Choose the category and write its length, or remove it.').length).toBe(2);

    await userEvent.selectOptions(screen.getByLabelText('Category'), 'ethics');
    await press('Remove “Core › Ethics”');

    expect(screen.queryByLabelText('Category')).toBeNull();
    expect(server.sent(recordMutation)).toHaveLength(0);
  });

  it('are kept where the scheme knows one no longer, and said to be so', async () => {
    const categories = [{ code: 'old-one', minutes: 60 }];
    const server = showScreen({
      activities: [anActivity('a', { title: 'A course', categories })],
      categories: CATEGORIES,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change “A course”' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Change this activity' }));
    expect(dialog.getByRole('option', { name: 'old-one (not asked by your scheme)' })).toBeTruthy();

    await userEvent.click(dialog.getByRole('button', { name: 'Save the change' }));

    await waitFor(() => expect(server.sent(correctMutation)).toHaveLength(1));
    expect(server.sent(correctMutation)[0]?.variables['input']).toMatchObject({ categories, repeats: null });
  });
});

describe('the verdict beside the entry', () => {
  it('says what would change, what would be left out and what would still be missing', async () => {
    const leftOut = [{ amount: 30, reason: 'ACCREDITATION_OVER_CEILING', sentence: 'Over the most that counts.' }];
    const server = showScreen({ linesIf: [aLineIf({ leftOut })] });
    await write('Length in all', '2h');

    expect(await screen.findByText('With this activity', {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.getByText(/2.h of 6.h, then 4.h of 6.h/)).toBeTruthy();
    expect(screen.getByText(/30.min Over the most that counts\./)).toBeTruthy();
    expect(screen.getByText('2 h to add.')).toBeTruthy();
    expect(server.sent(ifQuery).at(-1)?.variables['activity']).toEqual({
      ...{ activityId: null, form: 'training', day: '2026-11-22', minutes: 120, categories: [] },
      ...{ documented: false, seriesId: null },
    });
  });

  it('asks nothing before there is a length, and says nothing without a connection', async () => {
    const server = showScreen({ linesIf: 'offline' });
    await write('Title', 'A book');
    expect(server.sent(ifQuery)).toHaveLength(0);

    await write('Length in all', '2h');
    await waitFor(() => expect(server.sent(ifQuery).length).toBeGreaterThan(0), { timeout: 3000 });

    expect(screen.queryByText('With this activity')).toBeNull();
    expect(screen.queryByText(/no connection/)).toBeNull();
  });
});

describe('what each activity counts for', () => {
  it('is said as decided: counted, left out, and carried on the line', async () => {
    const use = { activityId: 'a', ruleId: 'cpd', title: 'Development', unit: 'MINUTES', isShared: false };
    const carried = { kind: 'carry', sentence: 'Carried over from another period: 1 h.' };
    showScreen({
      activities: [anActivity('a')],
      lines: [aLine('cpd', { adjusted: [carried] })],
      uses: [
        { ...use, amount: 120, reason: null, sentence: null },
        { ...use, amount: 30, reason: 'ACCREDITATION_OVER_CEILING', sentence: 'Over the most.' },
        { ...use, ruleId: 'ethics', title: 'Ethics', amount: 1, unit: 'ITEMS', reason: null, sentence: null },
        { ...use, ruleId: 'peers', title: 'Peers', amount: 150, reason: 'ACCREDITATION_OTHER_CATEGORY', sentence: 'x' },
      ],
    });

    expect(await screen.findByText(/^2.h count for Development$/)).toBeTruthy();
    expect(screen.getByText(/^30.min left out of Development\. Over the most\.$/)).toBeTruthy();
    expect(screen.getByText('Counts for Ethics')).toBeTruthy();
    expect(screen.queryByText(/Peers/)).toBeNull();
    expect(await screen.findByText('Carried over from another period: 1 h.')).toBeTruthy();
  });

  const shared = (ruleId: string, title: string, reason: string | null) => ({
    ...{ activityId: 'a', ruleId, title, unit: 'MINUTES', isShared: true, amount: 240, reason },
    sentence: reason && 'It counts elsewhere.',
  });
  const ELSEWHERE = 'ACCREDITATION_COUNTED_ELSEWHERE';

  it('is chosen where several lines share it, and left to the scheme again', async () => {
    const uses = [
      shared('core', 'Core', null),
      shared('ethics', 'Ethics', ELSEWHERE),
      shared('peers', 'Peers', 'ACCREDITATION_OTHER_CATEGORY'),
    ];
    const server = showScreen({ activities: [anActivity('a', { countsFor: 'ethics' })], uses });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: '“A course” counts for' });
    expect([...choice.options].map(({ text }) => text)).toEqual(['Where it is missing most', 'Core', 'Ethics']);
    expect(choice.value).toBe('ethics');

    await userEvent.selectOptions(choice, 'Where it is missing most');

    await waitFor(() => expect(server.sent(allotMutation)).toHaveLength(1));
    expect(server.sent(allotMutation)[0]?.variables).toMatchObject({ id: 'a', version: 1, countsFor: null });
  });

  it('is no choice where it fits one line alone', async () => {
    showScreen({ activities: [anActivity('a')], uses: [shared('core', 'Core', null)] });

    expect(await screen.findByText(/count for Core$/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /counts for$/ })).toBeNull();
  });

  it('stays as it was used, once it made an audit good', async () => {
    showScreen({ activities: [anActivity('a', { spentOn: 'f' }), anActivity('b', { title: 'Another' })] });

    expect((await screen.findByRole('link', { name: 'To the audit' })).getAttribute('href')).toBe('/audits/f');
    expect(screen.queryByRole('button', { name: 'Withdraw “A course”' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Withdraw “Another”' })).toBeTruthy();
  });
});
