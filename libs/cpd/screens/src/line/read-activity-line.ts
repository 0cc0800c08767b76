import { dayIn, foldLine, minutesIn, type Span, without } from '@standing/web-core';
import type { Kind } from '../kind-words.js';
import { categoriesIn, type Named } from './category-in.js';
import { kindIn } from './kind-in.js';

export type ActivityLine = {
  readonly line: string;
  /** The body's civil day. */
  readonly today: string;
  readonly locale: 'fr' | 'en';
  readonly categories: readonly Named[];
};

/** What a line says of an activity. Null is left open, and is never guessed. */
export type ActivityRead = {
  readonly title: string | null;
  readonly kind: Kind | null;
  readonly day: string | null;
  readonly minutes: number | null;
  readonly provider: string | null;
  readonly category: string | null;
};

/** Names begin with a capital or a figure; small words may stand between them. */
const PROVIDER =
  /(?<!\p{L})(?:avec|chez|par|with|at|by) ((?:[\p{Lu}\d][\p{L}\p{N}&.’'-]*)(?: (?:(?:de|du|des|la|le|et|of|the|and|&) )?[\p{Lu}\d][\p{L}\p{N}&.’'-]*)*)/u;
/** What is left hanging at either end once the rest is taken out. */
const HANGING =
  /^(?:de|d’|d'|du|of|a|an|une?|le|la|the|on|sur|[\s,.;:·-])+\b|[\s,.;:·-]+$|\s(?:de|du|le|la|on|the|avec|with|at|of)$/giu;

/** Reads one line: the day, the length, who gave it, the kind and the category; what is left is the title. */
export function readActivityLine({ line, today, locale, categories }: ActivityLine): ActivityRead {
  const day = dayIn(foldLine(line), today, locale === 'fr');
  const dayless = without(line, day.span);
  const minutes = minutesIn(foldLine(dayless));
  const timeless = without(dayless, minutes.span);
  const given = PROVIDER.exec(timeless);
  const rest = without(timeless, given && spanOf(given));
  const named = categoriesIn(foldLine(rest), categories);
  return {
    title: titleIn(rest),
    kind: kindIn(foldLine(rest), locale),
    day: day.value,
    minutes: minutes.value,
    provider: given?.[1] ?? null,
    category: named.length === 1 ? (named[0] ?? null) : null,
  };
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}

function titleIn(rest: string): string | null {
  const words = rest.replace(/\s+/g, ' ').trim().replace(HANGING, '').trim();
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
