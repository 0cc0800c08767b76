import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answer, aServer } from '../../test/a-server.js';
import { aSheet } from '../../test/judged.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { applicantQuery, markMutation, sheetQuery } from './judging.queries.js';
import { SheetScreen } from './sheet-screen.js';

/** Shows a sheet that keeps each mark it is sent, with the focus on the criterion that is looked at. */
async function atTheList() {
  let kept: Readonly<Record<string, object>> = {};
  const mark: Answer = ({ input }) => {
    const { criterion, ...said } = input as { criterion: string };
    kept = { ...kept, [criterion]: said };
    return { data: { markCriterion: { id: 'sheet' } } };
  };
  const server = aServer([
    [sheetQuery, () => ({ data: { assessmentSheet: aSheet(kept) } })],
    [applicantQuery, () => ({ data: { applicantOfAssessment: null } })],
    [markMutation, mark],
  ]);
  showScreen(<SheetScreen id="sheet" />);
  (await screen.findByRole('button', { current: true })).focus();
  return { sent: () => server.sent(markMutation).map(({ variables }) => variables) };
}

const keyboard = userEvent.setup({ delay: null });
const press = (keys: string) => keyboard.keyboard(keys);
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value;
const reason = () => screen.getByLabelText<HTMLTextAreaElement>('Reason');
const backToTheList = () => act(() => screen.getByRole('button', { current: true }).focus());
const inTheList = () => document.activeElement?.querySelector('.item-main')?.textContent;

beforeAll(prepare);
afterEach(putAway);

describe('what is written on a criterion', () => {
  it('waits for whoever looks at another one meanwhile', async () => {
    await atTheList();
    await press('2');
    await press('No contract for one of them.');

    await keyboard.click(screen.getByRole('button', { name: /^Ethics/ }));
    expect(reason().value).toBe('');
    await keyboard.click(screen.getByRole('button', { name: /^Presence/ }));

    expect(reason().value).toBe('No contract for one of them.');
    expect(chosen()).toBe('NOT_YET');
  });

  it('does not take the keys from the list when the criterion is come back to', async () => {
    await atTheList();
    await press('2');
    backToTheList();

    await press('j');
    await press('k');

    expect(inTheList()).toBe('Presence');
  });

  it('is over once another mark is given by its key', async () => {
    await atTheList();
    await press('2');
    backToTheList();

    await press('1');

    await waitFor(() => expect(chosen()).toBe('MET'));
    expect(reason().value).toBe('');
  });

  it('leads back to the list once it is saved', async () => {
    await atTheList();
    await press('2');
    await press('No contract.');
    await keyboard.type(screen.getByLabelText('What would satisfy it'), 'One.');

    await keyboard.click(screen.getByRole('button', { name: 'Save this mark' }));

    await screen.findByText('Your mark on “Presence” is saved.');
    await waitFor(() => expect(inTheList()).toBe('Presence'));
    expect(chosen()).toBe('NOT_YET');
  });

  it('is sent under a key of its own for each mark, however fast they are given', async () => {
    const { sent } = await atTheList();

    for (const key of '1j1j1') fireEvent.keyDown(document.activeElement ?? document.body, { key });

    await screen.findByText('Every criterion is marked.');
    expect(sent().map(({ input }) => (input as { criterion: string }).criterion)).toHaveLength(3);
    expect(new Set(sent().map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
  });
});
