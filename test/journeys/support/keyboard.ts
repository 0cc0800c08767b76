import { expect, type Page } from '@playwright/test';

/** How far one has to go at most. */
const FAR = 60;

type Focused = { readonly name: string; readonly ring: boolean };

/** Presses Tab until the thing whose name begins so has the focus, and sees a ring around each on the way. */
export function tabTo(page: Page, name: string): Promise<void> {
  return press(page, 'Tab', name);
}

/** The same, backwards. */
export function backTo(page: Page, name: string): Promise<void> {
  return press(page, 'Shift+Tab', name);
}

async function press(page: Page, key: string, name: string): Promise<void> {
  for (let stops = 0; stops < FAR; stops += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here === null) continue;
    expect(here.ring, `a ring around “${here.name}”`).toBe(true);
    if (here.name.startsWith(name)) return;
  }
  throw new Error(`“${name}” was not reached by ${FAR} times ${key}.`);
}

/** What has the focus, and whether one can see it: on itself or on what is drawn for it. */
export function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const name =
      element.getAttribute('aria-label') ??
      (labelled.join(' ').trim() || label?.textContent || element.textContent || '');
    const drawn = [
      element,
      ...(element.closest('label')?.querySelectorAll('*') ?? []),
      element.closest('label') ?? element,
    ];
    const ring = drawn.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return { name: name.replaceAll(/\s+/g, ' ').trim(), ring };
  });
}
