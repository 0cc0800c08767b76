import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { show } from '../../test/show.js';
import type { Agreement } from '../agreements/use-agreements.js';
import type { Session } from '../sessions/use-sessions.js';
import { NotReached } from './not-reached.js';
import { RightNote } from './right-note.js';

const agreement = (name: string, changes: object = {}) =>
  ({ id: name, status: 'ACCEPTED', disownedOn: null, supervisor: { name, available: false }, ...changes }) as Agreement;

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

describe('when a supervisor cannot be reached any more', () => {
  it('the coach is told what to do, once for each, and never why', () => {
    show(
      <NotReached
        agreements={[
          agreement('Claire Morel'),
          agreement('Denis Martin', { status: 'PROPOSED' }),
          agreement('Reached', { supervisor: { name: 'Reached', available: true } }),
          agreement('Declined', { status: 'DECLINED' }),
          agreement('Disowned', { disownedOn: '2026-11-20' }),
        ]}
      />,
      [],
    );

    expect(screen.getAllByText(/^The platform can no longer reach/).map(({ textContent }) => textContent)).toEqual([
      'The platform can no longer reach Claire Morel',
      'The platform can no longer reach Denis Martin',
    ]);
    expect(screen.getAllByText('Confirmed sessions and signed statements stand.')).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: 'Give documents' })[0]?.getAttribute('href')).toBe(
      '/supervision/documents',
    );
    expect(document.body.textContent).not.toMatch(/died|death|deceased/i);
  });
});

describe('a session held when its supervisor might no longer supervise', () => {
  it('is flagged with the day on which the right ended, and no other is', () => {
    show(
      <>
        <RightNote session={{ rightEndedOn: '2026-03-01' } as Session} />
        <RightNote session={{ rightEndedOn: null, rightSuspended: true } as Session} />
        <RightNote session={{ rightEndedOn: null, rightSuspended: false } as Session} />
      </>,
      [],
    );

    expect(screen.getAllByText(/^Held on/).map(({ textContent }) => textContent)).toEqual([
      'Held on or after 1 March 2026, the day on which your supervisor’s right to supervise ended.',
      'Held on a day on which your supervisor might not supervise.',
    ]);
  });
});
