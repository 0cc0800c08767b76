import { useLingui } from '@lingui/react/macro';
import { useFormat, useSession } from '@standing/web-core';
import type { Setting } from './setting.queries.js';

type Props = {
  readonly setting: Setting | undefined;
  /** Whether there is a value now. */
  readonly isSet: boolean;
};

/** Since when it is as it is now, and who set it so. */
export function SetLine({ setting, isSet }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { zone } = useSession().body;
  if (!setting) return <p className="muted small">{t`Nothing was ever set here.`}</p>;
  const [when, who] = [format.instant(setting.setAt, zone), setting.setBy.name];
  return <p className="muted small">{isSet ? t`So set by ${who}, ${when}` : t`Taken away by ${who}, ${when}`}</p>;
}
