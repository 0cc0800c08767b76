import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextLink, toast } from '@standing/design-system';
import { ask, Failure, keys, newIdempotencyKey, useAct, useFormat, useSession } from '@standing/web-core';
import { CompleteMailed } from './complete-mailed.js';
import { discardMailedMutation } from './mailed.queries.js';
import type { Mailed } from './use-mailed.js';

/** A mail that waits: what it is, what came with it, and what can be done with it. */
export function MailedRow({ mail }: { readonly mail: Mailed }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { sentOn, files, refusedFiles } = mail;
  const title = mail.title || t`Without a subject`;
  const refused = plural(refusedFiles, {
    one: '# file was not taken: only PDFs and pictures of 10 MB at the most are, five at once.',
    other: '# files were not taken: only PDFs and pictures of 10 MB at the most are, five at once.',
  });
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {title}
          </span>
          <br />
          <span className="muted small">{t`Sent on ${format.rowDay(sentOn, body.today)}`}</span>
        </span>
        <span className="item-end" data-size="large">
          <Acts mail={mail} title={title} />
        </span>
      </div>
      {files.map(({ id, name }) => (
        <p key={id} className="small file-line">
          <TextLink href={`/files/cpd/${id}`} download>
            <span data-user-text="">{name}</span>
          </TextLink>
        </p>
      ))}
      {refusedFiles > 0 && <p className="small">{refused}</p>}
    </>
  );
}

function Acts({ mail, title }: { readonly mail: Mailed; readonly title: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const discard = useAct({
    touches: [keys.cpd],
    run: (id: string) => ask(discardMailedMutation, { id, idempotencyKey: newIdempotencyKey() }),
    onDone: () => toast({ text: t`Put aside and erased.` }),
  });
  return (
    <span className="item-acts">
      <Button
        kind="second"
        size="small"
        onPress={() => setOpen(true)}
        label={t`Complete “${title}”`}
      >{t`Complete…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => discard.mutate(mail.id)}
        pending={discard.isPending}
        label={t`Put “${title}” aside`}
      >{t`Put aside`}</Button>
      {discard.error && <Failure title={t`It could not be put aside.`} error={discard.error} />}
      {open && <CompleteMailed mail={mail} onClose={() => setOpen(false)} />}
    </span>
  );
}
