import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { Settled } from './settled.js';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

function Late({ name, until }: { readonly name: string; readonly until: Promise<string> }) {
  const { data } = useQuery({ queryKey: [name], queryFn: () => until });
  return <p>{data ?? 'nothing yet'}</p>;
}

function promised() {
  let resolve: (text: string) => void = () => undefined;
  const promise = new Promise<string>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Two cards that load on their own, and a button below them. */
function show(): { readonly one: (text: string) => void; readonly other: (text: string) => void } {
  const [one, other] = [promised(), promised()];
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <Settled>
          <Late name="one" until={one.promise} />
          <Late name="other" until={other.promise} />
          <button>Act</button>
        </Settled>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { one: one.resolve, other: other.resolve };
}
const button = () => screen.queryByRole('button', { name: 'Act' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a page of several cards', () => {
  it('offers nothing to press before each has what it loads first', async () => {
    const { one, other } = show();
    await pause(200);
    expect(button()).toBeNull();
    one('the times');
    await pause(200);
    expect(button()).toBeNull();
    other('the name');
    expect(await screen.findByRole('button', { name: 'Act' })).toBeTruthy();
    expect(screen.getByText('the times')).toBeTruthy();
    expect(screen.getByText('the name')).toBeTruthy();
  });

  it('does not wait for ever for what does not come', async () => {
    show();
    await pause(500);
    expect(button()).toBeNull();
    expect(await screen.findByRole('button', { name: 'Act' }, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getAllByText('nothing yet')).toHaveLength(2);
  });
});
