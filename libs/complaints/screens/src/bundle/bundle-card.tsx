import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, useAct } from '@standing/web-core';
import type { CaseFunction } from '../course.js';
import type { Bundle, BundleDoors } from './bundle.js';
import {
  bindBundleMutation,
  bindMyBundleMutation,
  bundleFragment,
  handedOverFragment,
  openBundleMutation,
  openMyBundleMutation,
} from './bundle.queries.js';
import { BundleRead } from './bundle-read.js';
import { TakePdf } from './take-pdf.js';

/** Whose functions have a bundle, the respondent's aside. */
const READING: readonly CaseFunction[] = ['PANEL', 'APPEAL_PANEL', 'CASE_MANAGER', 'REGISTRAR'];

type BundleCardProps = { readonly caseId: string; readonly mine: readonly CaseFunction[] };

/** The hearing bundle for whoever hears or keeps the case; for everybody else there is none. */
export function BundleCard({ caseId, mine }: BundleCardProps) {
  if (!mine.some((name) => READING.includes(name))) return null;
  const open = async (idempotencyKey: string) =>
    readFragment(bundleFragment, (await ask(openBundleMutation, { caseId, idempotencyKey })).openBundle);
  const bind = async (idempotencyKey: string) =>
    readFragment(handedOverFragment, (await ask(bindBundleMutation, { caseId, idempotencyKey })).bindBundle);
  return <ToOpen doors={{ open, bind }} />;
}

/** The same bundle for the respondent. */
export function MyBundleCard({ reference }: { readonly reference: string }) {
  const open = async (idempotencyKey: string) =>
    readFragment(bundleFragment, (await ask(openMyBundleMutation, { reference, idempotencyKey })).openMyBundle);
  const bind = async (idempotencyKey: string) =>
    readFragment(handedOverFragment, (await ask(bindMyBundleMutation, { reference, idempotencyKey })).bindMyBundle);
  return <ToOpen doors={{ open, bind }} />;
}

/** Closed until the reader opens it: each opening is written down. */
function ToOpen({ doors }: { readonly doors: BundleDoors }) {
  const { t } = useLingui();
  const [bundle, setBundle] = useState<Bundle | null>(null);
  const open = useAct({ run: (_: null, idempotencyKey) => doors.open(idempotencyKey), onDone: setBundle });
  return (
    <Card title={t`Hearing bundle`} busy={open.isPending}>
      <FormProblems title={t`The bundle could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {bundle ? (
        <Opened bundle={bundle} bind={doors.bind} />
      ) : (
        <p>{t`The papers of the hearing, the same for the panel and for the respondent, each with the number of its page. Each opening is written down.`}</p>
      )}
      <Row>
        <Button kind="second" onPress={() => open.mutate(null)} pending={open.isPending}>
          {bundle ? t`Open the bundle again` : t`Open the bundle`}
        </Button>
      </Row>
    </Card>
  );
}

function Opened({ bundle, bind }: { readonly bundle: Bundle; readonly bind: BundleDoors['bind'] }) {
  const { t } = useLingui();
  if (bundle.sections.length === 0)
    return <EmptyState sentence={t`There is no bundle yet. It will be here once it is served, before the hearing.`} />;
  return (
    <>
      <BundleRead bundle={bundle} />
      <TakePdf make={bind} label={t`Make one PDF of it`} failed={t`The bundle could not be made into one file.`} />
    </>
  );
}
