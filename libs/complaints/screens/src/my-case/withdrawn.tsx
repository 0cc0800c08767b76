import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { useFormat } from '@standing/web-core';

/** What the withdrawal of the accreditation means from its first day on. */
export function Withdrawn({ since }: { readonly since: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(since, 'long');
  return (
    <Card title={t`Your accreditation is withdrawn`}>
      <p>{t`Since ${day} it is no longer in force. The public register says so, without the reasons.`}</p>
      <p>{t`You may go on working as a coach, but no longer speak of this accreditation as yours. You stay a member unless the statutes say otherwise, and you keep your log.`}</p>
      <p>{t`If you supervise coaches as an accredited supervisor, sessions held from that day on no longer count for them.`}</p>
    </Card>
  );
}
