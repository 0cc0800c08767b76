import type { Text } from '@standing/accreditation/requirements';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const CODE: Text = {
  fr: 'Un code est attendu : minuscules sans accent, chiffres et traits d’union, par exemple « niveau-1 ».',
  en: 'A code is expected: lower-case letters, digits and hyphens, such as “level-1”.',
};
const ATTRIBUTE: Text = {
  fr: 'Un nom d’attribut est attendu : lettres sans accent et chiffres, par exemple « engagementId ».',
  en: 'The name of an attribute is expected: letters and digits, such as “engagementId”.',
};
const CAPITALS: Text = {
  fr: 'Des capitales sont attendues, par exemple « EUR ».',
  en: 'Capitals are expected, such as “EUR”.',
};
const DAY: Text = {
  fr: 'Un jour qui existe est attendu, par exemple « 2027-01-31 ».',
  en: 'A day that exists is expected, such as “2027-01-31”.',
};
const ADDRESS: Text = {
  fr: 'Une adresse est attendue, par exemple « https://exemple.org ».',
  en: 'An address is expected, such as “https://example.org”.',
};
const TEXT: Text = { fr: 'Un texte est attendu.', en: 'A text is expected.' };
const NUMBER: Text = { fr: 'Un nombre est attendu.', en: 'A number is expected.' };
const WHOLE: Text = { fr: 'Un nombre entier est attendu.', en: 'A whole number is expected.' };

/** What is wrong with a value's shape, in words that say what to write; null where a general sentence has to do. */
export function shapeMistake(issue: Issue): Text | null {
  if (issue.code === 'invalid_format') return formatMistake(issue.format, issue.pattern ?? '');
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false);
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum));
  return issue.code === 'invalid_type' ? wrongType(issue.expected) : null;
}

function formatMistake(format: string, pattern: string): Text | null {
  if (format === 'date') return DAY;
  if (format === 'url') return ADDRESS;
  if (format !== 'regex') return null;
  if (pattern.includes('A-Za-z0-9')) return ATTRIBUTE;
  return pattern.includes('[A-Z]') ? CAPITALS : CODE;
}

function tooSmall(origin: string, least: number, inclusive: boolean): Text | null {
  if (origin === 'string') return TEXT;
  if (origin === 'array') return { fr: `Il en faut au moins ${least}.`, en: `At least ${least} is needed here.` };
  const [fr, en] = inclusive ? ['au moins égal à', 'of at least'] : ['supérieur à', 'above'];
  return { fr: `Un nombre ${fr} ${least} est attendu.`, en: `A number ${en} ${least} is expected.` };
}

function tooBig(origin: string, most: number): Text | null {
  if (origin === 'string') return { fr: `Pas plus de ${most} signes.`, en: `No more than ${most} characters.` };
  return { fr: `Un nombre d’au plus ${most} est attendu.`, en: `A number of at most ${most} is expected.` };
}

function wrongType(expected: string): Text | null {
  if (expected === 'int') return WHOLE;
  if (expected === 'number') return NUMBER;
  return expected === 'string' ? TEXT : null;
}
