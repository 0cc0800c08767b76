import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Card, EmptyState, StatusTag } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { ProposeAgreement } from './propose-agreement.js';
import { relationWord } from './relation-words.js';
import type { Agreement, AgreementsQuery } from './use-agreements.js';

/** Every agreement with its state, and the form that proposes one. */
export function AgreementsCard({ agreements }: { readonly agreements: AgreementsQuery }) {
  const { t } = useLingui();
  const [proposing, setProposing] = useState(false);
  const none = agreements.data?.length === 0;
  const open = (
    <Button kind={none ? 'first' : 'second'} onPress={() => setProposing(true)}>{t`Propose an agreement`}</Button>
  );
  return (
    <Card
      title={t`Agreements`}
      busy={agreements.isFetching}
      action={!proposing && !agreements.isPending && !none && open}
    >
      {proposing && <ProposeAgreement onClose={() => setProposing(false)} />}
      <Loaded query={agreements} failed={t`The agreements could not be loaded.`}>
        {(found) =>
          found.length === 0 ? !proposing && <NoAgreements action={open} /> : <AgreementList agreements={found} />
        }
      </Loaded>
    </Card>
  );
}

function NoAgreements({ action }: { readonly action: ReactNode }) {
  const { t } = useLingui();
  const sentence = t`An agreement says who supervises you, and since when. Your supervisor accepts it from a mail.`;
  return (
    <EmptyState sentence={sentence} example={t`Denise Okafor · since 3 February 2026 · accepted`} action={action} />
  );
}

function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  return (
    <ul className="rows">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <AgreementRow agreement={agreement} />
          {agreement.disownedOn && <NotKnown />}
          {!agreement.supervisor.available && <NotReached />}
        </li>
      ))}
    </ul>
  );
}

function AgreementRow({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useLingui();
  const format = useFormat();
  const { supervisor, subject, startsOn, superviseeRelations, supervisorRelations } = agreement;
  const day = format.day(startsOn);
  const relations = [...new Set([...superviseeRelations, ...(supervisorRelations ?? [])])].map((kind) =>
    t(relationWord(kind)),
  );
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {supervisor.name}
        </span>
        <SubjectMark subject={subject} />
        <span className="muted small" data-user-text="">{` ${supervisor.addressShown}`}</span>
        <br />
        <span className="muted">
          {t`since ${day}`}
          {relations.length > 0 && ` · ${relations.join(' · ')}`}
        </span>
      </span>
      <span className="item-end">
        {!supervisor.vetted && <StatusTag>{t`Address not checked yet`}</StatusTag>}
        <AgreementStatus status={agreement.status} />
      </span>
    </div>
  );
}

/** Why it went no further, and what can be done: said once, without blame. */
function NotKnown() {
  return (
    <p className="muted small item-note">
      <Trans>They answered that they do not recognise your name. Talk with them, or write to your association.</Trans>
    </p>
  );
}

/** Neither why nor since when: what matters is whom to ask now. */
function NotReached() {
  return (
    <p className="muted small item-note">
      <Trans>The platform can no longer reach them. Propose an agreement to somebody else to go on.</Trans>
    </p>
  );
}

function AgreementStatus({ status }: { readonly status: Agreement['status'] }) {
  const { t } = useLingui();
  switch (status) {
    case 'PROPOSED':
      return <StatusTag tone="warn">{t({ message: 'Awaiting an answer', context: 'agreement' })}</StatusTag>;
    case 'ACCEPTED':
      return <StatusTag tone="ok">{t({ message: 'Accepted', context: 'agreement' })}</StatusTag>;
    case 'DECLINED':
      return <StatusTag tone="bad">{t({ message: 'Declined', context: 'agreement' })}</StatusTag>;
  }
}
