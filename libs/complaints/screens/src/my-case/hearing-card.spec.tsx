import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { showCase } from '../../test/show-case.js';
import { type Hearing, HearingCard } from './hearing-card.js';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

const named: Hearing = {
  ...{ namedOn: '2026-12-08', objectUntil: '2026-12-18', hearingOn: null, bundleOn: null, openedOn: null },
  ...{ resumeOn: null, closedOn: null, postponed: 0, isOver: false },
  panel: [
    { seat: 'CHAIR', name: 'Paul Roy' },
    { seat: 'LAY', name: 'Pia Lenoir' },
  ],
};
const show = (changes: Partial<Hearing> = {}) => showCase(<HearingCard hearing={{ ...named, ...changes }} />, []);

describe('the hearing of a respondent', () => {
  it('names who hears them, and until when to object', () => {
    show();
    expect(screen.getByText('Paul Roy')).toBeTruthy();
    expect(screen.getByText('The lay member')).toBeTruthy();
    expect(screen.getByText('18 December 2026')).toBeTruthy();
  });

  it.each<[string, Partial<Hearing>, RegExp]>([
    ['is called', { hearingOn: '2027-01-25' }, /You are called to a hearing/],
    ['is open', { hearingOn: '2027-01-25', openedOn: '2027-01-25' }, /The hearing is open/],
    ['is adjourned', { openedOn: '2027-01-25', resumeOn: '2027-02-25' }, /The hearing is adjourned/],
    ['is closed', { openedOn: '2027-01-25', closedOn: '2027-01-25' }, /The panel deliberates among itself/],
    ['was closed', { closedOn: '2027-01-25', isOver: true }, /^The hearing is closed\.$/],
    ['is not held', { hearingOn: '2027-01-25', isOver: true }, /There is no hearing any more/],
    ['is put off', { postponed: 1 }, /Times that it was put off/],
  ])('says that it %s', (_, changes, words) => {
    show(changes);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says that the panel is composed anew once an objection was upheld', () => {
    show({ namedOn: null, objectUntil: null, panel: [] });
    expect(screen.getByText(/composed anew/)).toBeTruthy();
    expect(screen.queryByText('Who hears the case')).toBeNull();
  });
});
