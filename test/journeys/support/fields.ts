import { expect, type Locator, type Page } from '@playwright/test';
import type { Day } from '@standing/kernel';

/** Types a day into a date field of the kit, in the order in which both languages write it: day, month, year. */
export async function typeDay(within: Page | Locator, label: string, day: Day): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = within.getByRole('group', { name: label, exact: true });
  const parts = group.getByRole('spinbutton');
  await expect(parts).toHaveCount(3);
  await parts.first().focus();
  for (const digit of date + month + year) await parts.first().page().keyboard.press(digit);
  await expect(parts.nth(2)).toHaveText(year);
}

/** Ticks a box or a choice of the kit. */
export async function tick(within: Page | Locator, role: 'checkbox' | 'radio', name: string): Promise<void> {
  // A radio's name goes on with its hint.
  await tickChoice(within.getByRole(role, { name, exact: role === 'checkbox' }));
}

/**
 * Ticks a choice by its label, whose own input lies under what is drawn: the label is pressed once it stands still,
 * for a press on where it was a moment ago ticks nothing.
 */
export async function tickChoice(choice: Locator): Promise<void> {
  if (await choice.isChecked()) return;
  await choice.locator('xpath=ancestor::label').click();
  await expect(choice).toBeChecked();
}
