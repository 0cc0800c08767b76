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
    if (ticket === null) return [t`To be drawn by chance, ${name}: ${drawn} of ${all}. You have ${tickets}.`, ...more];
    return [
      isDrawn
        ? t`Drawn by chance, ${name}: ${drawn} of ${all}. You had ${tickets} and are one of them.`
        : t`Drawn by chance, ${name}: ${drawn} of ${all}. You had ${tickets} and are not one of them.`,
      ...more,
    ];
  };
}
