import { addDays, type Day } from '@standing/kernel';
import type { Page } from '@playwright/test';
import { dayFromToday, longDay } from './support/days.js';
import { examine } from './support/examine.js';
import { typeDay } from './support/fields.js';
import { expect, test } from './support/journey.js';
import { comeIn, ERIC, goTo, heading, NADIA } from './support/people.js';
import { caseWords, type CaseWords } from './support/words.js';

test('the standing of any past day, as it was known then, to the person and to staff; the public reads today’s', async ({
  page,
  browsers,
  say,
  language,
}) => {
  const cases = caseWords[language];
  const registrar = await (await browsers.open()).newPage();
  const visitor = await (await browsers.open({ scripts: false })).newPage();
  let today = dayFromToday(0);

  await test.step('9a. he sees what he held on a day, and what was known of it', async () => {
    await comeIn(page, ERIC, language);
    await expect(lead(page)).toContainText(cases.wasWithdrawn);
    today = await shownDay(page, cases);
    const eve = addDays(today, -1);
    await typeDay(page, cases.asOf, eve);
    await expect(lead(page)).toContainText(cases.wasInForce);
    await expect(lead(page)).toContainText(longDay(eve, language));
    await page.getByRole('button', { name: cases.backToToday }).click();
    await expect(lead(page)).toContainText(cases.wasWithdrawn);
    await typeDay(page, cases.knownOn, eve);
    await expect(lead(page)).toContainText(cases.wasInForce);
    await expect(lead(page)).toContainText(`${cases.byWhatWasKnown} ${longDay(eve, language)}`);
    await examine(page, 'where I stand, by what was known on another day');
    // Before the award: it was made today, or yesterday where midnight has gone by since.
    await typeDay(page, cases.asOf, dayFromToday(-2));
    await expect(lead(page)).not.toContainText(cases.wasInForce);
  });

  await test.step('9b. a registrar sees the same in the member’s record', async () => {
    await comeIn(registrar, NADIA, language);
    await goTo(registrar, say, cases.office, cases.todayAtOffice);
    await registrar.getByRole('region', { name: cases.findMember }).getByRole('searchbox').fill('eric bl');
    await registrar.getByRole('link', { name: ERIC }).click();
    await expect(heading(registrar, ERIC)).toBeVisible();
    await expect(lead(registrar)).toContainText(cases.wasWithdrawn);
    for (const [field, day] of daysBefore(cases, today)) {
      await typeDay(registrar, field, day);
      await expect(lead(registrar)).toContainText(cases.wasInForce);
      if (field === cases.asOf) await examine(registrar, 'a member’s record, on a past day');
      // The address holds the day.
      await registrar.reload();
      await expect(lead(registrar)).toContainText(cases.wasInForce);
      await registrar.getByRole('button', { name: cases.backToToday }).click();
      await expect(lead(registrar)).toContainText(cases.wasWithdrawn);
    }
  });

  await test.step('9c. the public reads what is known today, whatever day it asks for', async () => {
    await goTo(page, say, say.whereIStand);
    const link = page.getByRole('link', { name: /[A-Z]{2}-\d{4}-[0-9A-Z]{7}/ });
    const entry = (await link.getAttribute('href')) ?? '';
    await visitor.goto(`${entry}?on=${addDays(today, -1)}&asKnownOn=${addDays(today, -1)}&lang=${language}`);
    await expect(visitor.getByText(cases.withdrawnEntry)).toBeVisible();
  });
});

/** What the head of the page says of the person. */
function lead(page: Page) {
  return page
    .getByRole('banner')
    .or(page.locator('header'))
    .filter({ has: page.getByRole('heading', { level: 1 }) });
}

/** The demonstration's own today, as the field of the day shows it. */
async function shownDay(page: Page, cases: CaseWords): Promise<Day> {
  const parts = page.getByRole('group', { name: cases.asOf, exact: true }).getByRole('spinbutton');
  const [day = '', month = '', year = ''] = await parts.allTextContents();
  return `${year}-${month}-${day}`;
}

function daysBefore(cases: CaseWords, today: Day): (readonly [string, Day])[] {
  return [cases.asOf, cases.knownOn].map((field) => [field, addDays(today, -1)] as const);
}
