import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Course } from '../course.js';

type OpeningsSeenProps = { readonly openings: Course['identityOpenings'] };

/** That a kept name was opened to somebody, and on which days, for those who keep the case; neither to whom nor why. */
export function OpeningsSeen({ openings }: OpeningsSeenProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (openings.length === 0) return null;
  return (
    <ul className="stack" data-gap="small" aria-label={t`Openings of the kept name`}>
      {openings.map(({ openedOn, lastDay, endedOn }, at) => {
        const [from, until] = [format.day(openedOn, 'long'), format.day(endedOn ?? lastDay, 'long')];
        return (
          <li
            key={at}
          >{t`The name that is kept from the coach was opened to one person, from ${from} to ${until}.`}</li>
        );
      })}
    </ul>
  );
}
