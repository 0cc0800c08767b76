const HOURS_AND_MINUTES = /^(\d{1,3})\s*(?:h|hr|hrs|heures?|hours?|:)\s*(?:(\d{1,2})\s*(?:m|mn|min|minutes?)?)?$/;
const MINUTES = /^(\d{1,4})\s*(?:m|mn|min|minutes?)$/;
const NUMBER = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(h|hr|hrs|heures?|hours?)?$/;

/** A bare whole number up to this many is read as hours, above it as minutes: nobody logs 13 minutes or 90 hours. */
const MOST_BARE_HOURS = 12;

/** Minutes of a length as people write it (`1h30`, `1,5`, `90`, `1:30`, `45 min`), or null when it is none. */
export function parseDuration(text: string): number | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ');
  return hoursAndMinutes(tidy) ?? minutesOnly(tidy) ?? number(tidy);
}

function hoursAndMinutes(text: string): number | null {
  const [, hours, minutes = '0'] = HOURS_AND_MINUTES.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

function minutesOnly(text: string): number | null {
  const [, minutes] = MINUTES.exec(text) ?? [];
  return minutes === undefined ? null : Number(minutes);
}

function number(text: string): number | null {
  const [, whole, part, unit] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return null;
  const hours = Number(`${whole}.${part ?? '0'}`);
  const isHours = part !== undefined || unit !== undefined || hours <= MOST_BARE_HOURS;
  return isHours ? Math.round(hours * 60) : hours;
}
