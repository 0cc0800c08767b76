import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { membersNamedQuery } from '@standing/web-core';
import { aFile, fileOf, members } from '../../../test/a-file.js';
import { broken, refused } from '../../../test/answers.js';
import { type Answer, aServer } from '../../../test/a-server.js';
import { putAway } from '../../../test/put-away.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { FileCards } from './file-cards.js';
import { fileQuery, namePanelMutation } from './file.queries.js';

const karim = { id: 'karim', name: 'Karim Haddad' };
const katia = { id: 'katia', name: 'Katia Lenoir' };
const anAppeal = (more: object = {}) => ({
  ...{ id: 'appeal', appealedOn: '2026-11-20', panel: [] as object[], answered: 0, outcome: null },
  ...more,
});
const withAppeal = (more: object = {}) =>
  fileOf(aFile({ stage: 'SETTLED', waiting: false, appeals: [anAppeal(more)] }));
const done = { data: { nameAppealPanel: { applicationId: 'application' } } };

type Given = { readonly file?: () => object; readonly name?: Answer };

function show({ file = () => withAppeal(), name = () => done }: Given = {}) {
  const server = aServer([
    [fileQuery, file],
    [membersNamedQuery, members],
    [namePanelMutation, name],
  ]);
  showScreen(<FileCards applicationId="application" />);
  return () =>
    server.sent(namePanelMutation).map(({ variables: { appealId, personIds } }) => ({ appealId, personIds }));
}

const LABEL = 'Who is to hear it: one to three people';
const user = userEvent.setup({ delay: null });
const card = async () => within(await screen.findByRole('region', { name: 'Appeal of 20 November 2026' }));
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const look = async (text: string) => user.type(await screen.findByLabelText(LABEL), text);
const save = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Name those who hear it' });
const chosen = () =>
  screen.queryAllByRole('button', { name: /^Remove / }).map((button) => button.getAttribute('aria-label'));

beforeAll(prepare);
afterEach(putAway);

describe('naming those who hear an appeal', () => {
  it('is possible with one person, and not with nobody', async () => {
    const sent = show();

    expect((await card()).getByText('Nobody is named to hear it yet.')).toBeTruthy();
    expect((await save()).disabled).toBe(true);
    await user.click(await save());
    expect(sent()).toEqual([]);
    await look('Ka');
    await press('Add: Karim Haddad');
    expect((await save()).disabled).toBe(false);
    await user.click(await save());

    expect(await screen.findByText('Those who hear the appeal are named.')).toBeTruthy();
    expect(sent()).toEqual([{ appealId: 'appeal', personIds: ['karim'] }]);
  });

  it('takes three people and no fourth, and one who is removed makes room', async () => {
    const sent = show();

    await look('Ka');
    await press('Add: Karim Haddad');
    await press('Add: Katia Lenoir');
    expect(screen.getByLabelText(LABEL)).toBeTruthy();
    await press('Add: Kamel Saïdi');
    expect(chosen()).toEqual(['Remove Karim Haddad', 'Remove Katia Lenoir', 'Remove Kamel Saïdi']);
    expect(screen.queryByLabelText(LABEL)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Add: / })).toBeNull();

    await press('Remove Katia Lenoir');
    await look('Kay');
    await press('Add: Kay Olsen');
    await user.click(await save());
    expect(await screen.findByText('Those who hear the appeal are named.')).toBeTruthy();
    expect(sent()).toEqual([{ appealId: 'appeal', personIds: ['karim', 'kamel', 'kay'] }]);
  });

  it('takes a person once', async () => {
    const sent = show();

    await look('Ka');
    await press('Add: Karim Haddad');
    await press('Add: Katia Lenoir');
    await press('Add: Karim Haddad');

    expect(chosen()).toEqual(['Remove Katia Lenoir', 'Remove Karim Haddad']);
    await user.click(await save());
    expect(await screen.findByText('Those who hear the appeal are named.')).toBeTruthy();
    expect(sent()[0]?.personIds).toEqual(['katia', 'karim']);
  });

  it('begins from those who are named, until it is decided', async () => {
    const sent = show({ file: () => withAppeal({ panel: [karim, katia], answered: 1 }) });

    const heard = (await card()).getByText(/^Heard by/).closest('p');
    expect(heard?.textContent).toBe('Heard by Karim Haddad, Katia Lenoir. 1 of 2 have answered.');
    expect(chosen()).toEqual(['Remove Karim Haddad', 'Remove Katia Lenoir']);
    await press('Remove Katia Lenoir');
    await user.click(await save());

    expect(await screen.findByText('Those who hear the appeal are named.')).toBeTruthy();
    expect(sent()).toEqual([{ appealId: 'appeal', personIds: ['karim'] }]);
  });

  it('shows who hears it once they are named', async () => {
    let file = withAppeal();
    show({
      file: () => file,
      name: () => {
        file = withAppeal({ panel: [karim] });
        return done;
      },
    });
    await look('Ka');
    await press('Add: Karim Haddad');
    expect((await card()).getByText('Nobody is named to hear it yet.')).toBeTruthy();
    await user.click(await save());

    expect(await (await card()).findByText(/^Heard by Karim Haddad\./)).toBeTruthy();
    expect(screen.queryByText('Nobody is named to hear it yet.')).toBeNull();
  });

  it.each<[string, object, string]>([
    ['is refused', refused('Karim Haddad decided the refusal.', 'personIds'), 'Karim Haddad decided the refusal.'],
    ['did not arrive', broken, 'Nobody was named.'],
  ])('that %s says so, and keeps who was chosen', async (_, answer, sentence) => {
    show({ name: () => answer });

    await look('Ka');
    await press('Add: Karim Haddad');
    await user.click(await save());

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(chosen()).toEqual(['Remove Karim Haddad']);
    expect(screen.queryByText('Those who hear the appeal are named.')).toBeNull();
  });
});

describe('an appeal that is decided', () => {
  it.each([
    ['UPHELD', 'The appeal is upheld: the refusal is quashed, and others decide anew.'],
    ['DISMISSED', 'The appeal is dismissed: the refusal stands.'],
  ])('%s says so, with nobody left to be named', async (outcome, sentence) => {
    show({ file: () => withAppeal({ panel: [karim], answered: 1, outcome }) });

    expect((await card()).getByText(sentence)).toBeTruthy();
    expect(chosen()).toEqual([]);
    expect(screen.queryByLabelText(LABEL)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Name those who hear it' })).toBeNull();
  });
});
