import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Disclosure, Meter, Row, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Campaign } from './campaign.queries.js';
import { CampaignWaiting } from './campaign-waiting.js';
import { CloseCampaignDialog } from './close-campaign-dialog.js';
import { useTextName } from './use-text-name.js';

/** One campaign: until when, how far it is, week by week, and for a registrar who has not signed. */
export function CampaignCard({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useLingui();
  const isRegistrar = useSession().roles.includes('registrar');
  const [closing, setClosing] = useState(false);
  const { title, isOpen, asked, signed } = campaign;
  const textName = useTextName();
  return (
    <Card
      title={textName(campaign)}
      action={<StatusTag tone={isOpen ? 'brand' : 'plain'}>{isOpen ? t`Under way` : t`Ended`}</StatusTag>}
    >
      <Facts campaign={campaign} />
      <Meter needed={asked} counted={signed} awaiting={0} sentence={t`${signed} of ${asked} have signed.`} />
      <p>{t`${signed} of ${asked} have signed.`}</p>
      <Disclosure title={t`Week by week`} about={title}>
        <Weeks campaign={campaign} />
      </Disclosure>
      {isRegistrar && signed < asked && <CampaignWaiting id={campaign.id} about={title} />}
      {isOpen && (
        <Row>
          <Button kind="second" onPress={() => setClosing(true)} label={t`Close the campaign: ${title}`}>
            {t`Close it…`}
          </Button>
        </Row>
      )}
      {closing && <CloseCampaignDialog id={campaign.id} onClose={() => setClosing(false)} />}
    </Card>
  );
}

function Facts({
  campaign: { audience, openedOn, deadlineOn, closedOn, remindDays },
}: {
  readonly campaign: Campaign;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const [opened, deadline] = [format.day(openedOn, 'long'), format.day(deadlineOn, 'long')];
  const closed = closedOn && format.day(closedOn, 'long');
  const days = [...remindDays].sort((one, other) => other - one).join(', ');
  return (
    <p className="muted">
      {audience === 'EVERYBODY' ? t`All members` : t`Accredited members`}
      {' · '}
      {closed ? t`from ${opened} to ${closed}, closed early` : t`from ${opened} to ${deadline}`}
      {' · '}
      {remindDays.length === 0 ? t`no reminder` : t`reminders on these days before: ${days}`}
    </p>
  );
}

function Weeks({ campaign: { weeks } }: { readonly campaign: Campaign }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <ul className="rows">
      {weeks.map(({ fromOn, signed }) => {
        const day = format.day(fromOn, 'long');
        return (
          <li key={fromOn} className="item">
            <span className="item-main">{t`From ${day}`}</span>
            <span className="item-end">
              {plural(signed, { 0: 'Nobody yet', one: '# signature', other: '# signatures' })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
