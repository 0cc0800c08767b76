import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { broken } from '../../test/answers.js';
import { aServer, session } from '../../test/a-server.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { savedViewsQuery } from '../queues/queues.queries.js';
import { AssessmentsScreen } from './assessments-screen.js';
import { answerAssignmentMutation, myAssessmentsQuery } from './assessment.queries.js';

const helene = { ...session, personId: 'helene', name: 'Hélène Roche', roles: [] };
const show = (content: ReactNode) => showScreen(content, helene);

beforeAll(prepare);
afterEach(cleanup);

const mine = (...statuses: string[]) => ({
  data: {
    myAssessments: statuses.map((status, index) => ({
      id: `id-${index}`,
      file: `D-00000${index}`,
      level: { title: 'Level 1' },
      status,
      assignedAt: '2026-11-21T09:00:00Z',
      declaredAt: null,
      submittedAt: null,
    })),
  },
});

describe('what I was given to assess', () => {
  it('says that there is nothing, or that it could not be loaded', async () => {
    let answer: object = mine();
    aServer([[myAssessmentsQuery, () => answer]]);
    show(<AssessmentsScreen search={{}} onSearch={() => undefined} />);
    expect(await screen.findByText('Nothing is given to you now. What is appears here.')).toBeTruthy();
    cleanup();

    answer = broken;
    show(<AssessmentsScreen search={{}} onSearch={() => undefined} />);
    expect(await screen.findByText('Your assessments could not be loaded.')).toBeTruthy();
  });

  it('shows file, level and how far each is', async () => {
    aServer([[myAssessmentsQuery, () => mine('ASSIGNED', 'OPEN', 'SUBMITTED', 'CLOSED')]]);
    show(<AssessmentsScreen search={{}} onSearch={() => undefined} />);

    await screen.findByText('Handed in', { selector: '.tag, .tag *' });
    const rows = within(screen.getByRole('region', { name: 'Given to me' })).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
      'Declare yourself first',
      'File open',
      'Handed in',
      'Answered without you',
    ]);
    expect(rows.map((row) => within(row).queryAllByRole('button').length)).toEqual([1, 1, 0, 0]);
    expect(rows[0]?.textContent).toContain('D-000000 · Level 1');
    expect(rows.map((row) => within(row).queryByRole('link')?.getAttribute('href') ?? null)).toEqual([
      null,
      '/assessments/id-1',
      '/assessments/id-2',
      null,
    ]);
  });

  it('opens a file once nothing stands between us, and not before an answer is chosen', async () => {
    const { sent } = aServer([
      [myAssessmentsQuery, () => mine('ASSIGNED')],
      [answerAssignmentMutation, () => ({ data: { answerAssignment: 'id-0' } })],
    ]);
    show(<AssessmentsScreen search={{}} onSearch={() => undefined} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Answer for file D-000000' }));
    const dialog = within(screen.getByRole('dialog', { name: 'File D-000000' }));

    await userEvent.click(dialog.getByRole('button', { name: 'Open the file' }));
    expect(dialog.getAllByText('Choose an answer.').length).toBeGreaterThan(0);
    expect(sent(answerAssignmentMutation)).toEqual([]);
    await userEvent.click(dialog.getByRole('radio', { name: 'Nothing that I know of' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Open the file' }));

    expect(await screen.findByText('File D-000000 is open.')).toBeTruthy();
    expect(sent(answerAssignmentMutation)[0]?.variables).toMatchObject({ id: 'id-0', recusal: null });
  });

  it('steps aside with a reason, also from a file that is open, and says why that was refused', async () => {
    const refusals = [{ code: 'ACCREDITATION_APPLICATION_DECIDED', message: 'This application was taken back.' }];
    const { sent } = aServer([
      [myAssessmentsQuery, () => mine('OPEN')],
      [answerAssignmentMutation, () => ({ errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals } }] })],
    ]);
    show(<AssessmentsScreen search={{}} onSearch={() => undefined} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Step aside from file D-000000' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Step aside from file D-000000' }));

    await userEvent.click(dialog.getByRole('button', { name: 'Step aside' }));
    expect(dialog.getAllByText('Choose a reason.').length).toBeGreaterThan(0);
    await userEvent.selectOptions(dialog.getByLabelText('Why you step aside'), 'FAMILY');
    await userEvent.click(dialog.getByRole('button', { name: 'Step aside' }));

    expect(await dialog.findByText('This application was taken back.')).toBeTruthy();
    expect(sent(answerAssignmentMutation)[0]?.variables).toMatchObject({ recusal: 'FAMILY' });
  });

  it('is limited and ordered by the address, and names nobody in its file', async () => {
    let file = '';
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const reader = new FileReader();
        reader.onload = () => (file = String(reader.result));
        reader.readAsText(blob);
        return '#';
      },
    });
    aServer([
      [myAssessmentsQuery, () => mine('ASSIGNED', 'OPEN', 'SUBMITTED', 'OPEN')],
      [savedViewsQuery, () => ({ data: { savedViews: [] } })],
    ]);
    show(<AssessmentsScreen search={{ status: 'open', sort: 'oldest', kind: 'first' }} onSearch={() => undefined} />);

    expect(await screen.findByText(/not understood: kind=first$/)).toBeTruthy();
    expect((await screen.findAllByText(/^D-/)).map(({ textContent }) => textContent)).toEqual(['D-000001', 'D-000003']);
    await userEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
    await waitFor(() => expect(file).not.toBe(''));
    const lines = file.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toBe('File,Level,Given on,Status');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['D-000001', 'D-000003']);
  });

  it('says that nothing is as it is asked, and leads back to everything', async () => {
    aServer([[myAssessmentsQuery, () => mine('OPEN')]]);
    show(<AssessmentsScreen search={{ status: 'closed' }} onSearch={() => undefined} />);

    expect(await screen.findByText('Nothing of what is given to you is as you ask.')).toBeTruthy();
    const links = screen.getAllByRole('link', { name: 'Everything given to me' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/assessments', '/assessments']);
  });
});
