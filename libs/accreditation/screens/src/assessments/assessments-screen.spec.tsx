import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import type { ReactNode } from 'react';
import { AssessmentsScreen } from './assessments-screen.js';
import { answerAssignmentMutation, myAssessmentsQuery } from './assessment.queries.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const session: Session = {
  personId: 'helene',
  name: 'Hélène Roche',
  roles: [],
  body: {
    name: 'Association',
    locales: ['fr'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
  locale: 'en',
  speak: jest.fn(),
};

const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

function aServer(answers: readonly (readonly [Document, () => object])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const answer = answers.find(([document]) => hashOf(document) === body.documentId)?.[1]();
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return { sent: (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

function show(content: ReactNode) {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={session}>
            {content}
            <Toasts />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  configure({ asyncUtilTimeout: 5000 });
});
afterEach(cleanup);

const broken = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };

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
    show(<AssessmentsScreen />);
    expect(await screen.findByText('Nothing is given to you now. What is appears here.')).toBeTruthy();
    cleanup();

    answer = broken;
    show(<AssessmentsScreen />);
    expect(await screen.findByText('Your assessments could not be loaded.')).toBeTruthy();
  });

  it('shows file, level and how far each is', async () => {
    aServer([[myAssessmentsQuery, () => mine('ASSIGNED', 'OPEN', 'SUBMITTED', 'CLOSED')]]);
    show(<AssessmentsScreen />);

    const rows = await screen.findAllByRole('listitem');
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
    show(<AssessmentsScreen />);
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
    show(<AssessmentsScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Step aside from file D-000000' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Step aside from file D-000000' }));

    await userEvent.click(dialog.getByRole('button', { name: 'Step aside' }));
    expect(dialog.getAllByText('Choose a reason.').length).toBeGreaterThan(0);
    await userEvent.selectOptions(dialog.getByLabelText('Why you step aside'), 'FAMILY');
    await userEvent.click(dialog.getByRole('button', { name: 'Step aside' }));

    expect(await dialog.findByText('This application was taken back.')).toBeTruthy();
    expect(sent(answerAssignmentMutation)[0]?.variables).toMatchObject({ recusal: 'FAMILY' });
  });
});
