import type { Locale } from '@standing/platform/auth';
import type { CodeEditionType } from './code-edition.graphql.js';

/** An edition as it is read in one language; its sections are read in the same one. */
export type EditionInLocale = CodeEditionType & { readonly locale: Locale };
