import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Dialog, Form, Row, toast } from '@standing/design-system';
import { FormProblems, MemberField, useSession } from '@standing/web-core';
import type { AuditFile } from './review.js';
import { useNameAuditor, useTake } from './use-review.js';

const IDS = { auditorId: 'audit-auditor' };

/** Who reviews a file; the office takes it, and a registrar names somebody else. Nothing once it is closed. */
export function AuditorCard({ file }: { readonly file: AuditFile }) {
  const { t } = useLingui();
  const { roles } = useSession();
  const { act, take } = useTake(file.id);
  const [naming, setNaming] = useState(false);
  if (file.state === 'CLOSED' || file.state === 'RECOMMENDED') return null;
  const name = file.auditor?.name ?? '';
  const isRegistrar = roles.includes('registrar');
  const mayTake = !file.isMine && (isRegistrar || (file.auditor === null && roles.includes('officer')));
  return (
    <Card title={t`Who reviews it`}>
      <p>{file.isMine ? t`You review it` : file.auditor ? t`Reviewed by ${name}` : t`Nobody reviews it yet`}</p>
      <FormProblems title={t`It was not taken.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        {mayTake && <Button kind="second" onPress={take} pending={act.isPending}>{t`Review it myself`}</Button>}
        {isRegistrar && <Button kind="quiet" onPress={() => setNaming(true)}>{t`Name somebody else…`}</Button>}
      </Row>
      {naming && <NameDialog fileId={file.id} onClose={() => setNaming(false)} />}
    </Card>
  );
}

function NameDialog({ fileId, onClose }: { readonly fileId: string; readonly onClose: () => void }) {
  const { t } = useLingui();
  const [auditorId, setAuditorId] = useState('');
  const [tried, setTried] = useState(0);
  const act = useNameAuditor(fileId, () => {
    toast({ text: t`They are told by e-mail.` });
    onClose();
  });
  const mistakes = tried > 0 && auditorId === '' ? { auditorId: t`Choose somebody.` } : {};
  const send = () => {
    setTried((times) => times + 1);
    if (auditorId !== '') act.mutate(auditorId);
  };
  return (
    <Dialog title={t`Name who reviews it`} open onClose={onClose}>
      <Form onSubmit={send} label={t`Name who reviews it`}>
        <p className="muted">{t`Somebody with no tie to this member. They see this file and nothing else of the office.`}</p>
        <FormProblems title={t`Nobody was named.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <MemberField
          id={IDS.auditorId}
          label={t`Their name`}
          value={auditorId}
          onChange={setAuditorId}
          error={mistakes.auditorId}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Name them`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
