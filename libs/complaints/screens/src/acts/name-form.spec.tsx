import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCourse, notFound, refused, showCase } from '../../test/show-case.js';
import type { Course } from '../course.js';
import { nameRespondentMutation } from '../step.queries.js';
import { NameForm } from './name-form.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const named = async (answer: object) => {
  showCase(<NameForm course={aCourse() as unknown as Course} />, [[nameRespondentMutation, answer]]);
  await userEvent.click(screen.getByRole('textbox', { name: 'Member whom it concerns' }));
  await userEvent.paste('CC-2026-7K3Q9MX');
  await userEvent.click(screen.getByRole('button', { name: 'Name this member' }));
};

describe('naming the member whom a case concerns', () => {
  it('says that the case goes to somebody else where it is no longer theirs, and no more than that', async () => {
    await named(notFound);
    const said = await screen.findByText('This case goes to somebody else');

    expect(said.closest('.callout')?.textContent).toBe(
      'This case goes to somebody elseYou have no function in it any more. There is nothing that you have to do.',
    );
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps the form where nobody is found so', async () => {
    await named(refused({ code: 'COMPLAINTS_PERSON_UNKNOWN', message: 'Nobody here is found so.', path: 'who' }));

    expect((await screen.findAllByText('Nobody here is found so.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('textbox', { name: 'Member whom it concerns' })).toBeTruthy();
  });
});
