import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { type Session, SessionProvider } from '@standing/web-core';
import { useState } from 'react';
import type { AskedDays } from './asked-days.js';
import { PastDays } from './past-days.js';

const body = { name: 'Association', locales: ['en'], zone: 'Europe/Paris', demo: false, rehearsal: false };
const session: Session = {
  ...{ personId: 'me', name: 'Amélie Laurent', roles: [], locale: 'en', speak: jest.fn() },
  body: { ...body, today: '2026-11-22' },
};

function show(first: AskedDays = {}): { asked: AskedDays[] } {
  const asked: AskedDays[] = [];
  const Screen = () => {
    const [days, setDays] = useState(first);
    const change = (next: AskedDays) => {
      asked.push(next);
      setDays(next);
    };
    return <PastDays days={days} onChange={change} />;
  };
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <SessionProvider value={session}>
          <Screen />
        </SessionProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return { asked };
}

const typeYear = async (field: string, year: string) => {
  const parts = within(screen.getByRole('group', { name: new RegExp(field) })).getAllByRole('spinbutton');
  await userEvent.click(parts[2] as HTMLElement);
  await userEvent.keyboard(year);
};

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

describe('another day', () => {
  it('is asked for once its year is whole, each day by itself', async () => {
    const { asked } = show();

    await typeYear('As of', '2024');
    await typeYear('By what was known on', '2025');

    expect(asked).toEqual([{ on: '2024-11-22' }, { on: '2024-11-22', known: '2025-11-22' }]);
  });

  it('cannot be one on which something will be known', async () => {
    const { asked } = show();

    await typeYear('By what was known on', '2027');

    expect(screen.getByText('This day is still to come.')).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('gives way to today by one button, which is there only then', async () => {
    const { asked } = show({ on: '2030-01-01', known: '2025-01-01' });

    await userEvent.click(screen.getByRole('button', { name: 'Back to today' }));

    expect(asked).toEqual([{}]);
    expect(screen.queryByRole('button', { name: 'Back to today' })).toBeNull();
    expect(within(screen.getByRole('group', { name: /As of/ })).getByText('2026')).toBeTruthy();
  });
});
