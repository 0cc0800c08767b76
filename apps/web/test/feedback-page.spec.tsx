/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { join } from 'node:path';
import { setupI18n } from '@lingui/core';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { I18nProvider } from '@lingui/react';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Giver, GiveFeedbackProps } from '../src/pages/props/give-feedback.js';

jest.unstable_mockModule(
  'virtual:page-assets',
  () => ({ assets: { styles: '/s.css', passkey: '/p.js', font: '/f.woff2', icon: '/i.svg' } }),
  { virtual: true },
);

const { pageOf } = await import('../src/pages/page-of.js');
const { PageProvider } = await import('../src/pages/parts/page-context.js');

type Locale = 'fr' | 'en';

const messages: Record<Locale, Record<string, string>> = { fr: {}, en: {} };

/** The words as translators left them. */
async function wordsOf(locale: Locale): Promise<Record<string, string>> {
  const root = join(import.meta.dirname, '../../..');
  const config = getConfig({ cwd: root, configPath: join(root, 'lingui.config.ts') });
  const pages = (await getCatalogs(config)).find(({ path }) => path.endsWith('pages'));
  const read = (await pages?.read(locale)) ?? {};
  return Object.fromEntries(
    Object.entries(read).map(([id, { translation, message }]) => [id, translation || message || '']),
  );
}

beforeAll(async () => {
  for (const locale of ['fr', 'en'] as const) messages[locale] = await wordsOf(locale);
});

