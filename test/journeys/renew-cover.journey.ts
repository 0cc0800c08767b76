import type { Page } from '@playwright/test';
import { dayFromToday } from './support/days.js';
import { examine } from './support/examine.js';
import { tick, typeDay } from './support/fields.js';
import { expect, test } from './support/journey.js';
import { comeIn, ERIC } from './support/people.js';
import { PDF } from './support/pdf.js';

const POLICY = 'CH-1204';
test('a coach whose cover ends in one country is reminded of it, and renews it in two presses with the new attestation', async ({
  page,
  browsers,
  language,
}) => {
  const mailroom = await (await browsers.open()).newPage();
  await comeIn(page, ERIC, language);
  await declareSwissCover(page);

  await test.step('a mail says where and when, and leads to what is to be renewed', async () => {
    // He reads French until he says otherwise, and what is written to him is in French too.
    const mail = mailroom.getByRole('main').getByRole('link', { name: 'Votre assurance arrive à échéance' });
    await expect
      .poll(
        async () => {
          await mailroom.goto('/demo/mail');
          return mail.count();
        },
        { message: 'one reminder is sent', timeout: 40_000, intervals: [1000] },
      )
      .toBe(1);
    await mail.click();
    await expect(mailroom.getByRole('article')).toContainText('Suisse');
    await expect(mailroom.getByRole('article')).not.toContainText(POLICY);
    const link = await mailroom.getByRole('article').getByRole('link').getAttribute('href');
    await page.goto(new URL(link ?? '').pathname);
    await expect(page.getByText(`Mutuelle · ${POLICY}`)).toBeVisible();
    await examine(page, 'insurance, a period to renew');
  });
  await test.step('the next period is filled in; the attestation is added, and it is declared', async () => {
    await page.getByRole('button', { name: 'Same terms, new attestation' }).click();
    const form = page.getByRole('form', { name: 'Declare the next period' });
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: 'attestation.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(form.getByText('attestation.pdf')).toBeVisible();
    await expect(form.getByText('Nothing is proposed')).toBeVisible();
    await examine(page, 'insurance, the next period filled in');
    await form.getByRole('button', { name: 'Declare this cover' }).click();
    await expect(page.getByText(/^Declared\. The office has still to see/)).toBeVisible();
    await expect(page.getByText(`Mutuelle · ${POLICY}`)).toHaveCount(0);
  });
  await test.step('it follows without a day between, with its attestation', async () => {
    await page.goto('/insurance');
    const covers = page.getByRole('region', { name: 'My covers' }).getByRole('listitem').filter({ hasText: POLICY });
    await expect(covers).toHaveCount(2);
    await expect(covers.getByRole('link', { name: 'attestation.pdf' })).toHaveCount(1);
    await expect(covers.filter({ hasText: 'Gap ahead' })).toHaveCount(0);
  });
});

async function declareSwissCover(page: Page): Promise<void> {
  await page.goto('/insurance');
  await page.getByRole('button', { name: 'Declare a cover' }).click();
  const form = page.getByRole('form', { name: 'Declare a cover' });
  await form.getByRole('textbox', { name: 'Insurer' }).fill('Mutuelle');
  await form.getByRole('textbox', { name: 'Policy reference' }).fill(POLICY);
  await typeDay(form, 'First day', dayFromToday(-200));
  await typeDay(form, 'Last day', dayFromToday(40));
  await form.getByRole('combobox', { name: 'Countries' }).selectOption('Switzerland');
  await form.getByRole('button', { name: 'Add this country' }).click();
  await tick(form, 'checkbox', 'Coaching of individuals');
  await form.getByRole('button', { name: 'Declare this cover' }).click();
  await expect(page.getByRole('region', { name: 'My covers' })).toContainText(POLICY);
}
