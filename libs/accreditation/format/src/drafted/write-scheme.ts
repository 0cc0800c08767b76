import { schemeDocument } from '../shapes/scheme-document.js';

/** A scheme as text to be read and written on: indented, and in the order of the format where it has no mistakes. */
export function writeScheme(document: unknown): string {
  const { data } = schemeDocument.safeParse(document);
  return `${JSON.stringify(data ?? document, null, 2)}\n`;
}

/** A scheme with nothing in it: what a body begins from that begins from nothing. */
export function emptyScheme(): string {
  const nothing = { fr: '', en: '' };
  const settings = { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } };
  const lists = { collected: [], levels: [], precondition: [], requirements: [] };
  return writeScheme({ format: 1, scheme: '', version: '', title: nothing, validFrom: '', settings, ...lists });
}
