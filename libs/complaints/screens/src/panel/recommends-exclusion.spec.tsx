import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showCase } from '../../test/show-case.js';
import { sanctionPreviewQuery } from '../sanction/sanction.queries.js';
import { LADDER } from '../sanction/sanction.js';
import { proposeDecisionMutation } from './panel.queries.js';
import { ProposeForm } from './propose-form.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const BOX = /^It recommends an exclusion from membership/;
const form = (excludedBy: string | null) =>
  showCase(
    <ProposeForm
      {...{ caseId: 'c1', panel: 'PANEL', outcomes: ['WITHDRAWAL', 'NO_BREACH'], replaces: false, excludedBy }}
      lowerLevels={[]}
      onActed={() => undefined}
    />,
    [
      [sanctionPreviewQuery, { data: { sanctionPreview: [] } }],
      [proposeDecisionMutation, { data: { proposeDecision: 'p2' } }],
    ],
  );
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const paste = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};

describe('an exclusion that a panel recommends', () => {
  it('is asked beside a withdrawal alone, with the organ that decides it, and is sent with its reasons', async () => {
    const server = form('The board');
    expect(screen.queryByRole('checkbox', { name: BOX })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /withdraw/i }));
    await userEvent.click(screen.getByRole('checkbox', { name: BOX }));
    expect(screen.getByText(/the statutes give it to The board/)).toBeTruthy();
    for (const rung of screen.getAllByRole('combobox').slice(-(LADDER.length - 1)))
      await userEvent.selectOptions(rung, 'TOO_GRAVE');
    await paste('Reasons', 'It is established.');
    await press('Propose it…');
    expect(screen.getAllByText('Write why the exclusion is recommended.').length).toBeGreaterThan(0);

    await paste('Why an exclusion is recommended', 'Nothing binds them any more.');
    await press('Propose it…');
    await press('Propose it');

    const recommended = { recommendsExclusion: true, exclusionReasons: 'Nothing binds them any more.' };
    await waitFor(() =>
      expect(server.sent(proposeDecisionMutation)).toMatchObject([
        { input: { outcome: 'WITHDRAWAL', ...recommended } },
      ]),
    );
  });

  it('is not asked where the statutes name no organ in the adopted text', async () => {
    form(null);
    await userEvent.click(screen.getByRole('radio', { name: /withdraw/i }));

    expect(screen.queryByRole('checkbox', { name: BOX })).toBeNull();
  });
});
