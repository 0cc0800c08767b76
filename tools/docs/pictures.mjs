/** `npm run pictures`: walks the journey on a fresh demonstration at http://localhost:4000 and takes the README's pictures. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'docs/pictures');
const address = process.env.PUBLIC_URL ?? 'http://localhost:4000';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: flags,
});
const look = { locale: 'en-GB', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' };

const desk = await browser.newPage({ ...look, viewport: { width: 1180, height: 820 } });
await desk.goto(`${address}/demo?lang=en`);
await desk.locator('form', { hasText: 'Éric Blanc' }).getByRole('button').click();
await desk.getByRole('heading', { level: 1 }).waitFor();
await shoot(desk, '/code', 'code');
await shoot(desk, '/supervision', 'supervision');
await shoot(desk, '/standing', 'standing', async () => {
  await desk.getByRole('textbox').first().fill('yesterday 1.5h supervision with Claire');
});

const phone = await browser.newPage({ ...look, viewport: { width: 390, height: 844 } });
await phone.goto(`${address}/demo/mail?lang=en`);
await phone
  .locator('a[href^="/demo/mail/"]')
  .filter({ hasText: /session|séance/i })
  .first()
  .click();
const link = await phone.locator('a[href*="/c/"]').first().getAttribute('href');
await phone.goto(`${link}?lang=en`);
await phone.screenshot({ path: join(folder, 'confirm.png') });
await browser.close();

async function shoot(page, path, name, prepare = async () => undefined) {
  await page.goto(`${address}${path}?lang=en`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await prepare();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
