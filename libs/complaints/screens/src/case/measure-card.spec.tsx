import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCourse, type Answers, refused, showCase } from '../../test/show-case.js';
import { orderUrgentMeasureMutation, proposeMeasureMutation } from '../step.queries.js';
import { MeasureCard } from './measure-card.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

type CardCourse = Parameters<typeof MeasureCard>[0]['course'];

const show = (changes: object, answers: Answers = []) =>
  showCase(<MeasureCard course={aCourse(changes) as unknown as CardCourse} busy={false} />, answers);
const inForce = { state: 'PROVISIONAL', ground: 'PUBLIC_PROTECTION', fromOn: '2026-11-20', untilOn: null };
const seat = (id: string) => ({ id, function: 'INTERIM_PANEL', endedOn: null });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** Opens the form of a step, and fills it. */
async function write(title: string, text: string): Promise<void> {
  await press(title);
  const form = screen.getByRole('form', { name: title });
  await userEvent.click(within(form).getByRole('radio', { name: 'The protection of clients and of others' }));
  await userEvent.click(within(form).getByLabelText('Which risk, and why nothing less helps'));
  await userEvent.paste(text);
}

describe('an interim suspension for those who keep the case', () => {
  it('is nothing where none is open and none may be asked for', () => {
    show({});

    expect(screen.queryByRole('heading', { name: 'Interim suspension' })).toBeNull();
  });

  it.each([
    ['Propose an interim suspension', 'PROPOSE_MEASURE', proposeMeasureMutation],
    ['Order an urgent suspension', 'ORDER_URGENT_MEASURE', orderUrgentMeasureMutation],
  ])('“%s” is sent once it was confirmed, with what it protects and the risk', async (title, event, document) => {
    const server = show({ mine: ['REGISTRAR'], next: [{ event, refusals: [] }] });
    await write(title, 'Threats at night.');
    await press(`${title}…`);
    const dialog = within(await screen.findByRole('dialog', { name: `${title}?` }));
    expect(dialog.getByText('The protection of clients and of others')).toBeTruthy();
    expect(server.sent(document)).toEqual([]);

    await userEvent.click(dialog.getByRole('button', { name: title }));

    const input = { caseId: 'c1', ground: 'PUBLIC_PROTECTION', reasons: 'Threats at night.' };
    await waitFor(() => expect(server.sent(document)).toMatchObject([{ input }]));
  });

  it('asks for what is missing before anything is confirmed', async () => {
    const server = show({ mine: ['REGISTRAR'], next: [{ event: 'PROPOSE_MEASURE', refusals: [] }] });
    await press('Propose an interim suspension');
    await press('Propose an interim suspension…');

    expect((await screen.findAllByText('Say what it protects.')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Write which risk there is.').length).toBeGreaterThan(0);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.sent(proposeMeasureMutation)).toEqual([]);
  });

  it('keeps what was written where it is refused, and says why', async () => {
    const reason = { code: 'COMPLAINTS_MEASURE_OPEN', message: 'A measure is open already.' };
    show({ mine: ['REGISTRAR'], next: [{ event: 'PROPOSE_MEASURE', refusals: [] }] }, [
      [proposeMeasureMutation, refused(reason)],
    ]);
    await write('Propose an interim suspension', 'Threats at night.');
    await press('Propose an interim suspension…');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Propose an interim suspension' }));

    expect(await screen.findByText('A measure is open already.')).toBeTruthy();
    const text = screen.getByLabelText<HTMLTextAreaElement>('Which risk, and why nothing less helps');
    expect(text.value).toBe('Threats at night.');
  });

  it('shows what it protects and from when, and to a registrar who may sit', () => {
    show({ mine: ['REGISTRAR'], measure: inForce, functions: [seat('s1')] });

    expect(screen.getByText('In effect as an emergency')).toBeTruthy();
    expect(screen.getByText('Suspended from').nextElementSibling?.textContent).toBe('20 November 2026');
    expect(screen.queryByText('First day without it')).toBeNull();
    expect(screen.getByLabelText('Who takes the seat')).toBeTruthy();
  });

  it('tells whoever else keeps the case that its panel is not complete, and nothing once it is', () => {
    show({ measure: inForce, functions: [seat('s1')] });
    expect(screen.getByText('The interim panel is not complete')).toBeTruthy();
    expect(screen.queryByLabelText('Who takes the seat')).toBeNull();
    cleanup();

    show({ measure: inForce, functions: [seat('s1'), seat('s2')] });
    expect(screen.queryByText('The interim panel is not complete')).toBeNull();
  });

  it('keeps its days once it is over', () => {
    show({ measure: { ...inForce, state: 'NONE', untilOn: '2026-11-22' } });

    expect(screen.getByText('First day without it').nextElementSibling?.textContent).toBe('22 November 2026');
  });
});
