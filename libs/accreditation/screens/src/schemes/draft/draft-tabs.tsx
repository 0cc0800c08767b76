import { useLingui } from '@lingui/react/macro';
import type { DraftPlace } from './draft.js';
import { hrefOf } from './draft.js';
import { Places } from './places.js';

const TABS = ['lines', 'json', 'try', 'compare', 'simulate', 'publish'] as const;

export type Tab = (typeof TABS)[number];

/** The section that the address names; the lines for any other. */
export function tabOf({ tab }: DraftPlace): Tab {
  return TABS.find((one) => one === tab) ?? 'lines';
}

/** The sections of a draft, each with an address of its own. */
export function DraftTabs({ draftId, place }: { readonly draftId: string; readonly place: DraftPlace }) {
  const { t } = useLingui();
  const tabs: readonly (readonly [Tab, string])[] = [
    ['lines', t`Lines`],
    ['json', t`JSON`],
    ['try', t`Try`],
    ['compare', t`Compare`],
    ['simulate', t`Simulate`],
    ['publish', t`Approve and publish`],
  ];
  return (
    <Places
      label={t`Sections of the draft`}
      here={tabOf(place)}
      places={tabs.map(([tab, text]) => ({ key: tab, text, href: hrefOf(draftId, { tab }) }))}
    />
  );
}
