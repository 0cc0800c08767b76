import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { EmergenciesSeen } from '../emergency/emergencies-seen.js';
import type { Course } from '../course.js';

type EmergenciesToldProps = { readonly openings: Course['emergencyOpenings'] };

/** That their case was open in an emergency, once that is over; nothing where it never was. */
export function EmergenciesTold({ openings }: EmergenciesToldProps) {
  const { t } = useLingui();
  if (openings.length === 0) return null;
  return (
    <Callout title={t`The case was opened in an emergency`}>
      <p>{t`Two people of the association opened it, to be read by one of them and nothing else. Neither is a party to it, nor decides anything in it afterwards.`}</p>
      <EmergenciesSeen openings={openings} />
    </Callout>
  );
}
