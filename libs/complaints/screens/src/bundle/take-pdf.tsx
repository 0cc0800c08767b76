import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row, TextLink } from '@standing/design-system';
import { FormProblems, useAct } from '@standing/web-core';
import type { HandedOver } from './bundle.js';

type TakePdfProps = {
  readonly make: (idempotencyKey: string) => Promise<HandedOver>;
  /** What the button says, and what is said when none could be made. */
  readonly label: string;
  readonly failed: string;
};

/** A PDF is made when its reader asks, and then taken by a link that is theirs alone for a minute. */
export function TakePdf({ make, label, failed }: TakePdfProps) {
  const { t } = useLingui();
  const [made, setMade] = useState<HandedOver | null>(null);
  const act = useAct({ run: (_: null, idempotencyKey) => make(idempotencyKey), onDone: setMade });
  return (
    <div className="stack" data-gap="small">
      <FormProblems title={failed} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button kind="second" onPress={() => act.mutate(null)} pending={act.isPending}>
          {label}
        </Button>
      </Row>
      <div role="status">
        {act.isPending && <p className="muted small">{t`The file is being made. A large one takes up to a minute.`}</p>}
        {made && !act.isPending && <Taken made={made} />}
      </div>
    </div>
  );
}

function Taken({ made: { name, pages, digest, link } }: { readonly made: HandedOver }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <TextLink href={link} download>{t`Take ${name}`}</TextLink>
      </p>
      <p className="muted small">{t`${pages} pages. The link is for you alone, and for one minute: after that, have the file made again.`}</p>
      <p
        className="muted small"
        style={{ overflowWrap: 'anywhere' }}
      >{t`Fingerprint of the file (SHA-256): ${digest}`}</p>
    </>
  );
}
