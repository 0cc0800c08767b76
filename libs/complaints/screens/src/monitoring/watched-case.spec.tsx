import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notFound, refused, showCase } from '../../test/show-case.js';
import { openCaseAsAppointedMutation } from '../appointed/appointed.queries.js';
import { CaseScreen } from '../case/case-screen.js';
import { caseCourseQuery, mySeatsQuery } from '../case.queries.js';
import { openAsMonitorMutation } from './monitoring.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const given = { id: 'c1', reference: 'S-7K3Q', function: 'SANCTION_MONITOR', declared: true, state: 'FINAL' };
const condition = { code: 'SUPERVISION_EVERY', amount: 4, country: null };
const terms = { kind: 'CONDITIONS', months: 12, roles: [], conditions: [condition], named: false };
const decided = { immediateEffect: false, immediateReasons: null, weighing: null, namingReasons: null };
const watched = {
  ...{ id: 'c1', respondentName: 'Éric Moreau', measure: null, earlierFindings: [], written: [] },
  decision: {
    ...decided,
    ...{ outcome: 'SANCTION', reasons: 'It was passed on.', sanction: terms, decidedOn: '2026-11-22' },
  },
  appealDecision: {
    ...decided,
    ...{ outcome: 'VARY', reasons: 'A year is enough.', sanction: terms, decidedOn: '2026-12-10' },
  },
  sanction: {
    ...{ state: 'IN_FORCE', fromOn: '2026-12-22', reviewOpensOn: '2027-10-27', decideBy: '2027-12-21' },
    ...{ endedBySilence: false, terms, preview: [] },
    meters: [{ condition, state: 'MISSED', have: 1, need: null, nextBy: '2027-02-02', missed: 1 }],
  },
  reviews: [
    {
      outcome: 'VARY',
      reasons: 'Four weeks are enough.',
      immediateEffect: false,
      sanction: terms,
      decidedOn: '2027-01-05',
    },
  ],
};

function show(opened: object | 'offline', changes: object = {}) {
  return showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, notFound],
    [mySeatsQuery, { data: { mySeats: [], myAppointments: [{ ...given, ...changes }] } }],
    [openAsMonitorMutation, opened],
  ]);
}
const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Open what you watch over' }));

describe('a case for the monitor of its sanction', () => {
  it('R7: is closed before they declare themselves', async () => {
    const { sent } = show({}, { declared: false });
    expect(await screen.findByRole('button', { name: 'Take my function: case S-7K3Q' })).toBeTruthy();
    expect(sent(openAsMonitorMutation)).toEqual([]);
  });

  it('row 37: is the decision with the one on appeal, the sanction with its meters and its reviews, on a press, and no file', async () => {
    const { sent } = show({ data: { openAsMonitor: watched } });
    expect(await screen.findByText(/^The decision, the sanction with how its conditions are kept/)).toBeTruthy();
    expect(sent(openAsMonitorMutation)).toEqual([]);
    await open();

    for (const text of ['Éric Moreau', 'It was passed on.', 'A year is enough.', 'Four weeks are enough.'])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Sanction' }).textContent).toMatch(
      /The next was due by .*2 February 2027/,
    );
    expect(screen.queryByRole('region', { name: 'Evidence' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'The complaint' })).toBeNull();
    expect(sent(openCaseAsAppointedMutation)).toEqual([]);
  });

  it('row 37: says that nothing was looked at again, nor found before', async () => {
    show({
      data: { openAsMonitor: { ...watched, reviews: [], sanction: null, decision: null, appealDecision: null } },
    });
    await open();

    expect(await screen.findByText('It was not looked at again yet.')).toBeTruthy();
    expect(screen.getByText('Nothing was found before about this member that still counts.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Sanction' })).toBeNull();
  });

  it('says why it is not opened, and that it could not be', async () => {
    show(refused({ code: 'COMPLAINTS_SIGNATURES_AWAITED', message: 'Two people have to sign first.' }));
    await open();
    expect(await screen.findByText('Two people have to sign first.')).toBeTruthy();
    cleanup();
    show('offline');
    await open();
    expect(await screen.findByText('It could not be opened.')).toBeTruthy();
  });
});
