import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anActivity, FileServer, showScreen } from '../../test/show-screen.js';

const file = (changes: object = {}) => ({
  ...{ id: 'd1', name: 'attestation.pdf', erasedOn: null, keptUntil: null, ...changes },
});
const erased = file({ erasedOn: '2026-10-31' });
const BEFORE = /^Your body’s rules say how long a file is kept\./;

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => FileServer.open());
afterEach(cleanup);

describe('the file of an activity', () => {
  const row = async (changes: object) => {
    showScreen({ activities: [anActivity('a', changes)] });
    return (await screen.findAllByRole('listitem'))[0]!;
  };

  it('is there to take, with the day until which it is kept', async () => {
    const shown = await row({ document: file({ keptUntil: '2027-12-31' }) });

    expect(shown.textContent).toMatch(/With a file.*attestation\.pdf · file kept until 31 December 2027$/);
    expect(within(shown).getByRole('link').getAttribute('href')).toBe('/files/cpd/d1');
    expect(screen.getByText(BEFORE)).toBeTruthy();
  });

  it('says nothing of a day that is not known', async () => {
    expect((await row({ document: file() })).textContent).toMatch(/attestation\.pdf$/);
    expect(screen.queryByText(BEFORE)).toBeNull();
  });

  it('once erased says when and that nothing changes by it, and leads nowhere', async () => {
    const shown = await row({ document: erased });

    expect(shown.textContent).toMatch(/Documented.*File erased on 31 October 2026.*still counts as documented\.$/);
    expect(within(shown).queryByRole('link')).toBeNull();
  });

  it('says nothing of counting where the activity was withdrawn', async () => {
    const shown = await row({ document: erased, withdrawn: true });

    expect(shown.textContent).toMatch(/Withdrawn.*File erased on 31 October 2026, as the body’s rules say\.$/);
  });

  it('once erased does not stay in a correction', async () => {
    await row({ document: erased });
    await userEvent.click(screen.getByRole('button', { name: 'Change “A course”' }));
    const dialog = await screen.findByRole('dialog');

    expect(dialog.textContent).not.toContain('attestation.pdf');
    cleanup();
    await row({ document: file() });
    await userEvent.click(screen.getByRole('button', { name: 'Change “A course”' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('Without another, “attestation.pdf” stays.');
  });
});
