import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Course } from '../course.js';
import { EMERGENCY_GROUND_WORDS, EMERGENCY_STAFF_WORDS } from './emergency-words.js';

type EmergenciesSeenProps = { readonly openings: Course['emergencyOpenings'] };

/** That the case was opened in an emergency: when, for what, and what the two are; neither who nor why. */
export function EmergenciesSeen({ openings }: EmergenciesSeenProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (openings.length === 0) return null;
  return (
    <ul className="stack" data-gap="small" aria-label={t`Openings in an emergency`}>
      {openings.map(({ openedOn, lastDay, endedOn, ground, askedAs, openedAs }, at) => {
        const [from, until] = [format.day(openedOn, 'long'), format.day(endedOn ?? lastDay, 'long')];
        const [why, reader, opener] = [
          t(EMERGENCY_GROUND_WORDS[ground]),
          t(EMERGENCY_STAFF_WORDS[askedAs]),
          t(EMERGENCY_STAFF_WORDS[openedAs]),
        ];
        return (
          <li key={at}>
            {t`The case was open in an emergency from ${from} to ${until}. Read by: ${reader}. Opened by: ${opener}. For what: ${why}.`}
          </li>
        );
      })}
    </ul>
  );
}
