import { describe, expect, it } from '@jest/globals';
import { firstLocale } from './activate.js';

describe('the language to begin with', () => {
  it.each<[string, string | null, string[], string]>([
    ['?lang=en', 'fr', ['fr-FR'], 'en'],
    ['?lang=pseudo', null, [], 'pseudo'],
    ['?lang=de', 'en', ['fr-FR'], 'en'],
    ['', null, ['de-DE', 'en-US', 'fr'], 'en'],
    ['', null, ['de-DE'], 'fr'],
  ])('%s, chosen %s, browser %j: %s', (search, chosen, browser, locale) => {
    expect(firstLocale(search, chosen, browser)).toBe(locale);
  });
});
