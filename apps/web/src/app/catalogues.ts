import type { Messages } from '@lingui/core';
import type { Locale } from '@standing/web-core';

/** The words of a part of the app, in each language. */
export type Catalogues = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>;

/** The words of each part that is opened later than the app itself. */
export const catalogues = {
  cases: {
    fr: () => import('../../locales/fr/cases.po'),
    en: () => import('../../locales/en/cases.po'),
    pseudo: () => import('../../locales/pseudo/cases.po'),
  },
  schemes: {
    fr: () => import('../../locales/fr/schemes.po'),
    en: () => import('../../locales/en/schemes.po'),
    pseudo: () => import('../../locales/pseudo/schemes.po'),
  },
  office: {
    fr: () => import('../../locales/fr/office.po'),
    en: () => import('../../locales/en/office.po'),
    pseudo: () => import('../../locales/pseudo/office.po'),
  },
  upkeep: {
    fr: () => import('../../locales/fr/upkeep.po'),
    en: () => import('../../locales/en/upkeep.po'),
    pseudo: () => import('../../locales/pseudo/upkeep.po'),
  },
  outbox: {
    fr: () => import('../../locales/fr/outbox.po'),
    en: () => import('../../locales/en/outbox.po'),
    pseudo: () => import('../../locales/pseudo/outbox.po'),
  },
  imports: {
    fr: () => import('../../locales/fr/imports.po'),
    en: () => import('../../locales/en/imports.po'),
    pseudo: () => import('../../locales/pseudo/imports.po'),
  },
  insurance: {
    fr: () => import('../../locales/fr/insurance.po'),
    en: () => import('../../locales/en/insurance.po'),
    pseudo: () => import('../../locales/pseudo/insurance.po'),
  },
  account: {
    fr: () => import('../../locales/fr/account.po'),
    en: () => import('../../locales/en/account.po'),
    pseudo: () => import('../../locales/pseudo/account.po'),
  },
  ethics: {
    fr: () => import('../../locales/fr/ethics.po'),
    en: () => import('../../locales/en/ethics.po'),
    pseudo: () => import('../../locales/pseudo/ethics.po'),
  },
  declarations: {
    fr: () => import('../../locales/fr/declarations.po'),
    en: () => import('../../locales/en/declarations.po'),
    pseudo: () => import('../../locales/pseudo/declarations.po'),
  },
  advice: {
    fr: () => import('../../locales/fr/advice.po'),
    en: () => import('../../locales/en/advice.po'),
    pseudo: () => import('../../locales/pseudo/advice.po'),
  },
  publishing: {
    fr: () => import('../../locales/fr/publishing.po'),
    en: () => import('../../locales/en/publishing.po'),
    pseudo: () => import('../../locales/pseudo/publishing.po'),
  },
  proofs: {
    fr: () => import('../../locales/fr/proofs.po'),
    en: () => import('../../locales/en/proofs.po'),
    pseudo: () => import('../../locales/pseudo/proofs.po'),
  },
  statements: {
    fr: () => import('../../locales/fr/statements.po'),
    en: () => import('../../locales/en/statements.po'),
    pseudo: () => import('../../locales/pseudo/statements.po'),
  },
  reports: {
    fr: () => import('../../locales/fr/reports.po'),
    en: () => import('../../locales/en/reports.po'),
    pseudo: () => import('../../locales/pseudo/reports.po'),
  },
  practice: {
    fr: () => import('../../locales/fr/practice.po'),
    en: () => import('../../locales/en/practice.po'),
    pseudo: () => import('../../locales/pseudo/practice.po'),
  },
  desk: {
    fr: () => import('../../locales/fr/desk.po'),
    en: () => import('../../locales/en/desk.po'),
    pseudo: () => import('../../locales/pseudo/desk.po'),
  },
  vault: {
    fr: () => import('../../locales/fr/vault.po'),
    en: () => import('../../locales/en/vault.po'),
    pseudo: () => import('../../locales/pseudo/vault.po'),
  },
  cpd: {
    fr: () => import('../../locales/fr/cpd.po'),
    en: () => import('../../locales/en/cpd.po'),
    pseudo: () => import('../../locales/pseudo/cpd.po'),
  },
  training: {
    fr: () => import('../../locales/fr/training.po'),
    en: () => import('../../locales/en/training.po'),
    pseudo: () => import('../../locales/pseudo/training.po'),
  },
  audits: {
    fr: () => import('../../locales/fr/audits.po'),
    en: () => import('../../locales/en/audits.po'),
    pseudo: () => import('../../locales/pseudo/audits.po'),
  },
  continuity: {
    fr: () => import('../../locales/fr/continuity.po'),
    en: () => import('../../locales/en/continuity.po'),
    pseudo: () => import('../../locales/pseudo/continuity.po'),
  },
} satisfies Readonly<Record<string, Catalogues>>;
