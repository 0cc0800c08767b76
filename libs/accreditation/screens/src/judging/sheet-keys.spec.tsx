import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { aSheet, asks, met, notYet } from '../../test/judged.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { applicantQuery, markMutation, sheetQuery } from './judging.queries.js';
import { SheetScreen } from './sheet-screen.js';

type Marks = Readonly<Record<string, object>>;
type Given = { readonly marks?: Marks; readonly submitted?: boolean; readonly refuses?: boolean };

/** Shows a sheet that keeps each mark it is sent, and puts the focus on the criterion that is looked at. */
async function atTheList({ marks = {}, submitted = false, refuses = false }: Given = {}) {
  let kept = marks;
  const mark: Answer = ({ input }) => {
    if (refuses) return refused('This sheet is closed.');
    const { criterion, ...said } = input as { criterion: string };
    kept = { ...kept, [criterion]: said };
    return { data: { markCriterion: { id: 'sheet' } } };
  };
  const server = aServer([
    [sheetQuery, () => ({ data: { assessmentSheet: aSheet(kept, { submitted }) } })],
    [applicantQuery, () => ({ data: { applicantOfAssessment: null } })],
    [markMutation, mark],
  ]);
  showScreen(<SheetScreen id="sheet" />);
  (await screen.findByRole('button', { current: true })).focus();
  return { marked: () => server.sent(markMutation).map(({ variables }) => variables['input']) };
}

const keyboard = userEvent.setup({ delay: null });
const press = (keys: string) => keyboard.keyboard(keys);
const criterion = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const at = () => document.activeElement?.querySelector('.item-main')?.textContent;
const markOn = (name: string) => within(criterion(name)).getByText(/^(Met|Not yet|Question|Not marked)$/).textContent;
const markedMet = (code: string) => ({
  assessmentId: 'sheet',
  criterion: code,
  mark: 'MET',
  reason: null,
  wouldSatisfy: null,
});

beforeAll(prepare);
afterEach(putAway);

describe('the list of criteria', () => {
  it.each([
    ['j', 'k'],
    ['J', 'K'],
    ['{ArrowDown}', '{ArrowUp}'],
  ])('is gone down by %s and up by %s, with the criterion shown below it', async (down, up) => {
    await atTheList();
    expect(screen.getByText('Listens before speaking.')).toBeTruthy();

    await press(down);
    expect(at()).toBe('Contracting');
    expect(criterion('Contracting').getAttribute('aria-current')).toBe('true');
    expect(screen.getByText('Each engagement has a contract.')).toBeTruthy();
    expect(screen.queryByText('Listens before speaking.')).toBeNull();

    await press(down);
    expect(at()).toBe('Ethics');
    await press(up);
    expect(at()).toBe('Contracting');
  });

  it('ends at its first and at its last criterion', async () => {
    await atTheList();

    await press('k');
    expect(at()).toBe('Presence');
    await press('jjjj');
    expect(at()).toBe('Ethics');
    await press('k');
    expect(at()).toBe('Contracting');
  });

  it('begins at the first criterion that is not marked, and is one stop of the tab key', async () => {
    await atTheList({ marks: { presence: met } });

    expect(at()).toBe('Contracting');
    const stops = ['Presence', 'Contracting', 'Ethics'].map((name) => criterion(name).tabIndex);
    expect(stops).toEqual([-1, 0, -1]);
  });

  it('shows a criterion that is pressed', async () => {
    await atTheList();

    await keyboard.click(criterion('Ethics'));

    expect(screen.getByText('Knows where coaching ends.')).toBeTruthy();
    expect(criterion('Ethics').getAttribute('aria-current')).toBe('true');
  });
});

describe('the key 1', () => {
  it('marks the criterion as met and sends exactly that', async () => {
    const { marked } = await atTheList();
    expect(screen.getByText('3 criteria are left.')).toBeTruthy();

    await press('j1');

    expect(await screen.findByText('2 criteria are left.')).toBeTruthy();
    expect(marked()).toEqual([markedMet('contract')]);
    expect([markOn('Presence'), markOn('Contracting'), markOn('Ethics')]).toEqual(['Not marked', 'Met', 'Not marked']);
    expect(at()).toBe('Contracting');
  });

  it('says why the mark was not saved', async () => {
    await atTheList({ refuses: true });

    await press('1');

    expect(await screen.findByText('This sheet is closed.')).toBeTruthy();
    expect(markOn('Presence')).toBe('Not marked');
  });
});

