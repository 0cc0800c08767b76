import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refused, showCase } from '../../test/show-case.js';
import type { CaseFunction } from '../course.js';
import { NotesCard } from './notes-card.js';
import { openNotesMutation, removeNoteMutation, writeNoteMutation } from './notes.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const own = {
  id: 'n1',
  text: 'Ask her about March.',
  sharedWith: null,
  isMine: true,
  authorName: null,
  writtenOn: '2026-11-22',
};
const theirs = {
  ...own,
  id: 'n2',
  text: 'A letter is missing.',
  sharedWith: 'PANEL',
  isMine: false,
  authorName: 'Paul',
};
const opened = (...notes: readonly object[]) => ({ data: { openNotes: { id: 'c1', mayShareWith: ['PANEL'], notes } } });

type Acts = { readonly write?: object | 'offline'; readonly mine?: CaseFunction };
function show(answers: readonly (object | 'offline')[], { write, mine = 'PANEL' }: Acts = {}) {
  return showCase(<NotesCard caseId="c1" mine={[mine]} />, [
    [openNotesMutation, ...answers],
    [writeNoteMutation, write ?? { data: { writeNote: 'n3' } }],
    [removeNoteMutation, { data: { removeNote: 'n1' } }],
  ]);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const noteField = () => screen.getByLabelText<HTMLTextAreaElement>('New note');

describe('what is noted beside the file of a case', () => {
  it('is no card for a party, a custodian or a witness', () => {
    for (const mine of ['RESPONDENT', 'IDENTITY_CUSTODIAN', 'WITNESS', 'PRESENTER'] as const) {
      show([opened()], { mine });
      expect(screen.queryByText('Notes')).toBeNull();
      cleanup();
    }
  });

  it('is opened on a press alone, and says so where there is nothing', async () => {
    const { sent } = show([opened()]);
    expect(screen.getByText(/no party reads them/)).toBeTruthy();
    expect(sent(openNotesMutation)).toEqual([]);
    await press('Open the notes');
    expect(await screen.findByText('Nothing is noted yet.')).toBeTruthy();
    expect(sent(openNotesMutation)).toMatchObject([{ caseId: 'c1' }]);
  });

  it('says who reads each and who wrote it, and leaves those of others as they are', async () => {
    show([opened(own, theirs)]);
    await press('Open the notes');
    const [mine, other] = within(await screen.findByRole('list', { name: 'What is noted' })).getAllByRole('listitem');
    expect(mine?.textContent).toContain('for me alone 22 November 2026');
    expect(other?.textContent).toContain('shared: member of the panel Paul, 22 November 2026');
    expect(within(other!).queryByRole('button')).toBeNull();
    expect(
      within(mine!)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Rewrite it', 'Take it out…']);
  });

  it('is kept for the reader alone unless they share it, and is then read again', async () => {
    const { sent } = show([opened(), opened(own)]);
    await press('Open the notes');
    await press('Keep the note');
    expect((await screen.findAllByText('Write something, or leave it.')).length).toBeGreaterThan(0);
    await userEvent.type(noteField(), 'Ask her about March.');
    await press('Keep the note');
    const input = { caseId: 'c1', noteId: null, sharedWith: null, text: 'Ask her about March.' };
    await waitFor(() => expect(sent(writeNoteMutation)).toMatchObject([{ input }]));
    expect(await screen.findByText('Ask her about March.')).toBeTruthy();
    expect(noteField().value).toBe('');

    await userEvent.type(noteField(), 'For us all.');
    await userEvent.click(screen.getByLabelText('All who hold this function in the case: member of the panel'));
    await press('Keep the note');
    await waitFor(() => expect(sent(writeNoteMutation)).toHaveLength(2));
    expect(sent(writeNoteMutation)[1]).toMatchObject({ input: { sharedWith: 'PANEL', text: 'For us all.' } });
  });

  it('is written anew in its place', async () => {
    const { sent } = show([opened({ ...own, sharedWith: 'PANEL' }), opened(own)]);
    await press('Open the notes');
    await press('Rewrite it');
    const form = screen.getByRole('form', { name: 'Write the note anew' });
    const field = within(form).getByLabelText<HTMLTextAreaElement>('Note');
    expect(field.value).toBe('Ask her about March.');
    await userEvent.type(field, ' And April.');
    await userEvent.click(within(form).getByLabelText('I alone'));
    await userEvent.click(within(form).getByRole('button', { name: 'Keep the note' }));
    const input = { caseId: 'c1', noteId: 'n1', sharedWith: null, text: 'Ask her about March. And April.' };
    await waitFor(() => expect(sent(writeNoteMutation)).toMatchObject([{ input }]));
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Write the note anew' })).toBeNull());
  });

  it('is taken out once it was asked again', async () => {
    const { sent } = show([opened(own), opened()]);
    await press('Open the notes');
    await press('Take it out…');
    expect(sent(removeNoteMutation)).toEqual([]);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it out' }));
    await waitFor(() => expect(sent(removeNoteMutation)).toMatchObject([{ noteId: 'n1' }]));
    expect(await screen.findByText('Nothing is noted yet.')).toBeTruthy();
  });

  it('loses nothing that was written when it is refused, or cannot be sent', async () => {
    const message = 'You have 200 notes in this case already. Take one out first.';
    for (const [write, said] of [
      [refused({ code: 'COMPLAINTS_NOTES_FULL', message }), message],
      ['offline', 'The note was not kept.'],
    ] as const) {
      show([opened()], { write });
      await press('Open the notes');
      await screen.findByText('Nothing is noted yet.');
      await userEvent.type(noteField(), 'One more.');
      await press('Keep the note');
      expect(await screen.findByText(said, undefined, { timeout: 10_000 })).toBeTruthy();
      expect(noteField().value).toBe('One more.');
      cleanup();
    }
  }, 30_000);

  it('says so when it cannot be opened', async () => {
    show(['offline']);
    await press('Open the notes');
    expect(await screen.findByText('The notes could not be opened.', undefined, { timeout: 10_000 })).toBeTruthy();
  }, 15_000);
});
