/** `npm run pictures`: walks the journey on a fresh demonstration at http://localhost:4000 and takes the README's pictures. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { assess } from './assess.mjs';
import { withdraw } from './withdraw.mjs';

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
await be('Éric Blanc');
await shoot(desk, '/code', 'code');
await shoot(desk, '/supervision', 'supervision');
await shoot(desk, '/charter', 'charter');
await shoot(desk, '/standing', 'standing', async () => {
  await desk.getByRole('textbox').first().fill('yesterday 1.5h supervision with Claire');
});

await be('Nadia Benali');
await award('Éric Blanc');
const entry = await desk.locator('a[href^="/register/"]').first().getAttribute('href');
await shoot(desk, entry, 'register');
await shoot(desk, '/cases', 'case', async () => {
  await desk.getByRole('main').locator('a[href^="/cases/"]').first().click();
  await desk.getByRole('heading', { level: 2 }).nth(2).waitFor();
});
await be('Marc Aubert');
await shoot(
  desk,
  (await desk.locator('a[href^="/my-case/"]').first().getAttribute('href')) ?? '',
  'my-case',
  async () => {
    await desk.getByRole('main').getByRole('button').first().click();
    await desk.getByRole('heading', { level: 2 }).nth(1).waitFor();
  },
);

const file = await assess({ page: desk, be, address, applicant: 'Inès Morel', assessor: 'Hélène Roche' });
await shoot(desk, file, 'assessment', async () => {
  await desk.getByRole('region', { name: 'Criteria' }).getByRole('listitem').first().getByRole('button').click();
  for (const key of ['1', 'j', '1', 'j', '2']) await desk.keyboard.press(key);
});
await be('Nadia Benali');
await desk.goto(`${address}/office/schemes`);
const draft = await desk.locator('main a[href^="/office/schemes/drafts/"]').first().getAttribute('href');
await shoot(desk, draft, 'scheme', async () => {
  await desk.getByRole('link', { name: 'Simulate', exact: true }).click();
  await desk.getByRole('region', { name: 'By level' }).waitFor();
  await desk.evaluate(() => window.scrollTo(0, 0));
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

const reference = entry?.split('/').at(-1) ?? '';
await withdraw({ page: desk, be, address, name: 'Éric Blanc', entry: reference });
await desk.waitForFunction(
  async (path) => (await (await fetch(path)).json()).status === 'withdrawn',
  `/verify/${reference}.json`,
);
await shoot(desk, `/verify/${reference}`, 'withdrawn');
await be('Éric Blanc');
await shoot(desk, '/standing', 'past-day', async () => {
  const years = desk.getByRole('group', { name: 'As of', exact: true }).getByRole('spinbutton');
  const [day = '1', month = '1', year = '2026'] = await years.allTextContents();
  await years.first().focus();
  const eve = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) - 1)).toISOString();
  for (const digit of `${eve.slice(8, 10)}${eve.slice(5, 7)}${eve.slice(0, 4)}`) await desk.keyboard.press(digit);
  await desk.getByText(/as of/).waitFor();
  await desk.evaluate(() => window.scrollTo(0, 0));
});
await browser.close();

/** Comes in as one of the demonstration's people, who then reads English. */
async function be(name) {
  await desk.goto(`${address}/demo?lang=en`);
  await desk.locator('form', { hasText: name }).getByRole('button').click();
  await desk.getByRole('heading', { level: 1 }).waitFor();
  await desk.goto(`${address}/account`);
  await desk.getByRole('radio', { name: 'English' }).check({ force: true });
  await desk.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
}

/** Awards the level that a coach has applied for. */
async function award(name) {
  await desk.goto(`${address}/office/applications`);
  await desk.getByRole('link', { name: `Open the record of ${name}` }).click();
  await desk.getByRole('button', { name: /^Award .*…$/ }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Award/ })
    .click();
  await desk.locator('a[href^="/register/"]').first().waitFor();
}

async function shoot(page, path, name, prepare = async () => undefined) {
  await page.goto(`${address}${path}?lang=en`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await prepare();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
