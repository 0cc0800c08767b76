import { fieldId } from '../form/path.js';
import { pathOf } from '../form/path-words.js';

/** How often, and after how many milliseconds each time, a field that is still on its way is looked for. */
const TRIES = 20;
const PAUSE = 50;

/** Takes the focus to the field of the path once it is on the screen; to the nearest one around it where it has none. */
export function focusAt(path: string, tries = TRIES): void {
  const steps = pathOf(path);
  const field = document.getElementById(fieldId(steps)) ?? (tries > 0 ? null : nearest(steps));
  if (field) return focus(field);
  if (tries > 0) setTimeout(() => focusAt(path, tries - 1), PAUSE);
}

function nearest(steps: readonly (string | number)[]): HTMLElement | null {
  if (steps.length === 0) return null;
  return document.getElementById(fieldId(steps)) ?? nearest(steps.slice(0, -1));
}

function focus(field: HTMLElement): void {
  const control = field.matches('input, select, textarea')
    ? field
    : field.querySelector<HTMLElement>(':scope > .date-input [tabindex="0"], :scope input[type="checkbox"]');
  (control ?? field).focus();
}
