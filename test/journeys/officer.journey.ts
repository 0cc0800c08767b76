import type { Page } from '@playwright/test';
import { sessions } from './steps/ask-confirmation.js';
import { requirement } from './steps/requirements.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { comeIn, DENIS, ERIC, goTo, NADIA } from './support/people.js';
import type { Words } from './support/words.js';

test('an officer checks a supervisor’s address, and what he had confirmed counts as confirmed', async ({
  page,
  browsers,
  say,
  language,
}) => {
  const coach = page;
  const officer = await (await browsers.open()).newPage();
  await comeIn(coach, ERIC, language);
  await goTo(coach, say, say.supervision, say.mySupervision);
  await examine(coach, 'supervision, with a long log');
  await showAll(coach, say);
  const unchecked = sessions(coach, say).filter({ hasText: say.confirmedUnchecked });
  const declared = await unchecked.count();
  expect(declared, 'sessions confirmed from an address that nobody checked').toBeGreaterThan(0);
  await goTo(coach, say, say.whereIStand);
  await examine(coach, 'where I stand, with a long log');
  const line = requirement(coach, say, say.yearLine);
  const before = (await line.getByRole('paragraph').first().textContent()) ?? '';

  await comeIn(officer, NADIA, language);
  await goTo(officer, say, say.supervisorsAddresses);
  await examine(officer, 'addresses to check');
  const toCheck = officer.getByRole('region', { name: say.toCheck });
  await toCheck.getByRole('button', { name: say.markChecked(DENIS) }).click();
  const dialog = officer.getByRole('dialog', { name: say.isThisTheirs(DENIS) });
  await expect(dialog).toBeVisible();
  await examine(officer, 'addresses to check, asked once more');
  await dialog.getByRole('button', { name: say.notYet }).click();
  await expect(dialog).toHaveCount(0);
  await expect(toCheck.getByRole('button', { name: say.markChecked(DENIS) })).toBeFocused();
  await toCheck.getByRole('button', { name: say.markChecked(DENIS) }).click();
  await dialog.getByRole('button', { name: say.itIsTheirs }).click();
  await expect(officer.getByText(say.isChecked(DENIS))).toBeVisible();
  await expect(toCheck.getByText(say.allChecked)).toBeVisible();
  await examine(officer, 'every address checked');

  await expect(line.getByRole('paragraph').first()).not.toHaveText(before);
  await goTo(coach, say, say.supervision, say.mySupervision);
  await coach.reload();
  await showAll(coach, say);
  await expect(unchecked).toHaveCount(0);
});

/** Shows the whole list, however long. */
async function showAll(page: Page, say: Words): Promise<void> {
  await expect(sessions(page, say).first()).toBeVisible();
  const more = page
    .getByRole('region', { name: say.sessions, exact: true })
    .getByRole('button', { name: say.showMore });
  while ((await more.count()) > 0) {
    const shown = await sessions(page, say).count();
    await more.click();
    await expect.poll(() => sessions(page, say).count()).toBeGreaterThan(shown);
  }
}
