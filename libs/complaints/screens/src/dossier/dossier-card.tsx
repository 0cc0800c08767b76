import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, useAct } from '@standing/web-core';
import { handedOverFragment } from '../bundle/bundle.queries.js';
import { TakePdf } from '../bundle/take-pdf.js';
import type { Dossier } from './dossier.js';
import { bindCaseDossierMutation, openCaseDossierMutation } from './dossier.queries.js';
import { DossierRead } from './dossier-read.js';

/** The proof of the procedure, closed until a registrar asks for it: each reading is written down with their name. */
export function DossierCard({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const [dossier, setDossier] = useState<Dossier | null>(null);
  const open = useAct({
    run: async (id: string, idempotencyKey) =>
      (await ask(openCaseDossierMutation, { caseId: id, idempotencyKey })).openCaseDossier,
    onDone: setDossier,
  });
  const bind = async (idempotencyKey: string) =>
    readFragment(handedOverFragment, (await ask(bindCaseDossierMutation, { caseId, idempotencyKey })).bindCaseDossier);
  return (
    <Card title={t`Proof of the procedure`} busy={open.isPending}>
      <FormProblems title={t`The dossier could not be read.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {dossier ? (
        <DossierRead dossier={dossier} />
      ) : (
        <p>{t`Each right that was offered, when and with what proof, and who decided. No name and no text stands in it.`}</p>
      )}
      <Row>
        <Button kind="second" onPress={() => open.mutate(caseId)} pending={open.isPending}>
          {dossier ? t`Work it out again` : t`Show the dossier`}
        </Button>
        {dossier && <Button kind="second" onPress={() => window.print()}>{t`Print this page`}</Button>}
      </Row>
      <TakePdf make={bind} label={t`Download as PDF`} failed={t`The dossier could not be made into a file.`} />
    </Card>
  );
}
