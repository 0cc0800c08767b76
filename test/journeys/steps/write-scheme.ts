import { expect, type Locator, type Page } from '@playwright/test';
import type { Day } from '@standing/kernel';
import { tick, typeDay } from '../support/fields.js';

/** The field at a path of the scheme, as the form names it. */
export function at(page: Page, path: string): Locator {
  return page.locator(`[id="field-${path.replaceAll('.', '-')}"]`);
}

/** Types a text in both languages. */
async function say(page: Page, path: string, [fr, en]: readonly [string, string]): Promise<void> {
  await at(page, `${path}.fr`).fill(fr);
  await at(page, `${path}.en`).fill(en);
}

async function add(page: Page, within: string, what: string): Promise<void> {
  await at(page, within)
    .getByRole('button', { name: `Add: ${what}`, exact: true })
    .click();
}

async function open(page: Page, part: string): Promise<void> {
  await page.getByRole('link', { name: 'Lines', exact: true }).click();
  await page.getByRole('region', { name: 'The scheme' }).getByRole('link', { name: part, exact: true }).click();
}

/** What a scheme is called, from when it decides, and which evidence the body collects. */
type Parts = {
  readonly version: string;
  readonly title: readonly [string, string];
  readonly from: Day;
  readonly collected: readonly string[];
};

/** The name, the first day, what is collected and the one level of an empty scheme. */
export async function fillInParts(page: Page, { version, title, from, collected }: Parts): Promise<void> {
  await open(page, 'Name and first day');
  await at(page, 'scheme').fill('college-des-coachs');
  await at(page, 'version').fill(version);
  await say(page, 'title', title);
  await typeDay(page, 'Valid from', from);
  await open(page, 'Collected evidence');
  for (const kind of collected) await tick(page, 'checkbox', kind);
  await open(page, 'Levels');
  await page.getByRole('button', { name: 'Add an item: Levels' }).click();
  await at(page, 'levels.0.code').fill('niveau-1');
  await say(page, 'levels.0.title', ['Niveau 1', 'Level 1']);
}

type Line = {
  readonly id: string;
  readonly title: readonly [string, string];
  readonly explanation: readonly [string, string];
  readonly modality: 'Required' | 'Recommended';
  /** The kind of evidence that it looks at. */
  readonly of: string;
};

/** A new line; gives the path of it. */
async function newLine(page: Page, number: number, line: Line): Promise<string> {
  const path = `requirements.${number}`;
  await page.getByRole('link', { name: 'Lines', exact: true }).click();
  await page.getByRole('button', { name: 'Add a line' }).click();
  await expect(at(page, `${path}.id`)).toBeFocused();
  await at(page, `${path}.id`).fill(line.id);
  await say(page, `${path}.title`, line.title);
  await say(page, `${path}.explanation`, line.explanation);
  await at(page, `${path}.modality`).selectOption({ label: line.modality });
  await at(page, `${path}.measure.of.kind`).selectOption({ label: line.of });
  return path;
}

/** Only this form of it counts. */
async function ofForm(page: Page, path: string, form: string): Promise<void> {
  await add(page, `${path}.measure.of`, 'Forms');
  await at(page, `${path}.measure.of.forms.0`).fill(form);
}

/** One hour in each of the last four quarters, so that four hours a year are spread evenly. */
export async function writeEvenly(page: Page): Promise<void> {
  const path = await newLine(page, 0, {
    id: 'evenly',
    title: ['Supervision régulière', 'Regular supervision'],
    explanation: ['Une heure par trimestre.', 'One hour in each quarter.'],
    modality: 'Required',
    of: 'Supervision',
  });
  await ofForm(page, path, 'individual');
  await at(page, `${path}.window.kind`).selectOption({ label: 'Every quarter' });
  await at(page, `${path}.window.complete`).fill('4');
  await at(page, `${path}.threshold.amount`).fill('1 h');
}

/** Four hours a year, and one for each 35 hours of practice where that is more. */
export async function writeRatio(page: Page): Promise<void> {
  const path = await newLine(page, 1, {
    id: 'ratio',
    title: ['Supervision selon la pratique', 'Supervision by practice'],
    explanation: ['Quatre heures par an, et une pour 35.', 'Four hours a year, and one for each 35.'],
    modality: 'Required',
    of: 'Supervision',
  });
  await ofForm(page, path, 'individual');
  await at(page, `${path}.window.kind`).selectOption({ label: 'Rolling months' });
  await at(page, `${path}.window.months`).fill('12');
  const floors = `${path}.threshold.floors`;
  await at(page, `${path}.threshold.kind`).selectOption({ label: 'The greatest of several' });
  await at(page, `${floors}.0.amount`).fill('4 h');
  await at(page, `${floors}.0.id`).fill('year');
  await say(page, `${floors}.0.title`, ['Quatre heures', 'Four hours']);
  await at(page, `${floors}.1.kind`).selectOption({ label: 'In proportion' });
  await at(page, `${floors}.1.minutes`).fill('1 h');
  await at(page, `${floors}.1.perMinutes`).fill('35 h');
  await at(page, `${floors}.1.id`).fill('practice');
  await say(page, `${floors}.1.title`, ['Selon la pratique', 'By practice']);
}

/** Eight hours are recommended to whoever practises in more than one form. */
export async function writeRecommended(page: Page): Promise<void> {
  const path = await newLine(page, 2, {
    id: 'eight',
    title: ['Huit heures', 'Eight hours'],
    explanation: ['Recommandées à plusieurs formes de pratique.', 'Recommended for several forms of practice.'],
    modality: 'Recommended',
    of: 'Supervision',
  });
  await ofForm(page, path, 'individual');
  await at(page, `${path}.window.kind`).selectOption({ label: 'Rolling months' });
  await at(page, `${path}.window.months`).fill('12');
  await at(page, `${path}.threshold.kind`).selectOption({ label: 'By steps' });
  await at(page, `${path}.threshold.by.kind`).selectOption({ label: 'Different values' });
  await at(page, `${path}.threshold.by.by`).fill('form');
  await at(page, `${path}.threshold.steps.0.from`).fill('2');
  await at(page, `${path}.threshold.steps.0.amount`).fill('8 h');
}

/** Fifty hours of team coaching in all. */
export async function writeTeamHours(page: Page): Promise<void> {
  const path = await newLine(page, 0, {
    id: 'team-hours',
    title: ['Coaching d’équipe', 'Team coaching'],
    explanation: ['Cinquante heures de coaching d’équipe.', 'Fifty hours of team coaching.'],
    modality: 'Required',
    of: 'Practice',
  });
  await ofForm(page, path, 'team');
  await at(page, `${path}.window.kind`).selectOption({ label: 'The whole career' });
  await at(page, `${path}.threshold.amount`).fill('50 h');
}

/** An individual accreditation as a coach that is in force. */
export async function writeHeldAward(page: Page): Promise<void> {
  const path = await newLine(page, 1, {
    id: 'coach',
    title: ['Accréditation de coach', 'Accreditation as a coach'],
    explanation: ['Une accréditation individuelle en vigueur.', 'An individual accreditation in force.'],
    modality: 'Required',
    of: 'Award of another body',
  });
  await at(page, `${path}.measure.kind`).selectOption({ label: 'One in force' });
  await at(page, `${path}.window.kind`).selectOption({ label: 'The whole career' });
  await at(page, `${path}.threshold.amount`).fill('1');
}
