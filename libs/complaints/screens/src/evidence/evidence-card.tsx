import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Disclosure, EmptyState, Row } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import type { CaseFunction } from '../course.js';
import type { Exhibit } from './evidence.js';
import { openEvidenceMutation } from './evidence.queries.js';
import { ExhibitRow } from './exhibit-row.js';
import { PutInForm } from './put-in-form.js';

/** Whose functions read evidence. */
const READING: readonly CaseFunction[] = [
  'CASE_MANAGER',
  'REGISTRAR',
  'INVESTIGATOR',
  'ASSESSOR',
  'PANEL',
  'APPEAL_PANEL',
];

/** Those who put in what others give them. */
const PUTTING_IN: readonly CaseFunction[] = ['CASE_MANAGER', 'INVESTIGATOR'];

type EvidenceCardProps = { readonly caseId: string; readonly mine: readonly CaseFunction[] };

/** The evidence of a case for whoever reads any; for everybody else there is none. */
export function EvidenceCard(props: EvidenceCardProps) {
  return props.mine.some((name) => READING.includes(name)) ? <ToOpen {...props} /> : null;
}

/** Closed until the reader opens it: each opening is written down with their name. */
function ToOpen({ caseId, mine }: EvidenceCardProps) {
  const { t } = useLingui();
  const [exhibits, setExhibits] = useState<readonly Exhibit[] | null>(null);
  const open = useAct({
    run: async (id: string, idempotencyKey) =>
      (await ask(openEvidenceMutation, { caseId: id, idempotencyKey })).openEvidence.exhibits,
    onDone: setExhibits,
  });
  const again = () => open.mutate(caseId);
  return (
    <Card title={t`Evidence in the case`} busy={open.isPending}>
      <FormProblems title={t`The evidence could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {exhibits ? (
        <Exhibits exhibits={exhibits} maySend={mine.includes('CASE_MANAGER')} onActed={again} />
      ) : (
        <p>{t`What was put into the case as evidence, as far as your function reads it. Each opening is written down with your name and the time.`}</p>
      )}
      <Row>
        <Button kind="second" onPress={again} pending={open.isPending}>
          {exhibits ? t`Open the evidence again` : t`Open the evidence`}
        </Button>
      </Row>
      {exhibits && mine.some((name) => PUTTING_IN.includes(name)) && (
        <Disclosure title={t`Put a file into the case`}>
          <PutInForm caseId={caseId} exhibits={exhibits} onActed={again} />
        </Disclosure>
      )}
    </Card>
  );
}

type ExhibitsProps = {
  readonly exhibits: readonly Exhibit[];
  /** The reader discloses: the case manager alone. */
  readonly maySend: boolean;
  readonly onActed: () => void;
};

function Exhibits({ exhibits, maySend, onActed }: ExhibitsProps) {
  const { t } = useLingui();
  if (exhibits.length === 0) return <EmptyState sentence={t`Nothing was put into this case yet.`} />;
  return (
    <ul className="rows" aria-label={t`What was put into the case`}>
      {exhibits.map((exhibit) => (
        <ExhibitRow key={exhibit.id} exhibit={exhibit} maySend={maySend} onActed={onActed} />
      ))}
    </ul>
  );
}
