import { coverOf, declareCover, verifyCover } from './steps/insure.js';
import { hearAClient } from './steps/hear-a-client.js';
import { recordDevelopment } from './steps/record-development.js';
import { evidence, openReasons, requirement } from './steps/requirements.js';
import { PSEUDONYM } from './steps/log-practice.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { AMELIE, comeIn, goTo, NADIA } from './support/people.js';

test('learning with its file, a client’s answer and a verified insurance count where she stands', async ({
  page,
  browsers,
  say,
  language,
}) => {
  const officer = await (await browsers.open()).newPage();
  await comeIn(page, AMELIE, language);

  await test.step('6a. she records an activity with the file that shows it', async () => {
    await recordDevelopment(page, say);
  });
  await test.step('6b. a client answers by a link that she handed over', async () => {
    await hearAClient({ page, browsers, say, language, coach: AMELIE, pseudonym: PSEUDONYM });
  });
  await test.step('6c. she declares her insurance, and an officer verifies it', async () => {
    await declareCover(page, say);
    await comeIn(officer, NADIA, language);
    await verifyCover(officer, say, AMELIE);
    await page.reload();
    await expect(coverOf(page, say)).toContainText(say.verifiedOn);
    await examine(page, 'insurance, verified');
  });
  await test.step('each of them is counted, and shown among what counted', async () => {
    await goTo(page, say, say.whereIStand);
    await expect(requirement(page, say, say.coverLine)).toContainText(say.met);
    await expect(requirement(page, say, say.feedbackLine)).toContainText(say.of('1', '5'));
    const line = await openReasons(page, say, say.cpdLine);
    await expect(line).toContainText(say.of('3 h', '18 h'));
    await expect(evidence(line, say.whatCounted).getByRole('row').filter({ hasText: say.onDocument })).toHaveCount(1);
    await examine(page, 'where I stand, with learning, feedback and insurance');
  });
});
