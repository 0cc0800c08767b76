import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { PageHeader, Stack } from '@standing/design-system';
import { ask, Loaded } from '@standing/web-core';
import { AdviceTermCard } from './advice-term-card.js';
import { BasisCard } from './basis-card.js';
import { ConformityCard } from './conformity-card.js';
import { ContactsCard } from './contacts-card.js';
import { type EthicsSettings, ethicsSettingsQuery, settingsKey } from './setting.queries.js';

/** What the body sets of its ethics: whom to turn to, on which law it takes reports, to what its code conforms, and how long advice is kept. */
export function EthicsSettingsScreen() {
  const { t } = useLingui();
  const settings = useQuery({ queryKey: settingsKey, queryFn: () => ask(ethicsSettingsQuery, {}) });
  return (
    <>
      <PageHeader
        title={t`Ethics: settings`}
        lead={<p>{t`What is set last counts; what was set before stays on record.`}</p>}
      />
      <Loaded query={settings} failed={t`The settings could not be loaded.`} lines={8}>
        {(found) => <All found={found} />}
      </Loaded>
    </>
  );
}

function All({ found: { ethicsSettings, myOutsideReports } }: { readonly found: EthicsSettings }) {
  const last = (name: string) => ethicsSettings.find((setting) => setting.name === name);
  return (
    <Stack gap="large">
      <ContactsCard setting={last('HELP_CONTACTS')} />
      <BasisCard setting={last('REPORT_BASIS')} areTaken={myOutsideReports.areTaken} />
      <ConformityCard setting={last('CONFORMS_TO')} />
      <AdviceTermCard setting={last('ADVICE_TERM')} />
    </Stack>
  );
}
