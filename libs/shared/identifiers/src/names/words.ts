import { fold } from '../fold.js';

/** A set of words written with spaces between them, compared without accents and case. */
export function words(text: string): ReadonlySet<string> {
  return new Set(fold(text).split(/\s+/).filter(Boolean));
}
