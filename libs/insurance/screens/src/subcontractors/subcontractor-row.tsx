import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { EraseDialog } from './erase-dialog.js';
import type { Subcontractor } from './subcontractor.queries.js';
import { SubcontractorDialog } from './subcontractor-dialog.js';

/** One who works for me, and how they are insured today. */
export function SubcontractorRow({ one }: { readonly one: Subcontractor }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'change' | 'erase' | null>(null);
  const { name } = one;
  const close = () => setAsking(null);
  return (
    <div className="item">
      <Said one={one} />
      <span className="item-end" data-size="large">
        <CoverTag cover={one.cover} />
        <span className="item-acts">
          <Button
            kind="quiet"
            size="small"
            onPress={() => setAsking('change')}
            label={t`Change ${name}`}
          >{t`Change…`}</Button>
          <Button
            kind="quiet"
            size="small"
            onPress={() => setAsking('erase')}
            label={t`Erase ${name}`}
          >{t`Erase…`}</Button>
        </span>
      </span>
      {asking === 'change' && <SubcontractorDialog one={one} onClose={close} />}
      {asking === 'erase' && <EraseDialog one={one} onClose={close} />}
    </div>
  );
}

function Said({ one }: { readonly one: Subcontractor }) {
  const { t } = useLingui();
  const format = useFormat();
  const { name, level, issuer, insurer, coveredUntil, coverSeenOn, workedFrom, workedUntil } = one;
  const [from, to] = [format.day(workedFrom), workedUntil ? format.day(workedUntil) : null];
  const [until, seen] = [coveredUntil ? format.day(coveredUntil) : null, coverSeenOn ? format.day(coverSeenOn) : null];
  const cover = [insurer, until && t`until ${until}`, seen && t({ message: `seen on ${seen}`, context: 'attestation' })]
    .filter(Boolean)
    .join(' · ');
  return (
    <span className="item-main">
      <span className="strong" data-user-text="">
        {name}
      </span>
      <span className="muted" data-user-text="">
        {[level, issuer].filter(Boolean).map((text) => ` · ${text}`)}
      </span>
      <br />
      {to ? t`Worked from ${from} to ${to}` : t`Works since ${from}`}
      {cover !== '' && (
        <>
          <br />
          <span className="muted" data-user-text="">
            {cover}
          </span>
        </>
      )}
    </span>
  );
}

function CoverTag({ cover }: Pick<Subcontractor, 'cover'>) {
  const { t } = useLingui();
  switch (cover) {
    case 'COVERED':
      return <StatusTag tone="ok">{t({ message: 'Insured', context: 'subcontractor' })}</StatusTag>;
    case 'ENDS_SOON':
      return <StatusTag tone="warn">{t({ message: 'Ends soon', context: 'subcontractor' })}</StatusTag>;
    case 'ENDED':
      return <StatusTag tone="bad">{t({ message: 'Insurance ended', context: 'subcontractor' })}</StatusTag>;
    case 'NOT_KNOWN':
      return <StatusTag tone="bad">{t({ message: 'No insurance known', context: 'subcontractor' })}</StatusTag>;
  }
}
