/** At so many digits a number is somebody's telephone, and no house or post code. */
const TELEPHONE = 9;

/**
 * Whether the later of two complainants is reached as the earlier one is: there is an e-mail address or a telephone number in what
 * they gave, and each of them stands in the earlier complaint too. One that does not could be another's, who writes in the earlier
 * one's name to learn whether there is a complaint. A name is no sign, since two may bear it, and a postal address none, since two may
 * live there.
 */
export function isReachedAlike(later: string, earlier: string): boolean {
  const [ways, known] = [waysIn(later), waysIn(earlier)];
  return ways.length > 0 && ways.every((way) => known.includes(way));
}

/** The e-mail addresses and telephone numbers in what somebody wrote, each in one spelling. */
function waysIn(text: string): string[] {
  const mails = text.toLowerCase().match(/[^\s<>,;:()]+@[^\s<>,;:()]+\.[^\s<>,;:().]+/g) ?? [];
  const numbers = (text.match(/\+?\d[\d\s().-]*\d/g) ?? []).map((each) => each.replaceAll(/\D/g, ''));
  // The same line is written with and without the code of its country: its last digits say it.
  return [...mails, ...numbers.filter((each) => each.length >= TELEPHONE).map((each) => each.slice(-TELEPHONE))];
}
