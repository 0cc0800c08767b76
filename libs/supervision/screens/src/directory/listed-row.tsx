import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, StatusTag } from '@standing/design-system';
import { ProposeAgreement } from '../agreements/propose-agreement.js';
import { useCodeNames } from './use-code-names.js';
import type { Listed } from './use-directory.js';

export type ListedRowProps = { readonly supervisor: Listed; readonly own: boolean };

/** One supervisor, and the way to propose an agreement to them. */
export function ListedRow({ supervisor, own }: ListedRowProps) {
  const { t } = useLingui();
  const { languages, countries } = useCodeNames();
  const { name, places, remote } = supervisor;
  const where = [countries.list(supervisor.countries), ...(remote ? [t`also at a distance`] : [])].join(' · ');
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {name}
        </span>
        <br />
        <span>{languages.list(supervisor.languages)}</span>
        <br />
        <span className="muted">{where}</span>
      </span>
      <span className="item-end">
        <StatusTag tone={places > 0 ? 'ok' : 'plain'}>
          {places > 0 ? plural(places, { one: '# place left', other: '# places left' }) : t`No place left`}
        </StatusTag>
        {own ? <StatusTag tone="brand">{t`You`}</StatusTag> : <Propose supervisor={supervisor} />}
      </span>
    </div>
  );
}

function Propose({ supervisor }: { readonly supervisor: Listed }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { name } = supervisor;
  return (
    <>
      <Button kind="second" size="small" label={t`Propose an agreement to ${name}…`} onPress={() => setOpen(true)}>
        {t`Propose an agreement…`}
      </Button>
      <Dialog title={t`Propose an agreement to ${name}`} open={open} onClose={() => setOpen(false)}>
        <ProposeAgreement supervisor={supervisor} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
