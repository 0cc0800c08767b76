import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { aSheet, met } from '../../test/judged.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { applicantQuery, markMutation, sheetQuery, submitMutation } from './judging.queries.js';
import { SheetScreen } from './sheet-screen.js';

/** A sheet on which all but these criteria are marked. */
function show({ open = [], submit }: { readonly open?: readonly string[]; readonly submit?: Answer } = {}) {
  const marks = { presence: met, contract: met, ethics: met };
  let kept = Object.fromEntries(Object.entries(marks).filter(([code]) => !open.includes(code)));
  let submitted = false;
  const server = aServer([
    [sheetQuery, () => ({ data: { assessmentSheet: aSheet(kept, { submitted }) } })],
    [applicantQuery, () => ({ data: { applicantOfAssessment: null } })],
    [
      markMutation,
      ({ input }) => {
        kept = { ...kept, [(input as { criterion: string }).criterion]: met };
        return { data: { markCriterion: { id: 'sheet' } } };
      },
    ],
    [
      submitMutation,
      submit ??
        (() => {
          submitted = true;
          return { data: { submitAssessment: { id: 'sheet' } } };
        }),
    ],
  ]);
  showScreen(<SheetScreen id="sheet" />);
  return server;
}

const user = userEvent.setup({ delay: null });
const button = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Submit my assessment…' });
const dialog = () => within(screen.getByRole('dialog', { name: 'Submit your assessment of file D-000001?' }));
const ask = async () => user.click(await button());

beforeAll(prepare);
afterEach(putAway);

describe('submitting an assessment', () => {
  it('waits until every criterion is marked', async () => {
    const { sent } = show({ open: ['contract', 'ethics'] });

    expect((await button()).disabled).toBe(true);
    expect(screen.getByText('First mark every criterion.')).toBeTruthy();
    await ask();
    expect(screen.queryByRole('dialog')).toBeNull();

    screen.getByRole('button', { current: true }).focus();
    await user.keyboard('1');
    expect(await screen.findByText('1 criterion is left.')).toBeTruthy();
    expect((await button()).disabled).toBe(true);
    await user.keyboard('j1');

    expect(await screen.findByText('Every criterion is marked.')).toBeTruthy();
    expect((await button()).disabled).toBe(false);
    expect(screen.queryByText('First mark every criterion.')).toBeNull();
    expect(sent(submitMutation)).toEqual([]);
  });

  it('is asked once more, and left without a trace', async () => {
    const { sent } = show();

    await ask();
    expect(dialog().getByText(/^It never changes afterwards\./)).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Not yet' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await button()).disabled).toBe(false);
    expect(sent(submitMutation)).toEqual([]);
  });

  it('closes the sheet: it can be read and no longer changed', async () => {
    const { sent } = show();

    await ask();
    await user.click(dialog().getByRole('button', { name: 'Submit my assessment' }));

    expect(await screen.findByText('Your assessment of file D-000001 is submitted.')).toBeTruthy();
    expect(await screen.findByText('Submitted')).toBeTruthy();
    expect(sent(submitMutation).map(({ variables }) => variables['id'])).toEqual(['sheet']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Submit my assessment…' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save this mark' })).toBeNull();
  });

  it('that is refused says why, and stays open', async () => {
    show({ submit: () => refused('A criterion is not marked.') });

    await ask();
    await user.click(dialog().getByRole('button', { name: 'Submit my assessment' }));

    expect(await dialog().findByText('A criterion is not marked.')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Not yet' }));
    expect(await screen.findByRole('button', { name: 'Save this mark' })).toBeTruthy();
  });
});
