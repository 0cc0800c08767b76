import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { KitProvider } from '@standing/design-system';
import { type Session, SessionProvider } from '@standing/web-core';
import { newEntry } from '../content/entry.js';
import { Referral } from './referral.js';

const TODAY = '2026-11-22';
const body = { name: 'A', locales: ['en'], zone: 'Europe/Paris', today: TODAY, demo: false, rehearsal: false };
const session: Session = { personId: 'me', name: 'Claire Petit', roles: [], body, locale: 'en', speak: jest.fn() };

describe('referring a concern', () => {
  beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
  afterEach(cleanup);

  it('leads to the plain address of the form in another window, asks nobody, and says what is asked there', () => {
    const sent = jest.fn();
    globalThis.fetch = sent as unknown as typeof fetch;
    const entry = newEntry('concern', TODAY);
    render(
      <I18nProvider i18n={i18n}>
        <KitProvider locale="en-GB" navigate={jest.fn()}>
          <SessionProvider value={session}>
            <Referral
              entry={entry}
              concern={{ ...entry.concern!, challengedOn: '2026-10-03', outcome: 'unresolved' }}
            />
          </SessionProvider>
        </KitProvider>
      </I18nProvider>,
    );

    const link = screen.getByRole('link', { name: 'form for complaints' });
    expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([
      '/complaint',
      '_blank',
      'noreferrer',
    ]);
    expect(screen.getByText(/only what you paste there leaves this vault/).textContent).toMatch(
      /spoke to the person, or why you did not.*saw it yourself.*interest of your own/,
    );
    expect(sent).not.toHaveBeenCalled();
  });
});
