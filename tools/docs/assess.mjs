/** Gives an application to an assessor and opens the file as them, by the screens that they use. */
export async function assess({ page, be, address, applicant, assessor }) {
  await be('Bertrand Colin');
  await page.goto(`${address}/office/applications`);
  await page.getByRole('button', { name: new RegExp(`^Assessors.*${applicant}`) }).click();
  await page.getByRole('button', { name: `Choose the first assessor: ${applicant}` }).click();
  await page.getByRole('radio', { name: assessor }).check({ force: true });
  await page.getByRole('button', { name: 'Give the seat' }).click();
  await page.getByText('The seat is given.').first().waitFor();

  await be(assessor);
  await page.goto(`${address}/assessments`);
  await page.getByRole('button', { name: /^Answer for file/ }).click();
  await page.getByRole('radio', { name: 'Nothing that I know of' }).check({ force: true });
  await page.getByRole('button', { name: 'Open the file' }).click();
  return await page.getByRole('link', { name: /^Open file/ }).getAttribute('href');
}
