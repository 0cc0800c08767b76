import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { OutboxProvider, readOutbox } from '@standing/web-core';
import { show } from '../../test/show.js';
import type { Agreement } from '../agreements/use-agreements.js';
import { LogSessionCard } from './log-session-card.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

const agreement = (id: string, subject: Agreement['subject']): Agreement => ({
  ...{ id, subject, status: 'ACCEPTED', startsOn: '2026-02-03', proposedOn: '2026-02-01', answeredOn: '2026-02-03' },
  ...{ disownedOn: null, superviseeRelations: [], supervisorRelations: [] },
  supervisor: { id: 's', name: 'Claire Moreau', addressShown: 'c•••@e•••.org', vetted: true, available: true },
});

describe('logging a session where one supervisor is there for both', () => {
  it('says which is which, and begins with coaching', () => {
    const agreements = [agreement('a', 'SUPERVISION'), agreement('b', 'COACHING')];
    show(
      <OutboxProvider open={readOutbox}>
        <LogSessionCard agreements={agreements} />
      </OutboxProvider>,
      [],
    );
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'With' });

    expect([...select.options].map(({ text }) => text)).toEqual([
      'Claire Moreau · supervision of supervision',
      'Claire Moreau',
    ]);
    expect(select.value).toBe('b');
  });
});
