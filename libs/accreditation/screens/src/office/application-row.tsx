import { useLingui } from '@lingui/react/macro';
import { Checkbox, Disclosure, LinkButton, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { isChoosable } from './queue/choosable.js';
import { stageWord } from './queue/stage-words.js';
import type { QueuedApplication } from './queue/use-applications.js';
import { Seats } from './seats/seats.js';
import { KIND_WORDS } from './kind-words.js';
import { isOpen, useApplicationStatus } from './status-words.js';

type Props = {
  readonly application: QueuedApplication;
  /** Left out where nothing can be done with several at once. */
  readonly choice?: { readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void };
};

/** One application: who, for what, since when, the way to the member's record, and for registrars who assesses it. */
export function ApplicationRow({ application, choice }: Props) {
  const { t } = useLingui();
  const { roles } = useSession();
  const { id, person, kind, status } = application;
  const { name } = person;
  const isAssessed = status === 'WAITING' && kind === 'FIRST';
  return (
    <>
      <div className="item">
        {choice && (
          <span className="item-tick">
            {isChoosable(application) && (
              <Checkbox checked={choice.chosen} onChange={choice.onChoose}>
                <span className="unseen">{t`Choose ${name}`}</span>
              </Checkbox>
            )}
          </span>
        )}
        <AboutApplication application={application} />
        <span className="item-end">
          <ApplicationTags application={application} />
          <LinkButton kind="second" href={`/office/members/${person.id}`} label={t`Open the record of ${name}`}>
            {t`Open`}
          </LinkButton>
        </span>
      </div>
      {isAssessed && roles.includes('registrar') && (
        <Disclosure title={t`Assessors`} about={name}>
          <Seats applicationId={id} about={name} />
        </Disclosure>
      )}
    </>
  );
}

function AboutApplication({
  application: { person, level, kind, appliedOn, honouredUntil },
}: Pick<Props, 'application'>) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(appliedOn);
  const until = honouredUntil && format.day(honouredUntil);
  return (
    <span className="item-main" data-user-text="">
      <span className="strong">{person.name}</span>
      <br />
      <span className="muted">
        {level.title} · {kind !== 'FIRST' && `${t(KIND_WORDS[kind])} · `}
        {t`applied on ${day}`}
        {until && ` · ${t`honoured until ${until}`}`}
      </span>
    </span>
  );
}

/** What is to be done about it says more than that it is open; where nothing is told of that, what became of it. */
function ApplicationTags({ application: { status, stage } }: Pick<Props, 'application'>) {
  const { t } = useLingui();
  const { tone, word } = useApplicationStatus()(status);
  return (
    <>
      {!(stage && isOpen(status)) && <StatusTag tone={tone}>{word}</StatusTag>}
      {stage && <StatusTag tone="brand">{t(stageWord(stage))}</StatusTag>}
    </>
  );
}
