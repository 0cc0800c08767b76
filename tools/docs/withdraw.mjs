/** From a complaint to a withdrawal in force, as people walk it on a demonstration; for the pictures of its end. */
const PANEL = ['Hélène Petit', 'Yann Le Goff', 'Odile Marchand'];

/** `be` lets the page be one of the demonstration's people; `entry` is the register reference of whom it concerns. */
export async function withdraw({ page, be, address, name, entry }) {
  const reference = await complain(page, address, name);
  const open = async () => {
    await page.goto(`${address}/cases`);
    await page.getByRole('link', { name: `Open case ${reference}` }).click();
    await page.getByRole('heading', { level: 1, name: `Case ${reference}` }).waitFor();
  };
  const join = async (person, word) => {
    await be(person);
    await page.goto(`${address}/cases`);
    await page.getByRole('button', { name: `${word}: case ${reference}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Read whom it concerns' }).click();
    await dialog.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
    await dialog.getByRole('button', { name: word, exact: true }).click();
    await open();
  };
  const act = async (word) => {
    await page.getByRole('button', { name: `${word}…`, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  await join('Léa Fontaine', 'Take this case');
  await page.getByRole('textbox', { name: 'Member whom it concerns' }).fill(entry);
  await page.getByRole('button', { name: 'Name this member' }).click();
  await page.getByText('The member is named.').waitFor();
  await join('Paul Renaud', 'Become its registrar');
  await join('Nadia Benali', 'Become its registrar');
  await serve(page, act);
  await be(name);
  await page.goto(`${address}/my-case/${reference}`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('textbox', { name: 'What you reply' }).fill('I spoke of the coaching alone.');
  await act('Send my reply');
  await be('Nadia Benali');
  await open();
  for (const person of PANEL) await seat(page, person);
  for (const [index, person] of PANEL.entries()) {
    await join(person, 'Take my seat');
    await page.getByRole('button', { name: 'Open the file', exact: true }).click();
    if (index > 0) await act('Stand by it');
    else await propose(page, act);
  }
  await be('Nadia Benali');
  await open();
  await act('Notify the decision');
  await page.goto(`${address}/demo?lang=en`);
  await page.getByRole('button', { name: '31 days later' }).click();
  await be('Nadia Benali');
  await open();
  await act('Propose the withdrawal');
  await be('Paul Renaud');
  await open();
  await act('Put the withdrawal in force');
}

async function complain(page, address, name) {
  await page.goto(`${address}/complaint?lang=en`);
  await page.getByRole('textbox', { name: 'Whom is it about?' }).fill(name);
  await page.getByRole('textbox', { name: 'What happened?' }).fill('What I had told him came back to me at work.');
  await page.getByRole('radio', { name: 'I only know about when' }).check();
  await page.getByRole('textbox', { name: 'About when' }).fill('in spring');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Jeanne Roux');
  await page.getByRole('textbox', { name: 'How can we reach you?' }).fill('jeanne.roux@example.org');
  await page.getByRole('radio', { name: /^Not the coach/ }).check();
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.getByRole('button', { name: 'Send my complaint' }).click();
  const shown = await page.getByRole('definition').first().textContent();
  return shown?.trim() ?? '';
}

async function serve(page, act) {
  await page
    .getByRole('textbox', { name: 'What the respondent is charged with' })
    .fill('You told the sponsor what a client had said.');
  await page.getByRole('button', { name: 'Confidentiality', exact: true }).click();
  await page.getByRole('checkbox', { name: /^CF-1/ }).check({ force: true });
  await page.getByRole('textbox', { name: 'To what it may lead' }).fill('No consequence, or the withdrawal.');
  await act('Serve the charges');
}

async function seat(page, person) {
  await page.getByRole('textbox', { name: 'Who takes the seat' }).fill(person);
  await page.getByRole('radio', { name: person }).check({ force: true });
  await page.getByRole('button', { name: 'Give a seat…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give them the seat' }).click();
  await page.getByText(`${person} ·`).waitFor();
}

async function propose(page, act) {
  await page.getByRole('radio', { name: 'Withdrawal of the accreditation' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Reasons' }).fill('The breach is established, and trust is gone.');
  await act('Propose it');
}
