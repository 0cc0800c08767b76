import { addDays, type Day } from '@standing/kernel';

/** What members sign: an edition of the code, or a version of a policy or an undertaking. */
export type TextRow = {
  readonly id: string;
  /** The code of the declaration; null for the code of ethics. */
  readonly code: string | null;
  /** What the edition is called, or the number of the version. */
  readonly name: string;
  readonly fr: string;
  readonly en: string;
  readonly hash: string;
  /** The first civil day, in the body's zone, on which it is in force. */
  readonly validFrom: Day;
  /** The first on which it is not any more; null while none is published to follow it. */
  readonly before: Day | null;
};

/** Every text that the body `$1` has published. */
export const TEXTS = `
  select id, null as code, edition as name, title_fr as fr, title_en as en, hash, valid_from::text as "validFrom",
         (lead(valid_from) over (order by valid_from))::text as before
  from ethics.editions where body_id = $1
  union all
  select id, code, number::text, title_fr, title_en, hash, valid_from::text,
         (lead(valid_from) over (partition by code order by valid_from))::text
  from ethics.declaration_versions where body_id = $1`;

/** Whether it is the one of its code on the day. */
export function isInForceOn({ validFrom, before }: Pick<TextRow, 'validFrom' | 'before'>, day: Day): boolean {
  return validFrom <= day && (before === null || day < before);
}

/** The last civil day on which it is in force. */
export function lastDayOf({ before }: Pick<TextRow, 'before'>): Day | null {
  return before === null ? null : addDays(before, -1);
}
