import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Disclosure, EmptyState, Row, TextLink } from '@standing/design-system';
import { ask, DocumentView, FormProblems, useAct, useFormat } from '@standing/web-core';
import { fileOf, type MyExhibit, shortOf } from './evidence.js';
import { openMyEvidenceMutation } from './evidence.queries.js';
import { KIND_WORDS } from './evidence-words.js';
import { PutInMineForm } from './put-in-mine-form.js';

/** What the respondent gave and what was disclosed to them: closed until they open it, since each opening is written down. */
export function MyEvidenceCard({ reference }: { readonly reference: string }) {
  const { t } = useLingui();
  const [exhibits, setExhibits] = useState<readonly MyExhibit[] | null>(null);
  const open = useAct({
    run: async (name: string, idempotencyKey) =>
      (await ask(openMyEvidenceMutation, { reference: name, idempotencyKey })).openMyEvidence.exhibits,
    onDone: setExhibits,
  });
  const again = () => open.mutate(reference);
  return (
    <Card title={t`Evidence for you`} busy={open.isPending}>
      <FormProblems title={t`The evidence could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {exhibits ? (
        <Exhibits exhibits={exhibits} />
      ) : (
        <p>{t`What was disclosed to you, and what you gave yourself. A finding rests on nothing else. Each opening is written down.`}</p>
      )}
      <Row>
        <Button kind="second" onPress={again} pending={open.isPending}>
          {exhibits ? t`Open the evidence again` : t`Open the evidence`}
        </Button>
      </Row>
      {exhibits && (
        <Disclosure title={t`Give a file of your own`}>
          <PutInMineForm reference={reference} onActed={again} />
        </Disclosure>
      )}
    </Card>
  );
}

function Exhibits({ exhibits }: { readonly exhibits: readonly MyExhibit[] }) {
  const { t } = useLingui();
  if (exhibits.length === 0)
    return <EmptyState sentence={t`Nothing was disclosed to you yet, and you gave nothing.`} />;
  return (
    <ul className="rows" aria-label={t`What you gave and what was disclosed to you`}>
      {exhibits.map((exhibit) => (
        <MyExhibitRow key={exhibit.id} exhibit={exhibit} />
      ))}
    </ul>
  );
}

function MyExhibitRow({ exhibit }: { readonly exhibit: MyExhibit }) {
  const { t } = useLingui();
  const format = useFormat();
  const { number, kind, mine, title, on, digest } = exhibit;
  const [day, short] = [format.day(on, 'long'), shortOf(digest)];
  const since = mine ? t`given by you on ${day}` : t`disclosed to you on ${day}`;
  return (
    <li className="stack" data-gap="small">
      <p>
        {t`Exhibit ${number}`}
        {': '}
        <span data-user-text="">{title}</span>
      </p>
      <p className="muted small">{[t(KIND_WORDS[kind]), since, t`fingerprint ${short}`].join(' · ')}</p>
      {mine ? (
        <p className="small">
          <TextLink href={fileOf(exhibit)} download>{t`Take my file, exhibit ${number}`}</TextLink>
        </p>
      ) : (
        <Pages exhibit={exhibit} />
      )}
    </li>
  );
}

/** Pictures of its pages, once the reader asks for them: each look is written down. */
function Pages({ exhibit }: { readonly exhibit: MyExhibit }) {
  const { t } = useLingui();
  const [looks, setLooks] = useState(false);
  const { number } = exhibit;
  if (looks) return <DocumentView path={fileOf(exhibit)} picturesAlone />;
  return (
    <Row>
      <Button kind="second" onPress={() => setLooks(true)} label={t`Look at the pages of exhibit ${number}`}>
        {t`Look at its pages`}
      </Button>
    </Row>
  );
}
