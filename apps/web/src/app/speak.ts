import type { Messages } from '@lingui/core';
import { activate, type Locale } from '@standing/web-core';

const catalogues: Readonly<Record<Locale, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('../../locales/fr/app.po'),
  en: () => import('../../locales/en/app.po'),
  pseudo: () => import('../../locales/pseudo/app.po'),
};

/** Loads the words of a language and shows them. */
export async function speak(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]();
  activate(locale, messages);
}
