import { addDays, type Day } from '@standing/kernel';

export type Edition = {
  /** The first civil day, in the body's zone, on which it is in force. */
  readonly validFrom: Day;
};

/** The edition in force on a day: the one that began last. None before the first begins (CP-1). */
export function editionInForce<E extends Edition>(editions: readonly E[], on: Day): E | undefined {
  return editions
    .filter((edition) => edition.validFrom <= on)
    .reduce<E | undefined>((last, edition) => (last && last.validFrom > edition.validFrom ? last : edition), undefined);
}

/** The last day on which an edition is in force, or null while none has been published to follow it. */
export function validUntil(edition: Edition, editions: readonly Edition[]): Day | null {
  const next = editions
    .map(({ validFrom }) => validFrom)
    .filter((day) => day > edition.validFrom)
    .sort()[0];
  return next === undefined ? null : addDays(next, -1);
}
