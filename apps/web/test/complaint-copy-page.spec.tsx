/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import type { AccessTold } from '../src/pages/props/access.js';
import { COPY, IN_PART, LONGER } from './copy-samples.js';
import { pageOf, shown } from './shown.js';

const idempotencyKey = '01a2224f-0000-7000-8000-000000000001';
const told = {
  state: 'shown',
  idempotencyKey,
  reference: '70WH-JTJD',
  receivedOn: '2026-11-02',
  progress: 'IN_HAND',
  next: null,
  nextBy: null,
} as const;
const NEVER: AccessTold = { mayAsk: true, mayWithdraw: false, copyUntil: null, last: null };
const page = (access: AccessTold, again: object = {}) =>
  shown(pageOf('complaint-return', { ...told, access, ...again }))!;
const last = (changes: Partial<NonNullable<AccessTold['last']>>): AccessTold => ({
  ...IN_PART,
  copyUntil: null,
  last: { ...IN_PART.last!, ...changes },
});
const actsOf = (html: Element) =>
  [...html.querySelectorAll<HTMLButtonElement>('button[name=act]')].map(({ value, textContent }) => [
    value,
    textContent,
  ]);

describe('a copy of what is kept of whoever complained, on the page to come back to', () => {
  it('K16: is asked for by a form that wants the code once more, and puts nothing in an address', () => {
    const html = page(NEVER);
    const form = html.querySelector('form');
    expect([form?.getAttribute('action'), form?.method]).toEqual(['/complaint/return/copy', 'post']);
    expect([...html.querySelectorAll('input')].map(({ name, value }) => [name, value])).toEqual([
      ['idempotencyKey', idempotencyKey],
      ['reference', '70WH-JTJD'],
      ['code', ''],
    ]);
    expect(actsOf(html)).toEqual([['ask', 'Ask for a copy']]);
    expect(html.querySelector('dl')).toBeNull();
  });

  it('K16: says by when it is answered and why it takes longer, and is taken back', () => {
    const html = page(LONGER);
    for (const words of [
      '2 November 2026',
      '2 February 2027',
      '2 months',
      'The request is complex',
      'Four hundred pages.',
    ])
      expect(html.textContent).toContain(words);
    expect(actsOf(html)).toEqual([['withdraw', 'Take my request back']]);
  });

  it('K16: says that it is not known yet who asks, and that it is late', () => {
    const unknown = page(last({ standing: 'UNKNOWN', withheld: [], ground: null, reasons: null, answeredOn: null }));
    expect(unknown.textContent).toContain('it is not known yet who asks');
    expect(unknown.textContent).not.toContain('supervisory authority');
    expect(page(last({ isLate: true })).textContent).toContain('You may complain to the supervisory authority');
  });

  it('K16: says what is not given and why, and offers the copy while it lies ready', () => {
    const html = page(IN_PART);
    for (const words of ['given in part', 'The report of the inquiry', 'rights of others', 'It tells of others.'])
      expect(html.textContent).toContain(words);
    expect(html.textContent).toMatch(/lies ready until .*22 December 2026/);
    expect(actsOf(html)).toEqual([
      ['read', 'Read my copy'],
      ['ask', 'Ask for another copy'],
    ]);
    expect(actsOf(page(last({ standing: 'REFUSED' })))).toEqual([['ask', 'Ask for another copy']]);
  });

  it('K16: says a refusal once, at this form', () => {
    const mistakes = [{ message: 'It waits already.' }];
    const html = page(LONGER, { memberSaid: false, sent: { reference: '70WH-JTJD', act: 'ask' }, mistakes });
    const alerts = [...html.querySelectorAll('[role=alert]')];
    expect(alerts.map((one) => one.closest('section')?.getAttribute('aria-labelledby'))).toEqual(['access']);
    expect(alerts[0]?.textContent).toContain('It waits already.');
  });

  it('K16: goes with the right code after a wrong one', () => {
    const sent = { reference: '70WH-JTJD', act: 'read' };
    const html = shown(pageOf('complaint-return', { state: 'ask', idempotencyKey, sent }));
    expect(html.querySelector('form')?.getAttribute('action')).toBe('/complaint/return/copy');
    expect(html.querySelector<HTMLInputElement>('input[name=act]')?.value).toBe('read');
    expect(html.textContent).toContain('What you asked for is kept');
  });

  it('K16: is read under headings, with what is not in it and without a script', () => {
    const html = shown(pageOf('complaint-return', { state: 'copy', reference: '70WH-JTJD', copy: COPY }));
    const headings = [...html.querySelectorAll('h1, h2, h3')].map(({ tagName, textContent }) => [tagName, textContent]);
    expect(headings).toEqual([
      ['H1', 'A copy of what is kept of you'],
      ['H2', 'What is not in it'],
      ['H2', 'The complaint, as it was declared'],
      ['H2', 'Exhibit'],
      ['H2', 'Written with the steps'],
      ['H3', 'A party objected to a member of the panel'],
      ['H2', 'Letters to you'],
      ['H3', 'Your complaint is in hand'],
      ['H2', 'When the file was read, and in which function'],
    ]);
    for (const words of ['He told what I had said.', 'The chair, The lay member', 'They work together.', 'registrar'])
      expect(html.textContent).toContain(words);
    expect(html.querySelector('script, form')).toBeNull();
  });
});
