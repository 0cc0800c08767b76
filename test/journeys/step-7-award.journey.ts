import { expect, test } from './support/journey.js';
import { applyFor } from './support/apply.js';
import { examine } from './support/examine.js';
import { mailSentBy } from './support/mailbox.js';
import { AMELIE, comeIn, ERIC, goTo, heading, NADIA } from './support/people.js';
import { readIn } from './support/public-page.js';

test('a registrar awards a level, not before every line is met, and the register shows it', async ({
  page,
  browsers,
  mailroom,
  say,
  language,
}) => {
  const registrar = await (await browsers.open()).newPage();
  const visitor = await (await browsers.open({ scripts: false })).newPage();
  let reference = '';

  await test.step('7a. a coach who lacks hours applies, and the record names every reason against it', async () => {
    await comeIn(page, AMELIE, language);
    await page.getByRole('link', { name: say.applyForMore(say.level1) }).click();
    await applyFor(page, say, say.level1);

    await comeIn(registrar, NADIA, language);
    await goTo(registrar, say, say.applications);
    await examine(registrar, 'applications, two wait');
    await registrar.getByRole('link', { name: say.openRecord(AMELIE) }).click();
    await expect(heading(registrar, AMELIE)).toBeVisible();
    const reasons = registrar.getByText(say.cannotBeAwarded(say.level1)).locator('..').getByRole('listitem');
    for (const line of [say.hoursLine, say.clientsLine, say.cpdLine, say.feedbackLine])
      await expect(reasons.filter({ hasText: line })).toHaveCount(1);
    for (const line of [say.codeLine, say.coverLine]) await expect(reasons.filter({ hasText: line })).toHaveCount(0);
    await expect(registrar.getByRole('button', { name: say.award(say.level1, AMELIE) })).toHaveCount(0);
    await examine(registrar, 'a member’s record, with an application that cannot be granted');
  });

  await test.step('7b. she awards it to the coach who meets every line', async () => {
    await goTo(registrar, say, say.applications);
    await registrar.getByRole('link', { name: say.openRecord(ERIC) }).click();
    await registrar.getByRole('button', { name: `${say.award(say.level1, ERIC)}…` }).click();
    await examine(registrar, 'an award, asked once more');
    const mail = await mailSentBy(mailroom, async () => {
      const give = registrar.getByRole('dialog').getByRole('button', { name: say.award(say.level1, ERIC) });
      await give.click();
      await expect(registrar.getByText(say.isAwarded(say.level1, ERIC))).toBeVisible();
    });
    await expect(mail.getByRole('article')).toContainText(ERIC);
    reference = (await mail.getByRole('article').textContent())?.match(/[A-Z]{2}-\d{4}-[0-9A-Z]{7}/)?.[0] ?? '';
    expect(reference).not.toBe('');
    await examine(registrar, 'a member’s record, with an award');
  });

  await test.step('7c. anybody finds her in the register, by name and by reference, on a page and for a program', async () => {
    await visitor.goto('/register');
    await readIn(visitor, language);
    await examine(visitor, 'the register');
    await visitor.getByRole('searchbox', { name: say.nameOrReference }).fill('eric blank');
    await visitor.getByRole('button', { name: say.lookForIt }).click();
    await examine(visitor, 'the register, one found');
    await visitor.getByRole('link', { name: ERIC }).click();
    await expect(visitor.getByText(say.inForce(say.level1))).toBeVisible();
    await expect(visitor.getByRole('main')).toContainText(reference);
    await examine(visitor, 'an entry of the register');
    await visitor.goto(`/verify/${reference}`);
    await expect(visitor.getByText(say.inForce(say.level1))).toBeVisible();
    const answer = await visitor.request.get(`/verify/${reference}.json`);
    expect(await answer.json()).toMatchObject({ status: 'accredited', name: ERIC, reference });
    const again = await visitor.request.get(`/verify/${reference}.json`, {
      headers: { 'if-none-match': answer.headers()['etag'] ?? '' },
    });
    expect(again.status()).toBe(304);
    await visitor.goto('/verify/CC-2026-2222222');
    await expect(heading(visitor, say.unknownReference)).toBeVisible();
  });
});
