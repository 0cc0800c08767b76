import { useLingui } from '@lingui/react/macro';
import { Checkbox, Select } from '@standing/design-system';
import { useSession } from '@standing/web-core';

type ZoneFieldProps = {
  /** IANA name; null: the body's zone. */
  readonly value: string | null;
  readonly onChange: (zone: string | null) => void;
  readonly error: string | undefined;
};

export const ZONE_ID = 'session-zone';

/** Where the clocks stood: asked only of whoever says that it was elsewhere. */
export function ZoneField({ value, onChange, error }: ZoneFieldProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const zones = Intl.supportedValuesOf('timeZone');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <Checkbox
        checked={value !== null}
        onChange={(elsewhere) => onChange(elsewhere ? own : null)}
        hint={t`Day and time are otherwise those of ${body.zone}.`}
      >{t`It was held in another time zone`}</Checkbox>
      {value !== null && (
        <Select
          id={ZONE_ID}
          label={t`Time zone`}
          value={value}
          onChange={onChange}
          error={error}
          options={[...new Set([own, ...zones])].map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))}
        />
      )}
    </>
  );
}
