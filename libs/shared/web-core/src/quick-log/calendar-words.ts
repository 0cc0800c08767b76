const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday', 'tue'],
  ['mercredi', 'wednesday', 'wed'],
  ['jeudi', 'thursday', 'thu'],
  ['vendredi', 'friday', 'fri'],
  ['samedi', 'saturday', 'sat'],
  ['dimanche', 'sunday', 'sun'],
];

/** Every name of a month (folded), for use inside a regular expression; the longest first. */
export const MONTH = alternatives(MONTHS);

/** Every name of a day of the week (folded). Monday is not shortened: "mon superviseur" names no day. */
export const WEEKDAY = alternatives(WEEKDAYS);

/** 1 to 12. */
export function monthOf(word: string): number {
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(word: string): number {
  return WEEKDAYS.findIndex((names) => names.includes(word)) + 1;
}

function alternatives(names: readonly (readonly string[])[]): string {
  const all = names.flat().sort((a, b) => b.length - a.length);
  return `(?:${all.join('|')})`;
}
