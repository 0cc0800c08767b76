import { Plural, Trans } from '@lingui/react/macro';
import type { AuditDrawProps } from '../props/draws.js';

/** Who is left out by which rule, and how many that are. */
export function LeftOut({ draw, leftOut }: Pick<AuditDrawProps, 'draw' | 'leftOut'>) {
  const { leaveOutDrawnLastTime, minimumDays: days } = draw;
  const { 'drawn-last-time': again = 0, 'accredited-recently': recent = 0 } = leftOut;
  return (
    <section className="draw-part" aria-labelledby="left-out">
      <h2 id="left-out">
        <Trans>Who is left out</Trans>
      </h2>
      <ul className="editions">
        {leaveOutDrawnLastTime && (
          <li>
            <Trans>
              Members drawn in the draw before: <Plural value={again} one="# member" other="# members" />
            </Trans>
          </li>
        )}
        {days > 0 && (
          <li>
            <Trans>
              Members first accredited fewer than {days} days before:{' '}
              <Plural value={recent} one="# member" other="# members" />
            </Trans>
          </li>
        )}
        {!leaveOutDrawnLastTime && days === 0 && (
          <li>
            <Trans>Nobody: every accredited member can be drawn.</Trans>
          </li>
        )}
      </ul>
      <p>
        <Trans>Nothing else takes anybody out of the draw, and nothing else makes being drawn more likely.</Trans>
      </p>
    </section>
  );
}