describe('the keys 2 and 3', () => {
  it('lead to the reason, and send nothing until why and what would satisfy it are written', async () => {
    const { marked } = await atTheList();

    await press('2');
    const reason = screen.getByLabelText<HTMLTextAreaElement>('Reason');
    expect(document.activeElement).toBe(reason);
    expect(reason.value).toBe('');
    expect(screen.getByRole('radio', { name: 'Not yet', checked: true })).toBeTruthy();

    await keyboard.click(screen.getByRole('button', { name: 'Save this mark' }));
    expect(screen.getAllByText('Give the reason.').length).toBeGreaterThan(0);
    await keyboard.type(reason, 'Too few.');
    await keyboard.click(screen.getByRole('button', { name: 'Save this mark' }));
    expect(screen.queryByText('Give the reason.')).toBeNull();
    expect(screen.getAllByText('Say what would satisfy it.').length).toBeGreaterThan(0);
    expect(marked()).toEqual([]);

    await keyboard.type(screen.getByLabelText('What would satisfy it'), 'Two more.');
    await keyboard.click(screen.getByRole('button', { name: 'Save this mark' }));
    expect(await screen.findByText('2 criteria are left.')).toBeTruthy();
    expect(marked()).toEqual([
      { ...markedMet('presence'), mark: 'NOT_YET', reason: 'Too few.', wouldSatisfy: 'Two more.' },
    ]);
    expect(markOn('Presence')).toBe('Not yet');
  });

  it('lead to the question, which needs its words and nothing that would satisfy it', async () => {
    const { marked } = await atTheList();

    await press('3');
    const question = screen.getByLabelText<HTMLTextAreaElement>('My question to the applicant');
    expect(document.activeElement).toBe(question);
    expect(screen.queryByLabelText('What would satisfy it')).toBeNull();
    await keyboard.click(screen.getByRole('button', { name: 'Save this mark' }));
    expect(screen.getAllByText('Give the reason.').length).toBeGreaterThan(0);
    expect(marked()).toEqual([]);

    await keyboard.type(question, 'Who supervised?');
    await keyboard.click(screen.getByRole('button', { name: 'Save this mark' }));
    expect(await screen.findByText('2 criteria are left.')).toBeTruthy();
    expect(marked()).toEqual([{ ...markedMet('presence'), mark: 'ASK', reason: 'Who supervised?' }]);
  });
});

describe('a key', () => {
  it.each(['{Control>}1{/Control}', '{Meta>}1{/Meta}', '{Alt>}1{/Alt}', '{Control>}j{/Control}', '{Meta>}2{/Meta}'])(
    'together with one of the browser’s does nothing: %s',
    async (together) => {
      const { marked } = await atTheList();

      await press(together);
      expect(at()).toBe('Presence');
      await press('j1');

      expect(await screen.findByText('2 criteria are left.')).toBeTruthy();
      expect(marked()).toEqual([markedMet('contract')]);
    },
  );

  it('that is written into a reason neither moves nor marks', async () => {
    const { marked } = await atTheList();

    await press('2');
    await press('j1k3');

    expect(screen.getByLabelText<HTMLTextAreaElement>('Reason').value).toBe('j1k3');
    expect(screen.getByRole('radio', { name: 'Not yet', checked: true })).toBeTruthy();
    expect(criterion('Presence').getAttribute('aria-current')).toBe('true');
    expect(marked()).toEqual([]);
  });

  it('of no meaning here does nothing', async () => {
    const { marked } = await atTheList();

    await press('40x');
    expect(at()).toBe('Presence');
    await press('1');

    expect(await screen.findByText('2 criteria are left.')).toBeTruthy();
    expect(marked()).toEqual([markedMet('presence')]);
  });

  it('changes nothing in a sheet that is submitted, and still moves', async () => {
    const { marked } = await atTheList({ marks: { presence: notYet, contract: asks, ethics: met }, submitted: true });

    await press('123');
    expect(at()).toBe('Presence');
    await press('j');

    expect(at()).toBe('Contracting');
    expect(screen.getByText('Who supervised in May?')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save this mark' })).toBeNull();
    expect([markOn('Presence'), markOn('Contracting'), markOn('Ethics')]).toEqual(['Not yet', 'Question', 'Met']);
    expect(marked()).toEqual([]);
  });
});
