import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Disclosure, StatusTag, SummaryList, TextLink } from '@standing/design-system';
import { Failure, useCountryNames, useFormat } from '@standing/web-core';
import { FindingLine } from '../minimum/finding-line.js';
import { AttestationErased } from '../keeping/attestation-erased.js';
import { CorrectCover } from './correct-cover.js';
import { activityWord, refusalWords, stateWord } from './cover-words.js';
import { useWithdrawCover } from './use-cover-acts.js';
import { useTermItems } from './use-term-items.js';
import type { Cover } from './use-covers.js';

/** One cover: with whom, when, where, for what, in which state; and what can still be done with it. */
export function CoverRow({ cover }: { readonly cover: Cover }) {
  const { t } = useLingui();
  const format = useFormat();
  const { list } = useCountryNames();
  const { kind, insurer, policyReference, startsOn, endsOn, countries, activities, status } = cover;
  const [from, to] = [format.day(startsOn), format.day(endsOn)];
  const state = stateWord(cover, format);
  const open = status === 'DECLARED' || status === 'REFUSED';
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{t`${from} to ${to}`}</span>
          {kind === 'EMPLOYER_LETTER' && <span className="muted">{` · ${t`Employer’s letter`}`}</span>}
          <br />
          <span data-user-text="">{`${insurer} · ${policyReference}`}</span>
          <br />
          <span className="muted">
            {[list(countries), ...activities.map((activity) => t(activityWord(activity)))].join(' · ')}
          </span>
        </span>
        <span className="item-end" data-size="large">
          <StatusTag tone={state.tone}>{t(state.word)}</StatusTag>
          {open && <Change cover={cover} />}
        </span>
      </div>
      <Notes cover={cover} />
      <TermsSaid cover={cover} about={t`${from} to ${to}`} />
    </>
  );
}

function Notes({ cover: { refusalReason, seenOn, gap, finding, document } }: { readonly cover: Cover }) {
  const { t } = useLingui();
  const format = useFormat();
  const [why, whatWouldDo] = refusalReason ? refusalWords(refusalReason) : [];
  const seen = seenOn && format.day(seenOn, 'long');
  const [from, to] = [gap && format.day(gap.from, 'long'), gap?.to && format.day(gap.to, 'long')];
  return (
    <>
      {document && (
        <p className="small">
          {document.erasedOn ? (
            <AttestationErased erasedOn={document.erasedOn} />
          ) : (
            <TextLink href={`/files/insurance/${document.id}`} download>
              <span data-user-text="">{document.name}</span>
            </TextLink>
          )}
        </p>
      )}
      {seen && <p className="muted small">{t`Attestation seen on ${seen}.`}</p>}
      {finding && <FindingLine finding={finding} />}
      {why && whatWouldDo && <p className="small">{`${t(why)} ${t(whatWouldDo)}`}</p>}
      {from && (
        <p className="small">
          <StatusTag tone="warn">{t({ message: 'Gap ahead', context: 'cover' })}</StatusTag>{' '}
          {to ? (
            <Trans>
              No cover from {from} to {to}.
            </Trans>
          ) : (
            <Trans>Nothing follows from {from} on: renew it, and declare the new period.</Trans>
          )}
        </p>
      )}
    </>
  );
}

function TermsSaid({ cover, about }: { readonly cover: Cover; readonly about: string }) {
  const { t } = useLingui();
  const items = useTermItems()(cover);
  if (items.length === 0) return null;
  return (
    <Disclosure title={t`What the attestation says`} about={about}>
      <SummaryList items={items} />
    </Disclosure>
  );
}

function Change({ cover }: { readonly cover: Cover }) {
  const { t } = useLingui();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const withdraw = useWithdrawCover();
  const from = format.day(cover.startsOn);
  return (
    <span className="item-acts">
      <Button
        kind="quiet"
        size="small"
        onPress={() => setOpen(true)}
        label={t`Change the cover from ${from}`}
      >{t`Change…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => withdraw.mutate(cover)}
        pending={withdraw.isPending}
        label={t`Withdraw the cover from ${from}`}
      >{t`Withdraw`}</Button>
      {withdraw.error && <Failure title={t`It could not be withdrawn.`} error={withdraw.error} />}
      {open && <CorrectCover cover={cover} onClose={() => setOpen(false)} />}
    </span>
  );
}
