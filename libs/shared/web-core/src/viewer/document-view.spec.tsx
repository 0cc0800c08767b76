import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { KitProvider } from '@standing/design-system';
import { createQueryClient } from '../graph/query-client.js';
import { DocumentView } from './document-view.js';

const ABOUT = {
  name: 'attestation.pdf',
  mediaType: 'application/pdf',
  scan: 'clean',
  heldBack: false,
  pages: 2,
  shown: 2,
};

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

/** Shows the document over a server that answers so; null when it is out of reach. */
function show(status: number | null, about: object = ABOUT, picturesAlone = false): void {
  globalThis.fetch = (() =>
    status === null
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({
          status,
          headers: new Headers(),
          json: () => Promise.resolve(about),
        })) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <DocumentView path="/files/cpd/d1" picturesAlone={picturesAlone} />
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

describe('a document in a page', () => {
  it('is shown as pictures, never as itself, with a link that takes it away', async () => {
    show(200);
    const link = await screen.findByRole('link', { name: 'attestation.pdf' });

    expect(link.getAttribute('href')).toBe('/files/cpd/d1');
    expect(
      screen.getAllByRole('img').map((picture) => [picture.getAttribute('src'), picture.getAttribute('alt')]),
    ).toEqual([
      ['/files/cpd/d1/pages/1', 'Page 1 of 2 of “attestation.pdf”'],
      ['/files/cpd/d1/pages/2', 'Page 2 of 2 of “attestation.pdf”'],
    ]);
    expect(screen.queryByText(/not searched|Only the first/)).toBeNull();
  });

  it.each<[string, object, RegExp | null]>([
    ['where all are there', {}, null],
    ['where there are none', { pages: 0, shown: 0 }, /There is no picture of this file. Ask your case manager/],
    ['where there are more', { pages: 3 }, /Only the first 2 of 3 pages are shown. Ask your case manager/],
  ])('is pictures alone where the original is not the reader’s to take away: %s', async (_, changes, sentence) => {
    show(200, { ...ABOUT, ...changes }, true);

    if (sentence) expect(await screen.findByText(sentence)).toBeTruthy();
    else expect(await screen.findAllByRole('img')).toHaveLength(2);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each<[string, object, RegExp]>([
    ['there are no pictures of it', { pages: 0, shown: 0 }, /There is no picture of this file/],
    ['not all of its pages are shown', { pages: 3 }, /Only the first 2 of 3 pages are shown/],
    ['it was not searched', { scan: 'not-scanned' }, /not searched for viruses/],
    [
      'something was found in it',
      { scan: 'infected', heldBack: true, pages: 0, shown: 0 },
      /Something harmful was found/,
    ],
    ['it cannot be searched now', { scan: 'not-scanned', heldBack: true, pages: 0, shown: 0 }, /could not be searched/],
  ])('says when %s', async (_, changes, sentence) => {
    show(200, { ...ABOUT, ...changes });

    expect(await screen.findByText(sentence)).toBeTruthy();
    if ('heldBack' in changes) expect(screen.queryByRole('link')).toBeNull();
  });

  it.each<[string, number | null, RegExp]>([
    ['is not the reader’s', 404, /does not exist, or it is not open to you/],
    ['is out of reach', null, /no connection to the server/],
    ['is answered with something else', 500, /Nothing was lost/],
  ])(
    'says when it %s',
    async (_, status, sentence) => {
      show(status, {});

      // The road to the server is tried again twice before it is said to be closed.
      expect(await screen.findByText(sentence, {}, { timeout: 8000 })).toBeTruthy();
      expect(screen.queryByRole('img')).toBeNull();
    },
    12_000,
  );
});