function pageIn(locale: Locale, props: GiveFeedbackProps): Document {
  const options = { locale, hue: 195, bodyName: 'Collège', demo: false } as const;
  const i18n = setupI18n({ locale, messages: { [locale]: messages[locale] } });
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <PageProvider value={options}>{pageOf('give-feedback', props)}</PageProvider>
    </I18nProvider>,
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

const textOf = (page: Document) => page.body.textContent ?? '';

const toGive = {
  state: 'to-give',
  idempotencyKey: '0c1d2e3f-0000-4000-8000-000000000000',
  coachName: 'Éric Blanc',
  giver: 'CLIENT',
  changing: false,
} as const;

describe.each<[Locale, string, string, string]>([
  ['fr', 'Comment s’est passé votre coaching avec Éric Blanc\u202f?', 'deux minutes', 'à partir de cinq clients'],
  ['en', 'How was your coaching with Éric Blanc?', 'two minutes', 'once five clients or more have answered'],
])('the page that asks for feedback, in %s', (locale, title, length, seen) => {
  it('says who asks, for how long, and what they will see, before it asks anything', () => {
    const page = pageIn(locale, toGive);

    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(textOf(page)).toContain(length);
    expect(textOf(page)).toContain(seen);
    expect(page.querySelector('script')).toBeNull();
  });

  it('asks five statements, none of them chosen or compulsory', () => {
    const page = pageIn(locale, toGive);

    expect(page.querySelectorAll('fieldset').length).toBe(5);
    expect(page.querySelectorAll('input[type=radio]').length).toBe(25);
    expect(page.querySelectorAll('[checked], [required]').length).toBe(0);
    expect(page.querySelectorAll('input[type=email], input[type=text]').length).toBe(0);
  });

  it('shows under each statement what the charter says of it, and which version that is', () => {
    const lines = [{ code: 'RC-4.B1', text: 'Le prix est <écrit>.' }];
    const commitments = [
      { code: 'RC-4', lines },
      { code: 'ELSE', lines: [{ code: 'ELSE.B1', text: 'Autre' }] },
    ];
    const charter = { number: 2, publishedOn: '2026-03-03', language: 'FR', commitments } as const;
    const page = pageIn(locale, { ...toGive, charter });

    const told = [...page.querySelectorAll('fieldset')].map((field) => field.querySelector('ul')?.textContent ?? null);
    expect(told).toEqual([null, null, null, 'Le prix est <écrit>.', null]);
    expect(page.querySelector('fieldset ul')?.getAttribute('lang')).toBe('fr');
    expect(textOf(page)).toContain('version 2');
    expect(textOf(page).includes('written in French only')).toBe(locale === 'en');
    expect(textOf(pageIn(locale, toGive))).not.toContain('version 2');
  });

  it('comes back with everything that was sent, and asks whether a name is meant', () => {
    const page = pageIn(locale, {
      ...toGive,
      namesAsked: true,
      mistakes: [{ message: 'A name.', field: 'comment' }],
      sent: { integrity: 'NEVER', listening: 'ALWAYS', comment: 'Sophie & <b>co</b>' },
    });

    const checked = [...page.querySelectorAll<HTMLInputElement>('input[type=radio][checked]')];
    expect(checked.map(({ name, value }) => `${name} ${value}`)).toEqual(['listening ALWAYS', 'integrity NEVER']);
    expect(page.querySelector('textarea')?.textContent).toBe('Sophie & <b>co</b>');
    expect(page.querySelector('[name=namesMeant]')).not.toBeNull();
    expect(page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#comment');
  });

  it('has a tick for what the body may read, which nobody made beforehand, and says who would read it', () => {
    const tick = pageIn(locale, toGive).querySelector('[name=mayBeHandedOver]');

    expect(tick?.hasAttribute('checked')).toBe(false);
    expect(tick?.getAttribute('type')).toBe('checkbox');
    const page = pageIn(locale, { ...toGive, changing: true });
    expect(page.querySelector('[name=mayBeHandedOver]')?.hasAttribute('checked')).toBe(false);
    const hint = page.querySelector(`#${tick?.getAttribute('aria-describedby') ?? ''}`)?.textContent ?? '';
    expect(hint).toContain(
      locale === 'en' ? 'Those who assess the application' : 'Les personnes qui évaluent la demande',
    );
    expect(page.querySelector('.callout')?.textContent).toContain(
      locale === 'en' ? 'unless you tick' : 'sauf si vous cochez',
    );
  });

  it('keeps the tick after a mistake', () => {
    const sent = { comment: 'Clear.', mayBeHandedOver: 'yes' };
    const page = pageIn(locale, { ...toGive, mistakes: [{ message: 'None.', field: 'listening' }], sent });

    expect(page.querySelector('[name=mayBeHandedOver]')?.hasAttribute('checked')).toBe(true);
  });

  it('does not show an earlier answer to whoever opens it again', () => {
    const page = pageIn(locale, { ...toGive, changing: true });

    expect(page.querySelectorAll('[checked]').length).toBe(0);
    expect(page.querySelector('textarea')?.textContent).toBe('');
  });

  it.each(['given', 'settled', 'closed'] as const)('keeps the way for a concern apart when it is %s', (state) => {
    const page = pageIn(locale, { state, coachName: 'Éric Blanc' });

    expect(page.querySelector('form')).toBeNull();
    expect(page.querySelector('section[aria-labelledby=concern]')?.textContent).toContain('Collège');
  });
});

describe.each<[Locale, Giver, string, string, string]>([
  ['en', 'SPONSOR', 'How was the work that you ordered from Éric Blanc?', 'the three of you had agreed', 'a sponsor'],
  ['en', 'SUPERVISOR', 'How does Éric Blanc work?', 'as a supervisor', 'a supervisor'],
  ['en', 'PEER', 'How does Éric Blanc work?', 'as a peer', 'a peer'],
  [
    'fr',
    'SPONSOR',
    'Comment s’est passé le travail que vous avez commandé à Éric Blanc\u202f?',
    'ce que vous aviez convenu à trois',
    'un commanditaire',
  ],
  ['fr', 'SUPERVISOR', 'Comment travaille Éric Blanc\u202f?', 'comme superviseur', 'un superviseur'],
  ['fr', 'PEER', 'Comment travaille Éric Blanc\u202f?', 'comme pair', 'un pair'],
])('the page that asks, in %s, a %s', (locale, giver, title, lead, counted) => {
  const page = () => pageIn(locale, { ...toGive, giver });

  it('says what they are asked as, and that they are asked for no more than they know', () => {
    expect(page().querySelector('h1')?.textContent).toBe(title);
    expect(textOf(page())).toContain(lead);
    expect(textOf(page())).toContain(locale === 'en' ? '“Cannot say”' : '«\u202fJe ne peux pas dire\u202f»');
  });

  it('tells truly who sees what', () => {
    const told = page().querySelector('.callout')?.textContent ?? '';

    expect(told).toContain(locale === 'en' ? 'among those of five clients or more' : 'd’au moins cinq clients');
    expect(told).toContain(locale === 'en' ? 'in which month' : 'le mois');
    expect(told).toContain(counted);
  });

  it('asks the same five, of what they saw and not of what they lived', () => {
    const statements = [...page().querySelectorAll('fieldset legend')].map((legend) => legend.textContent ?? '');

    expect(statements).toHaveLength(5);
    expect(statements.filter((text) => text.startsWith('Éric Blanc'))).toHaveLength(5);
    expect(page().querySelectorAll('input[type=radio]').length).toBe(25);
  });
});
