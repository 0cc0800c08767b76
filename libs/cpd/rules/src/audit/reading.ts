import { isDay, isId } from '@standing/kernel';
import { isHash } from './digest.js';
import type { ProofStep } from './merkle.js';
import type { OwnProof } from './proving.js';
import type { PublishedDraw } from './publishing.js';
import type { RosterRow } from './roster.js';
import type { DrawSettings } from './settings.js';

type Unread = Readonly<Record<string, unknown>>;

/** What a text publishes, or null where it is not what a draw publishes. */
export function readPublished(text: string): PublishedDraw | null {
  const said = parsed(text);
  if (said === null || said['format'] !== 1) return null;
  const { drawId, preparedOn, settings, rows, root, announcement, state, shares, roster } = said;
  const isAnnounced = isText(drawId, isId) && isText(preparedOn, isDay) && areSettings(settings);
  const isHashed = isCount(rows) && [root, announcement].every(isHash);
  const isSealed = ['commitment', 'seed'].every((name) => isHashOrNull(said[name])) && isListOf(shares, isShare);
  const isDrawn = said['drawn'] === null || isListOf(said['drawn'], isHash);
  const isWhole = isAnnounced && isHashed && isSealed && isDrawn && typeof state === 'string';
  return isWhole && isListOf(roster, isRow) ? (said as PublishedDraw) : null;
}

/** What a member holds of their own row, or null where the text is nothing of the kind. */
export function readOwnProof(text: string): OwnProof | null {
  const said = parsed(text);
  if (said === null || said['format'] !== 1) return null;
  const { drawId, personId, salt, row, path } = said;
  const isNamed = isText(drawId, isId) && isText(personId, isId) && isHash(salt);
  return isNamed && isRow(row) && isListOf(path, isStep) ? (said as OwnProof) : null;
}

function parsed(text: string): Unread | null {
  try {
    const said: unknown = JSON.parse(text);
    return isObject(said) ? said : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, is: (text: string) => boolean): boolean {
  return typeof value === 'string' && is(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isHashOrNull(value: unknown): boolean {
  return value === null || isHash(value);
}

function isListOf(value: unknown, is: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is);
}

function isShare(value: unknown): boolean {
  return isObject(value) && isHash(value['commitment']) && isHashOrNull(value['share']);
}

function isRow(value: unknown): value is RosterRow {
  if (!isObject(value) || !isHash(value['reference']) || !isCount(value['weight'])) return false;
  const { stratum, leftOut } = value;
  return (typeof stratum === 'string' && leftOut === null) || (stratum === null && typeof leftOut === 'string');
}

function isStep(value: unknown): value is ProofStep {
  return isObject(value) && (value['side'] === 'left' || value['side'] === 'right') && isHash(value['hash']);
}

function areSettings(value: unknown): value is DrawSettings {
  if (!isObject(value)) return false;
  const counts = ['ratePerMille', 'minimumDays', 'undocumentedWeight'].every((name) => isCount(value[name]));
  return counts && ['byLevel', 'leaveOutDrawnLastTime'].every((name) => typeof value[name] === 'boolean');
}
