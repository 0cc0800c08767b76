import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card } from '@standing/design-system';
import type { Receipt, Sections } from './advice.queries.js';
import { AskForm } from './ask-form.js';
import { ReceiptView } from './receipt-view.js';

/** The form, and in its place the code once somebody has asked without a name. */
export function AskCard({ sections }: { readonly sections: Sections }) {
  const { t } = useLingui();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  return (
    <Card title={receipt ? t`Your question was sent without a name` : t`Ask the desk`}>
      {receipt ? (
        <ReceiptView receipt={receipt} onDone={() => setReceipt(null)} />
      ) : (
        <AskForm sections={sections} onReceipt={setReceipt} />
      )}
    </Card>
  );
}
