import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { membersNamedQuery } from '@standing/web-core';
import { aFile, fileOf, members } from '../../../test/a-file.js';
import { broken, notFound, refused } from '../../../test/answers.js';
import { type Answer, aServer } from '../../../test/a-server.js';
import { bothSheets } from '../../../test/judged.js';
import { itLoads } from '../../../test/loading.js';
import { putAway } from '../../../test/put-away.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { FileCards } from './file-cards.js';
import { appointModeratorMutation, fileQuery } from './file.queries.js';

const done = { data: { appointModerator: { applicationId: 'application' } } };

type Given = { readonly file?: () => object; readonly found?: Answer; readonly appoint?: Answer };

function show({ file = () => fileOf(), found = members, appoint = () => done }: Given = {}) {
  const server = aServer([
    [fileQuery, file],
    [membersNamedQuery, found],
    [appointModeratorMutation, appoint],
  ]);
  showScreen(<FileCards applicationId="application" />);
  return server;
}

const user = userEvent.setup({ delay: null });
const judged = async () => within(await screen.findByRole('region', { name: 'What people judged' }));
const field = () => screen.findByLabelText<HTMLInputElement>('Appoint a moderator');
const appoint = async (name: string) => user.click(await screen.findByRole('button', { name: `Appoint: ${name}` }));
const moderating = { stage: 'MODERATING', criteria: bothSheets };

beforeAll(prepare);
afterEach(putAway);

describe('what people judged', () => {
  itLoads({
    show: (answer) => void show({ file: answer }),
    found: fileOf(),
    seen: 'What people judged',
    failed: 'The assessment could not be loaded.',
  });

  it('is nowhere to be seen by whoever had a part in it', async () => {
    const { sent } = show({ file: () => notFound });

    await waitFor(() => expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull());
    expect(sent(fileQuery).length).toBe(1);
    expect(screen.queryByRole('region', { name: 'What people judged' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText('The assessment could not be loaded.')).toBeNull();
  });

  it.each([
    ['NONE', 'This level is decided by its requirements alone.'],
    ['ASSESSING', 'The two assessments are not both submitted yet. Nothing of them is shown before.'],
    ['MODERATING', 'The two assessments differ: somebody who had no part in them settles it.'],
    ['SETTLED', 'The assessment is over. Whoever assessed or moderated does not decide.'],
  ])('says how far it is: %s', async (stage, sentence) => {
    show({ file: () => fileOf(aFile({ stage })) });

    const paragraphs = within((await screen.findByText(sentence)).closest('section') as HTMLElement);
    expect(paragraphs.getAllByText(/^(This level|The (two )?assessment)/).length).toBe(1);
  });

  it('shows both sheets, what was settled, who moderates and what happened', async () => {
    const settled = { mark: 'MET', reason: 'The log shows it.', wouldSatisfy: null };
    const criteria = [{ ...bothSheets[0], settled }];
    show({
      file: () => fileOf(aFile({ stage: 'SETTLED', criteria, moderator: { id: 'karim', name: 'Karim Haddad' } })),
    });

    const card = await judged();
    const pair = card.getByRole('heading', { name: 'Presence' }).closest('li')?.textContent;
    expect(pair).toBe(
      'PresenceFirst assessor MetSecond assessor Not yetOne engagement has no contract.' +
        'What would satisfy it: A contract for each engagement.Settled MetThe log shows it.',
    );
    expect(card.getByText('Moderator: Karim Haddad')).toBeTruthy();
    expect(card.getByText('The application was sent')).toBeTruthy();
  });
});

describe('appointing a moderator', () => {
  it('is offered while somebody is waited for and the sheets differ, also to oneself', async () => {
    show({ file: () => fileOf(aFile(moderating)) });

    expect(await field()).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Moderate it myself' }).getAttribute('href')).toBe(
      '/assessments/moderation/application',
    );
  });

  it.each<[string, object]>([
    ['while both are not submitted', { stage: 'ASSESSING' }],
    ['once it is settled', { stage: 'SETTLED' }],
    ['where the application is answered', { ...moderating, waiting: false }],
  ])('is not offered %s', async (_, more) => {
    show({ file: () => fileOf(aFile(more)) });

    await judged();
    expect(screen.queryByLabelText('Appoint a moderator')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Moderate it myself' })).toBeNull();
  });

  it('finds a member by two letters, and asks exactly them', async () => {
    let file = fileOf(aFile(moderating));
    const { sent } = show({
      file: () => file,
      appoint: () => {
        file = fileOf(aFile({ ...moderating, moderator: { id: 'karim', name: 'Karim Haddad' } }));
        return done;
      },
    });
    await user.type(await field(), 'K');
    expect(screen.queryByRole('button', { name: /^Appoint:/ })).toBeNull();
    expect(sent(membersNamedQuery)).toEqual([]);
    await user.type(await field(), 'a');
    await appoint('Karim Haddad');

    expect(await screen.findByText('Karim Haddad is asked to moderate.')).toBeTruthy();
    expect(sent(appointModeratorMutation).map(({ variables }) => variables)).toMatchObject([
      { applicationId: 'application', personId: 'karim' },
    ]);
    expect(await screen.findByText('Moderator: Karim Haddad')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Moderate it myself' })).toBeNull();
    expect(await field()).toBeTruthy();
  });

  it('says that nobody has that name', async () => {
    show({ file: () => fileOf(aFile(moderating)) });

    await user.type(await field(), 'Zz');

    expect(await screen.findByText('No member of that name. Check the spelling.')).toBeTruthy();
  });

  it('says that nobody could be looked for, and looks again', async () => {
    let found: Answer = () => broken;
    show({ file: () => fileOf(aFile(moderating)), found: (variables) => found(variables) });

    await user.type(await field(), 'Ka');
    expect(await screen.findByText('The members could not be looked for.')).toBeTruthy();
    found = members;
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('button', { name: 'Appoint: Karim Haddad' })).toBeTruthy();
  });

  it.each<[string, object, string]>([
    ['is refused', refused('Karim Haddad assessed this application.'), 'Karim Haddad assessed this application.'],
    ['did not arrive', broken, 'Nobody was appointed.'],
  ])('that %s says so, with the name still there', async (_, answer, sentence) => {
    show({ file: () => fileOf(aFile(moderating)), appoint: () => answer });

    await user.type(await field(), 'Ka');
    await appoint('Karim Haddad');

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((await field()).value).toBe('Ka');
    expect(screen.getByRole('button', { name: 'Appoint: Karim Haddad' })).toBeTruthy();
    expect(screen.queryByText('Karim Haddad is asked to moderate.')).toBeNull();
  });
});
