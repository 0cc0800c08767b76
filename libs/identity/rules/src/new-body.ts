import { isZone, type Refusal } from '@standing/kernel';

/** What is said of a body when it opens. */
export type NewBody = {
  readonly name: string;
  readonly zone: string;
  readonly defaultLocale: string;
  readonly locales: readonly string[];
  readonly hue: number;
};

/** What another body has already: the id, or the host name. */
export type TakenByBody = { readonly id: boolean; readonly host: boolean };

/** The languages that the platform speaks. */
const LANGUAGES: readonly string[] = ['fr', 'en'];

const HUES = 360;

/** Why a body cannot be what is said of it; every reason at once. */
export function refusalsOfBody({ name, zone, defaultLocale, locales, hue }: NewBody): Refusal[] {
  const refusals: Refusal[] = [];
  if (name.trim() === '') refusals.push({ code: 'IDENTITY_NAME_MISSING', path: 'name' });
  if (!isZone(zone)) refusals.push({ code: 'IDENTITY_BODY_ZONE_UNKNOWN', path: 'zone' });
  if (!locales.every((locale) => LANGUAGES.includes(locale)) || !locales.includes(defaultLocale))
    refusals.push({ code: 'IDENTITY_BODY_LANGUAGES_UNKNOWN', path: 'locales' });
  if (hue < 0 || hue >= HUES) refusals.push({ code: 'IDENTITY_BODY_HUE_OUTSIDE', path: 'hue' });
  return refusals;
}

/** Why a body cannot open beside those that there are; every reason at once. */
export function refusalsToOpenBody(taken: TakenByBody): Refusal[] {
  const refusals: Refusal[] = [];
  if (taken.id) refusals.push({ code: 'IDENTITY_BODY_ALREADY_OPEN' });
  if (taken.host) refusals.push({ code: 'IDENTITY_BODY_HOST_TAKEN', path: 'host' });
  return refusals;
}

/** One host name has one spelling: what lies around it and its capitals do not count. */
export function foldHost(host: string): string {
  return host.trim().toLowerCase();
}
