import { type Day, isDay } from '@standing/kernel';
import { isObject } from '../meaning/nodes.js';
import type { Language } from '../mistake.js';
import { readJsonText } from '../text/json-text.js';
import { canonicalJson } from './canonical.js';

/** A text in each language of the product, where the document has it. */
export type ToldText = { readonly [Name in Language]: string | null };

/** A line that tells its source. */
export type SourcedLine = {
  readonly ruleId: string;
  readonly title: ToldText;
  /** All that the line says, in one text that is the same however the document is set. */
  readonly canonical: string;
};

/** What a document tells of itself, however many mistakes it has; null where it does not. */
export type Told = {
  readonly scheme: string | null;
  readonly version: string | null;
  readonly title: ToldText;
  readonly validFrom: Day | null;
  /** The lines that tell their source; of several with one id the first. */
  readonly lines: readonly SourcedLine[];
};

/** Whether the text is JSON as schemes are written, and an object: what a draft can hold. */
export function isSchemeText(text: string): boolean {
  return readJsonText(text).brokenAt === null && isObject(JSON.parse(text));
}

/**
 * Reads what the text tells of itself.
 *
 * @param text what `isSchemeText` holds of
 */
export function toldBy(text: string): Told {
  const document = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const { scheme, version, title, validFrom, requirements } = document;
  const sourced = (Array.isArray(requirements) ? (requirements as unknown[]) : []).flatMap(sourcedLine);
  return {
    scheme: words(scheme),
    version: words(version),
    title: titleIn(title),
    validFrom: typeof validFrom === 'string' && isDay(validFrom) ? validFrom : null,
    lines: sourced.filter(({ ruleId }, index) => sourced.findIndex((line) => line.ruleId === ruleId) === index),
  };
}

function sourcedLine(line: unknown): SourcedLine[] {
  if (!isObject(line) || !isObject(line['source'])) return [];
  const ruleId = words(line['id']);
  return ruleId === null ? [] : [{ ruleId, title: titleIn(line['title']), canonical: canonicalJson(line) }];
}

function titleIn(title: unknown): ToldText {
  return isObject(title) ? { fr: words(title['fr']), en: words(title['en']) } : { fr: null, en: null };
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
