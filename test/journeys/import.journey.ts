import { dayFromToday } from './support/days.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { comeIn, ERIC } from './support/people.js';

const NAMES = ['Sophie Durand', 'Jean Castelnau'];
const CONTACT = 'sophie.durand@example.com';

test('a log kept elsewhere is imported without a client’s name leaving the browser, and undone', async ({
  page,
  language,
}) => {
  await comeIn(page, ERIC, language);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/practice/import');

  await test.step('the file is read here, its columns are found, and each client gets a pseudonym', async () => {
    await page.getByRole('button', { name: 'Or paste rows from a spreadsheet' }).click();
    const rows = [
      ['Client Name', 'E-mail', 'Date', 'Minutes', 'Paid'],
      [NAMES[0], CONTACT, dayFromToday(-20), '75', 'yes'],
      [NAMES[1], '', dayFromToday(-19), '85', 'no'],
      [NAMES[0], CONTACT, dayFromToday(-12), '95', 'yes'],
      [NAMES[1], '', dayFromToday(4), '60', 'yes'],
    ];
    await page
      .getByLabel('Rows, with the names of the columns in the first')
      .fill(rows.map((row) => row.join('\t')).join('\n'));
    await page.getByRole('button', { name: 'Read these rows' }).click();
    await expect(page.getByLabel(`Pseudonym of ${NAMES[0]}`)).not.toHaveValue('');
    await examine(page, 'an import, its columns and clients');
  });

  await test.step('it is tried first: what would be logged, and what would not', async () => {
    await page.getByRole('button', { name: /^Check/ }).click();
    await expect(page.getByText('3 sessions', { exact: true })).toBeVisible();
    await expect(page.getByText('This day is yet to come.', { exact: false }).first()).toBeVisible();
    await examine(page, 'an import, checked');
  });

  await test.step('what can be logged is, under its pseudonym, and the batch is undone', async () => {
    await page.getByRole('button', { name: /^Log / }).click();
    await expect(page.getByRole('heading', { name: '5. Done' })).toBeVisible();
    await examine(page, 'an import that is done');
    await page.getByRole('button', { name: /^Undo the import of/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByText('Undone. What it brought no longer counts.')).toBeVisible();
  });

  expect(sent.some((request) => request.includes('"rows"'))).toBe(true);
  for (const secret of [...NAMES.flatMap((name) => name.split(' ')), CONTACT])
    expect(sent.filter((request) => request.includes(secret))).toEqual([]);
});
