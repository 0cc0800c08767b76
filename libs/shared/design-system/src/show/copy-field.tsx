import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../act/button.js';

/** A value to take elsewhere, such as a hash or a link. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <div className="copy">
        <span className="copy-value hash">{value}</span>
        <Button kind="second" onPress={copy} label={t`Copy: ${label}`}>
          {copied ? t`Copied` : t`Copy`}
        </Button>
      </div>
      <span className="unseen" role="status">
        {copied ? t`Copied` : ''}
      </span>
    </div>
  );
}
