import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, RadioGroup, Row, Select } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import { beginDraftMutation } from '../schemes.queries.js';
import { type Beginning, useBeginnings } from './beginnings.js';
import type { Schemes } from './schemes.js';

/** A new draft: empty, or a copy of a version, of another draft or of a model. */
export function BeginCard({ schemes, onBegun }: { readonly schemes: Schemes; readonly onBegun: (id: string) => void }) {
  const { t } = useLingui();
  const beginnings = useBeginnings(schemes);
  const [kind, setKind] = useState<string | null>(null);
  const [which, setWhich] = useState<string | null>(null);
  const chosen = beginnings.find((one) => one.kind === kind) ?? beginnings[0];
  const item = chosen?.items.find(({ value }) => value === which) ?? chosen?.items[0];
  const act = useAct({
    run: (beginning: Beginning, idempotencyKey) => ask(beginDraftMutation, { beginning, idempotencyKey }),
    touches: [schemeKeys.all],
    onDone: ({ beginSchemeDraft: { id } }) => onBegun(id),
  });
  return (
    <Card title={t`Begin a draft`}>
      <RadioGroup
        label={t`Begin with`}
        value={chosen?.kind ?? null}
        onChange={setKind}
        options={beginnings.map(({ kind: value, text, hint }) => ({ value, text, ...(hint && { hint }) }))}
      />
      {chosen && chosen.items.length > 0 && (
        <Select label={t`Which one`} value={item?.value ?? ''} onChange={setWhich} options={chosen.items} size="full" />
      )}
      {item?.note && <Callout tone="warn">{item.note}</Callout>}
      {act.error && <Failure title={t`The draft was not begun.`} error={act.error} />}
      <Row>
        <Button
          onPress={() => act.mutate(chosen?.beginningOf(item?.value) ?? {})}
          pending={act.isPending}
        >{t`Begin the draft`}</Button>
      </Row>
    </Card>
  );
}
