/** At so many digits a number is somebody's telephone, and no house or post code. */
const TELEPHONE = 9;

/**
 * Whether two complainants are reached in one way: by an e-mail address or a telephone number that stands in both texts. A name is
 * no sign of it, since two people may bear it, and a postal address is none, since two may live there.
 */
export function sharesContact(one: string, other: string): boolean {
  const known = waysIn(other);
  return waysIn(one).some((way) => known.includes(way));
}

/** The e-mail addresses and telephone numbers in what somebody wrote, each in one spelling. */
function waysIn(text: string): string[] {
  const mails = text.toLowerCase().match(/[^\s<>,;:()]+@[^\s<>,;:()]+\.[^\s<>,;:().]+/g) ?? [];
  const numbers = (text.match(/\+?\d[\d\s().-]*\d/g) ?? []).map((each) => each.replaceAll(/\D/g, ''));
  // The same line is written with and without the code of its country: its last digits say it.
  return [...mails, ...numbers.filter((each) => each.length >= TELEPHONE).map((each) => each.slice(-TELEPHONE))];
}
