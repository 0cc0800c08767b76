/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import { pageOf, shown } from './shown.js';

const idempotencyKey = '01a2224f-0000-7000-8000-000000000001';
const reference = '70WH-JTJD';
const text = (name: string) => ({ name, kind: 'TEXT', of: [], needed: true });
const OBJECTION = {
  event: 'OBJECT_TO_PANEL' as const,
  until: '2026-12-18',
  question: null,
  asked: [{ name: 'SEATS', kind: 'CHOICES', of: ['chair', 'coach', 'lay'], needed: true }, text('REASONS')],
};
const ANSWER = {
  event: 'COMPLAINANT_ANSWERS' as const,
  until: null,
  question: 'When was it?',
  asked: [text('ANSWER')],
};
const page = (more: object) =>
  shown(
    pageOf('complaint-return', {
      ...{ state: 'shown', reference, idempotencyKey, receivedOn: '2026-11-22' },
      ...{ progress: 'IN_HAND', next: null, nextBy: null, ...more },
    }),
  );
const namesIn = (html: Element) =>
  [...html.querySelectorAll<HTMLInputElement>('form input, form textarea')].map(({ name }) => name);

describe('what is open to a complainant on the page to come back to', () => {
  it('is a form for what the step asks, which asks for the code once more and has it nowhere', () => {
    const html = page({ steps: [OBJECTION] });

    expect(html.querySelector('form')?.getAttribute('action')).toBe('/complaint/return/step');
    expect(namesIn(html)).toEqual([
      'idempotencyKey',
      'reference',
      'event',
      'seats',
      'seats',
      'seats',
      'reasons',
      'code',
    ]);
    expect(html.textContent).toContain('18 December 2026');
    expect(html.querySelector<HTMLInputElement>('[name=code]')?.value).toBe('');
  });

  it('says what is asked, as it was written', () => {
    const html = page({ steps: [ANSWER] });

    expect(html.querySelector('blockquote')?.textContent).toBe('When was it?');
    expect(html.textContent).not.toContain('You may until');
  });

  it('keeps what was written where it is refused, beside why', () => {
    const mistakes = [{ message: 'Say which member.', field: 'seats' }];
    const html = page({ steps: [OBJECTION], sent: { reasons: 'We worked together.' }, mistakes });

    expect(html.querySelector('textarea')?.textContent).toBe('We worked together.');
    expect(html.querySelector('#seats-error')?.textContent).toBe('Say which member.');
  });

  it('says that it arrived, and nothing where nothing is open', () => {
    expect(page({ steps: [], arrived: true }).textContent).toContain('What you sent has arrived.');
    expect(page({ steps: [] }).querySelector('form')).toBeNull();
  });

  it('is carried to where it goes when the code was wrong', () => {
    const sent = { reference, event: 'OBJECT_TO_PANEL', seats: 'lay', reasons: 'We worked together.' };
    const html = shown(pageOf('complaint-return', { state: 'ask', idempotencyKey, sent }));

    expect(html.querySelector('form')?.getAttribute('action')).toBe('/complaint/return/step');
    const kept = [...html.querySelectorAll<HTMLInputElement>('input')].map(({ name, value }) => [name, value]);
    expect(kept).toEqual(expect.arrayContaining(Object.entries(sent)));
    expect(html.textContent).toContain('What you wrote is kept');
    expect(html.textContent).not.toContain('closure');
  });
});
