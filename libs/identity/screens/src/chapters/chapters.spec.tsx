import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { membersNamedQuery } from '@standing/web-core';
import { aServer, show } from '../../test/show-to-staff.js';
import {
  chapterMembersQuery,
  chaptersQuery,
  dissolveChapterMutation,
  foundChapterMutation,
  putIntoChapterMutation,
  renameChapterMutation,
  takeBackMembershipMutation,
  takeOutOfChapterMutation,
} from './chapter.queries.js';
import { ChaptersScreen } from './chapters-screen.js';

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

const south = { id: 's', revision: 2, name: 'South', nameFr: 'Sud', nameEn: 'South', dissolvedOn: null, members: 2 };
const eric = { id: 'm', revision: 1, person: { id: 'eric', name: 'Éric Blanc' }, fromOn: '2026-01-01', before: null };
const refusal = (code: string, message: string) => ({ code, message, path: null });
const moved = (id: string, name: string, ...refusals: object[]) => ({ personId: id, person: { id, name }, refusals });
const broken = { errors: [{ message: 'x', extensions: { code: 'INTERNAL', reference: 'req-1' } }] };
const refused = (message: string) => ({
  errors: [{ message, extensions: { code: 'REFUSED', refusals: [refusal('C', message)] } }],
});

function open(answers: readonly (readonly [Parameters<ReturnType<typeof aServer>['sent']>[0], () => object])[] = []) {
  const edges = [{ ...eric, deceased: false }].map((node) => ({ node }));
  return aServer([
    ...answers,
    [chaptersQuery, () => ({ data: { chapters: [south] } })],
    [
      chapterMembersQuery,
      () => ({ data: { chapterMembers: { edges, pageInfo: { hasNextPage: false, endCursor: null } } } }),
    ],
    [
      membersNamedQuery,
      () => ({ data: { membersNamed: [{ id: 'ines', name: 'Inès Morel', addressShown: 'i•••@e•••.org' }] } }),
    ],
  ]);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the chapters of a body', () => {
  it('are shown with how many belong to them, and to an officer without anything to do', async () => {
    const gone = { ...south, id: 'g', name: 'Gone', dissolvedOn: '2026-06-01' };
    open([[chaptersQuery, () => ({ data: { chapters: [south, gone] } })]]);
    show(<ChaptersScreen />, { roles: ['officer'] });

    expect(await screen.findByText('2 members')).toBeTruthy();
    expect(screen.getByText(/^Dissolved from 1 Jun/)).toBeTruthy();
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Show the members of South',
      'Show the members of Gone',
    ]);
  });

  it.each<[string, () => object, string]>([
    ['there is none', () => ({ data: { chapters: [] } }), 'There is no chapter yet. A registrar founds the first one.'],
    ['they could not be loaded', () => broken, 'The chapters could not be loaded.'],
  ])('say that %s', async (_, answer, sentence) => {
    open([[chaptersQuery, answer]]);
    show(<ChaptersScreen />);

    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('are founded by their name in the languages of the body', async () => {
    const { sent } = open([[foundChapterMutation, () => ({ data: { foundChapter: 'n' } })]]);
    show(<ChaptersScreen />);
    await press('Found a chapter…');
    await press('Found it');
    expect(await screen.findAllByText('Give the name in this language.')).not.toEqual([]);

    await userEvent.type(screen.getByLabelText('Name in French'), 'Nord');
    await press('Found it');

    expect(await screen.findByText('The chapter is founded.')).toBeTruthy();
    expect(sent(foundChapterMutation)[0]?.variables['input']).toEqual({ nameFr: 'Nord', nameEn: '' });
    expect(sent(chaptersQuery)).toHaveLength(2);
  });

  it('are renamed from what was read', async () => {
    const { sent } = open([[renameChapterMutation, () => ({ data: { renameChapter: 's' } })]]);
    show(<ChaptersScreen />);
    await press('Rename South');
    await userEvent.type(screen.getByLabelText('Name in French'), '-Est');
    await press('Rename it');

    expect(await screen.findByText('The chapter is renamed.')).toBeTruthy();
    expect(sent(renameChapterMutation)[0]?.variables).toMatchObject({
      ...{ id: 's', revision: 2, input: { nameFr: 'Sud-Est', nameEn: 'South' } },
    });
  });

  it('are dissolved from a day on, or say why not', async () => {
    const { sent } = open([[dissolveChapterMutation, () => refused('Members still belong to it.')]]);
    show(<ChaptersScreen />);
    await press('Dissolve South');
    await press('Dissolve it');

    expect(await screen.findByText('Members still belong to it.')).toBeTruthy();
    expect(sent(dissolveChapterMutation)[0]?.variables).toMatchObject({
      ...{ id: 's', revision: 2, dissolvedOn: '2026-11-22' },
    });
  });

  it('take in members found by name, and say of each what became of it', async () => {
    const left = refusal('IDENTITY_CHAPTER_ALREADY_IN', 'This member belongs to it already.');
    const rows = [moved('ines', 'Inès Morel'), moved('eric', 'Éric Blanc', left)];
    const { sent } = open([[putIntoChapterMutation, () => ({ data: { putIntoChapter: rows } })]]);
    show(<ChaptersScreen />);
    await press('Put members into South');
    await press('Put them in');
    expect(await screen.findAllByText('Choose one member at least.')).not.toEqual([]);
    await userEvent.type(screen.getByLabelText('Add a member'), 'in');
    await press('Add Inès Morel');
    await press('Put 1 member in');

    const result = within((await screen.findByText('1 was not moved')).closest('[role]') as HTMLElement);
    expect(result.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Inès MorelPut in',
      'Éric BlancThis member belongs to it already.Not moved',
    ]);
    expect(sent(putIntoChapterMutation)[0]?.variables['input']).toEqual({
      ...{ chapterId: 's', fromOn: '2026-11-22', personIds: ['ines'] },
    });
  });

  it('let those who are ticked go, from a day on', async () => {
    const rows = [moved('eric', 'Éric Blanc')];
    const { sent } = open([[takeOutOfChapterMutation, () => ({ data: { takeOutOfChapter: rows } })]]);
    show(<ChaptersScreen />);
    await press('Show the members of South');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Éric Blanc' }));
    await press('Take 1 member out');

    expect(await screen.findByText('Taken out')).toBeTruthy();
    expect(sent(takeOutOfChapterMutation)[0]?.variables['input']).toEqual({
      ...{ chapterId: 's', fromOn: '2026-11-22', personIds: ['eric'] },
    });
  });

  it('take back what was recorded by mistake', async () => {
    const { sent } = open([[takeBackMembershipMutation, () => ({ data: { takeBackMembership: 'm' } })]]);
    show(<ChaptersScreen />);
    await press('Show the members of South');
    await press('Éric Blanc: recorded by mistake');
    await press('Take it back');

    expect(await screen.findByText('It is taken back.')).toBeTruthy();
    expect(sent(takeBackMembershipMutation)[0]?.variables).toMatchObject({ id: 'm', revision: 1 });
  });
});
