import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Level, OwnAudit } from './audit.queries.js';
import { useStratumName } from './use-stratum-name.js';

/** Why somebody was drawn, or was not, in sentences. Chance and the settings are all there is. */
export function useWhy(levels: readonly Level[]) {
  const { t } = useLingui();
  const nameOf = useStratumName(levels);
  return (audit: OwnAudit): string[] => {
    const { leftOut, stratum, stratumRows: all, stratumDrawn: drawn, weight, ticket, isDrawn } = audit;
    if (leftOut === 'DRAWN_LAST_TIME')
      return [t`You were drawn in the draw before, and nobody is drawn twice running.`];
    if (leftOut === 'ACCREDITED_RECENTLY') return [t`Your first accreditation is too recent for this draw.`];
    const name = nameOf(stratum ?? 'all');
    const tickets = plural(weight, { one: '# ticket', other: '# tickets' });
    const more =
      weight > 1 ? [t`No file shows an activity of yours of the year before: so you had more than one ticket.`] : [];
    if (ticket === null)
      return [t`${name}: ${drawn} of ${all} members are to be drawn by chance. You have ${tickets}.`, ...more];
    return [
      isDrawn
        ? t`${name}: ${drawn} of ${all} members were drawn by chance, and you are one of them. You had ${tickets}.`
        : t`${name}: ${drawn} of ${all} members were drawn by chance, and you are not among them. You had ${tickets}.`,
      ...more,
    ];
  };
}
