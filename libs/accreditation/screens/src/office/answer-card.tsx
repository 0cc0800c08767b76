import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, EmptyState, Row, StatusTag, TextArea } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { useDeclineWords } from '../applications/decline-words.js';
import { AwardForm } from './award-form.js';
import { ConditionNote } from './condition/condition-note.js';
import { MakeConditional } from './condition/make-conditional.js';
import { DeclineDialog } from './decline-dialog.js';
import type { Application, Person } from './record.js';
import { RenewForm } from './renew-form.js';
import { isOpen, useApplicationStatus } from './status-words.js';

/** The one reason that a registrar may override. */
const NOT_YET = 'ACCREDITATION_CRITERION_NOT_YET';

export type AnswerCardProps = { readonly person: Person; readonly application: Application | null };

/** The last application, and for a registrar the three answers to it. */
export function AnswerCard({ person, application }: AnswerCardProps) {
  const { t } = useLingui();
  if (!application)
    return (
      <Card title={t`Application`}>
        <EmptyState sentence={t`This member has not applied for a level.`} />
      </Card>
    );
  return (
    <Card title={t`Application`}>
      <Summary application={application} />
      {isOpen(application.status) && <Answer person={person} application={application} />}
    </Card>
  );
}

function Summary({ application }: { readonly application: Application }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useDeclineWords();
  const { level, kind, renews, status, appliedOn, decidedOn, declineReason } = application;
  const reference = renews ?? '';
  const { tone, word } = useApplicationStatus()(status);
  const [applied, decided] = [format.day(appliedOn, 'long'), decidedOn && format.day(decidedOn, 'long')];
  return (
    <p>
      <StatusTag tone={tone}>{word}</StatusTag> <span className="strong">{level.title}</span>
      {kind === 'RENEWAL' && ` · ${t`renewal of ${reference}`}`}
      {kind === 'REINSTATEMENT' && ` · ${t`return after an absence`}`}
      {' · '}
      {t`applied on ${applied}`}
      {decided && ` · ${t`answered on ${decided}`}`}
      {declineReason && ` · ${words(declineReason)}`}
    </p>
  );
}

/** A criterion that is not yet met can be overridden in writing; everything else keeps the level from being awarded. */
function Award({ person, application }: { readonly person: Person; readonly application: Application }) {
  const { t } = useLingui();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { refusalsToAward: refusals } = application;
  const notYet = refusals.filter(({ code }) => code === NOT_YET);
  if (notYet.length < refusals.length) return null;
  const overrides = notYet.map(({ path }) => {
    const criterion = (path ?? '').replace('criteria.', '');
    return { criterion, reason: reasons[criterion] ?? '' };
  });
  const isReasoned = overrides.every(({ reason }) => reason.trim() !== '');
  return (
    <>
      {notYet.map(({ path, message }, index) => {
        const { criterion = '', reason = '' } = overrides[index] ?? {};
        return (
          <TextArea
            key={path}
            label={t`Award all the same because`}
            hint={message}
            value={reason}
            onChange={(text) => setReasons((before) => ({ ...before, [criterion]: text }))}
          />
        );
      })}
      {isReasoned && <AwardForm person={person} application={application} overrides={overrides} />}
    </>
  );
}

/** What is in the way is said before anything can be pressed. */
function Answer({ person, application }: { readonly person: Person; readonly application: Application }) {
  const { t } = useLingui();
  const { roles } = useSession();
  const { refusalsToAward: refusals, level, kind, honouredUntil } = application;
  const { title } = level;
  const mayDecide = roles.includes('registrar');
  return (
    <>
      {honouredUntil && (
        <ConditionNote applicationId={application.id} honouredUntil={honouredUntil} mayDecide={mayDecide} />
      )}
      {refusals.length > 0 && (
        <Callout
          tone="warn"
          title={kind === 'RENEWAL' ? t`${title} cannot be renewed today:` : t`${title} cannot be awarded today:`}
        >
          <ul className="bullets">
            {refusals.map(({ code, message, path }) => (
              <li key={`${code} ${path ?? ''}`}>{message}</li>
            ))}
          </ul>
        </Callout>
      )}
      {!mayDecide && <p className="muted">{t`Registrars answer applications.`}</p>}
      {mayDecide && <Yes person={person} application={application} />}
      {mayDecide && <OtherAnswers person={person} application={application} />}
    </>
  );
}

/** On a condition, or with no: not while one that was given on a condition is honoured. */
function OtherAnswers({ person, application }: { readonly person: Person; readonly application: Application }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [declining, setDeclining] = useState(false);
  const { honouredUntil } = application;
  if (honouredUntil && today <= honouredUntil) return null;
  return (
    <Row>
      <MakeConditional person={person} application={application} />
      <Button kind="quiet" onPress={() => setDeclining(true)}>{t`Decline the application…`}</Button>
      {declining && <DeclineDialog person={person} application={application} onClose={() => setDeclining(false)} />}
    </Row>
  );
}

function Yes({ person, application }: { readonly person: Person; readonly application: Application }) {
  if (application.kind !== 'RENEWAL') return <Award person={person} application={application} />;
  return application.refusalsToAward.length === 0 ? <RenewForm person={person} application={application} /> : null;
}
