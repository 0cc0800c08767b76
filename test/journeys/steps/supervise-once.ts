import { expect, type Page } from '@playwright/test';
import { tickChoice } from '../support/fields.js';
import { goTo, heading } from '../support/people.js';
import type { Words } from '../support/words.js';
import { logSession } from './ask-confirmation.js';

type Supervised = {
  readonly coach: Page;
  readonly supervisor: Page;
  readonly say: Words;
  readonly whom: string;
  readonly by: string;
};

/** A coach logs a session of today, and their supervisor, signed in, confirms it; its length as it is typed and as it is read. */
export async function superviseOnce(
  { coach, supervisor, say, whom, by }: Supervised,
  [typed, read]: readonly [string, string],
): Promise<void> {
  await coach.goto('/standing');
  await goTo(coach, say, say.supervision, say.mySupervision);
  await logSession(coach, say, typed, by);
  await coach.getByRole('button', { name: say.chooseOne }).click();
  await coach.getByRole('button', { name: say.askFor(1) }).click();
  await goTo(supervisor, say, say.supervision, say.mySupervision);
  await supervisor.getByRole('link', { name: 'What I supervise' }).click();
  await expect(heading(supervisor, 'Sessions to confirm')).toBeVisible();
  await tickChoice(supervisor.getByRole('checkbox', { name: `${read}, ${whom}` }));
  await supervisor.getByRole('button', { name: 'Confirm 1', exact: true }).click();
  await expect(supervisor.getByText('One session confirmed.')).toBeVisible();
}
