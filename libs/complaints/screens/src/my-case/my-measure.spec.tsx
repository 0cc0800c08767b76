import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import type { MyCase } from './my-case.js';
import { answerMeasureMutation } from './my-acts.queries.js';
import { MyMeasure } from './my-measure.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const asked = {
  ...{ state: 'PROPOSED', ground: 'PUBLIC_INTEREST', toldOn: '2026-11-20', reasons: 'Threats at night.' },
  ...{ answerBy: '2026-12-04', answer: null, answeredOn: null, fromOn: null, untilOn: null, reviewBy: null },
  orderReasons: null,
};

function show(changes: object = {}, refusals: readonly object[] = [], answers: Answers = []) {
  const measure = { ...asked, ...changes } as NonNullable<MyCase['measure']>;
  const found = { id: 'c1', reference: 'S-7K3Q', measure, refusalsToAnswerMeasure: refusals } as unknown as MyCase;
  return showCase(<MyMeasure found={found} measure={measure} onActed={jest.fn()} />, answers);
}

const answer = async (text: string) => {
  await userEvent.click(screen.getByLabelText('What you answer'));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Send my answer…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Send your answer?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Send my answer' }));
};

describe('an interim suspension for the member whom it concerns', () => {
  it('says while it is proposed that it is not in effect, why, and until when it can be answered', () => {
    show();

    expect(screen.getByText(/It is proposed, and not in effect/)).toBeTruthy();
    expect(screen.getByText(/An interim measure is not a finding/)).toBeTruthy();
    expect(screen.getByText('Threats at night.')).toBeTruthy();
    expect(screen.getByText('The trust of the public in the profession')).toBeTruthy();
    expect(screen.getByText('Friday 4 December 2026').parentElement?.textContent).toContain('12 days left');
  });

  it('says since when it is in effect, why the panel decided so, and when it ends by itself', () => {
    const decided = { state: 'IN_FORCE', fromOn: '2026-11-21', orderReasons: 'The risk is not contained.' };
    show({ ...decided, reviewBy: '2027-05-21' });

    expect(screen.getByText(/in effect since 21 November 2026\. If you hold an accreditation/)).toBeTruthy();
    expect(screen.getByText('The risk is not contained.')).toBeTruthy();
    const term = screen.getByText('It ends by itself unless it is looked at by');
    expect(term.nextElementSibling?.textContent).toBe('21 May 2027');
  });

  it.each([
    ['It is over since 22 November 2026, and the public register says nothing of it any more.', '2026-11-22'],
    ['It is not in effect.', null],
  ])('says once it is open no more: %s', (sentence, untilOn) => {
    show({ state: 'NONE', untilOn, fromOn: untilOn && '2026-11-21' });

    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByLabelText('What you answer')).toBeNull();
  });

  it('is answered once, with what was written', async () => {
    const server = show();
    await answer('There is no such risk.');

    const sent = { reference: 'S-7K3Q', text: 'There is no such risk.' };
    await waitFor(() => expect(server.sent(answerMeasureMutation)).toMatchObject([sent]));
  });

  it('keeps an answer that is refused', async () => {
    const late = { code: 'COMPLAINTS_NOT_NOW', message: 'The time to answer has run.' };
    show({}, [], [[answerMeasureMutation, refused(late)]]);
    await answer('There is no such risk.');

    expect(await screen.findByText('The time to answer has run.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What you answer').value).toBe('There is no such risk.');
  });

  it('shows the answer that was sent, or why none can be', () => {
    show({ answer: 'There is no such risk.', answeredOn: '2026-11-22' });
    expect(screen.getByText('Sent on 22 November 2026.')).toBeTruthy();
    expect(screen.queryByLabelText('What you answer')).toBeNull();
    cleanup();

    show({}, [{ code: 'COMPLAINTS_NOT_NOW', message: 'The time to answer has run.' }]);
    expect(screen.getByText('The time to answer has run.')).toBeTruthy();
    expect(screen.queryByLabelText('What you answer')).toBeNull();
  });
});
