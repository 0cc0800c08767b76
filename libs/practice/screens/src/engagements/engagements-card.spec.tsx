import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { aServer, engagement } from '../../test/given-feedback.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('the engagements', () => {
  // What loads above it moves the card: whoever presses at that moment would press something else.
  it('offers to begin one once they are known, and not while they load', async () => {
    aServer({ engagements: [engagement('Atlas')] });
    expect(screen.getByRole('heading', { name: 'Engagements' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin an engagement' })).toBeNull();

    await screen.findByText('Atlas');

    expect(screen.getAllByRole('button', { name: 'Begin an engagement' })).toHaveLength(1);
  });
});
