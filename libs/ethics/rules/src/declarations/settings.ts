import type { Refusal } from '@standing/kernel';
import type { InBothLanguages } from '../content.js';
import { blank } from '../publication.js';

/** Whom a member may turn to in confidence (CA-2a). */
export type HelpContact = {
  readonly name: InBothLanguages;
  readonly phone: string | null;
  /** The address of a page. */
  readonly page: string | null;
};

/** The reference text that the body says its code conforms to (AT-1). */
export type Conformity = { readonly name: string; readonly link: string };

/** The most contacts, and the longest name or phone, in characters. */
const MOST_CONTACTS = 6;
const LONGEST_WORDS = 200;

/** Why these contacts are not kept, at each that is not whole: each has a name in both languages, and a telephone number or an https page. */
export function refusalsOfContacts(contacts: readonly HelpContact[]): Refusal[] {
  if (contacts.length > MOST_CONTACTS) return [{ code: 'ETHICS_CONTACTS_TOO_MANY', params: { most: MOST_CONTACTS } }];
  const isRight = ({ name, phone, page }: HelpContact) =>
    !blank(name) &&
    [name.fr, name.en, phone ?? ''].every(({ length }) => length <= LONGEST_WORDS) &&
    (isWritten(phone) || page !== null) &&
    (page === null || isPage(page));
  return contacts.flatMap((contact, index) => (isRight(contact) ? [] : [incomplete(index)]));
}

function incomplete(index: number): Refusal {
  const params = { number: index + 1, longest: LONGEST_WORDS };
  return { code: 'ETHICS_CONTACT_INCOMPLETE', params, path: `contacts.${index}` };
}

/** Why this conformity is not said. */
export function refusalsOfConformity({ name, link }: Conformity): Refusal[] {
  const isNamed = isWritten(name) && name.length <= LONGEST_WORDS;
  return [
    ...(isNamed ? [] : [{ code: 'ETHICS_CONFORMITY_UNNAMED', path: 'name' }]),
    ...(isPage(link) ? [] : [{ code: 'ETHICS_PAGE_MALFORMED', path: 'link' }]),
  ];
}

/** Why this is not kept as a legal basis: it names an article or a law, in a line. */
export function refusalsOfBasis(basis: string): Refusal[] {
  return isWritten(basis) && basis.length <= LONGEST_WORDS ? [] : [{ code: 'ETHICS_BASIS_MISSING', path: 'basis' }];
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

function isPage(address: string): boolean {
  return address.length <= 500 && /^https:\/\/[^\s"<>]+\.[^\s"<>]+$/.test(address);
}
