import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { isOpen, type OfficeCheck } from './check.queries.js';
import { checkWord } from './check-words.js';
import { CheckDayDialog } from './check-day-dialog.js';
import { NoneShownDialog } from './none-shown-dialog.js';

/** One member who is asked, or was: since when, until when, with which cover they answered, and what can be said of it. */
export function OfficeCheckRow({ check }: { readonly check: OfficeCheck }) {
  const { t } = useLingui();
  const { tone, word } = checkWord(check);
  return (
    <div className="item">
      <Said check={check} />
      <span className="item-end" data-size="large">
        <StatusTag tone={tone}>{t(word)}</StatusTag>
        {isOpen(check) && <Acts check={check} />}
      </span>
    </div>
  );
}

function Said({ check }: { readonly check: OfficeCheck }) {
  const { t } = useLingui();
  const format = useFormat();
  const { holder, askedOn, dueOn, isDrawn, cover, seenOn, isRegisterTold } = check;
  const [asked, due, seen] = [format.day(askedOn), format.day(dueOn), seenOn ? format.day(seenOn) : null];
  const [from, to] = cover ? [format.day(cover.startsOn), format.day(cover.endsOn)] : ['', ''];
  return (
    <span className="item-main">
      <span className="strong" data-user-text="">
        {holder.name}
      </span>
      <span className="muted">{` · ${isDrawn ? t`asked in turn on ${asked}` : t`asked on ${asked}`}`}</span>
      <br />
      {isOpen(check) ? t`Until ${due}` : seen && t`Attestation seen on ${seen}.`}
      {isRegisterTold && <span className="muted">{` · ${t`keeps a register of subcontractors`}`}</span>}
      {cover && (
        <>
          <br />
          <span data-user-text="">{`${cover.insurer} · ${cover.policyReference}`}</span>
          <span className="muted">{` · ${t`${from} to ${to}`}`}</span>
        </>
      )}
    </span>
  );
}

function Acts({ check }: { readonly check: OfficeCheck }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [saying, setSaying] = useState<'seen' | 'again' | 'none' | null>(null);
  const { name } = check.holder;
  const close = () => setSaying(null);
  return (
    <span className="item-acts">
      <Button
        kind="second"
        size="small"
        onPress={() => setSaying('seen')}
        label={t`The attestation of ${name} was seen`}
      >{t`Seen…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => setSaying('again')}
        label={t`Keep asking ${name}`}
      >{t`Keep asking…`}</Button>
      {check.dueOn < today && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => setSaying('none')}
          label={t`No attestation of ${name} was shown`}
        >{t`None shown…`}</Button>
      )}
      {(saying === 'seen' || saying === 'again') && <CheckDayDialog check={check} act={saying} onClose={close} />}
      {saying === 'none' && <NoneShownDialog check={check} onClose={close} />}
    </span>
  );
}
