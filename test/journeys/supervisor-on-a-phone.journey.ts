import { examine } from './support/examine.js';
import { tick } from './support/fields.js';
import { expect, test } from './support/journey.js';
import { comeIn, heading, SOLENE } from './support/people.js';

test('a supervisor confirms on a phone, and says what the directory shows of her', async ({ page, say, language }) => {
  await comeIn(page, SOLENE, language);
  await page.getByRole('link', { name: say.supervision }).tap();
  await page.getByRole('link', { name: 'What I supervise' }).tap();
  await expect(heading(page, 'Sessions to confirm')).toBeVisible();
  const rows = page.getByRole('group', { name: 'Sessions by coach' }).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await examine(page, 'sessions that await a supervisor, on a phone');

  await tick(page, 'checkbox', 'All of Thomas Girard');
  await expect(page.getByText('3 sessions · 3 h 30 min')).toBeVisible();
  await examine(page, 'three sessions ticked, on a phone');
  await page.getByRole('button', { name: 'Confirm 3' }).tap();
  await expect(page.getByText('3 sessions confirmed.')).toBeVisible();
  await expect(rows).toHaveCount(1);
  await examine(page, 'three sessions confirmed, on a phone');
  await page.getByRole('button', { name: 'Undo', exact: true }).tap();
  await expect(rows).toHaveCount(4);

  await page.getByRole('link', { name: 'Directory' }).tap();
  await expect(heading(page, 'Directory of supervisors')).toBeVisible();
  const found = page.getByRole('region', { name: 'Find a supervisor' });
  await expect(found.getByText(SOLENE)).toBeVisible();
  await page.getByRole('button', { name: 'Change my entry' }).tap();
  await page.getByRole('combobox', { name: 'Places left' }).selectOption('0');
  await examine(page, 'an entry in the directory that is being written');
  await page.getByRole('button', { name: 'Show me in the directory' }).tap();
  await expect(found.getByText('No place left')).toBeVisible();
  await tick(page, 'checkbox', 'With places left');
  await expect(found.getByText(/^Nobody in the directory fits/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave the directory' }).tap();
  await expect(page.getByText(/^You are not in it/)).toBeVisible();
  await examine(page, 'a directory that a supervisor has left');
});
