import { Trans } from '@lingui/react/macro';

type KeptCodesProps = { readonly reference: string; readonly returnCode: string | null };

/** By what the person comes back: one line for each, to be written down. */
export function KeptCodes({ reference, returnCode }: KeptCodesProps) {
  return (
    <dl className="answers kept-codes">
      <div>
        <dt>
          <Trans>Reference</Trans>
        </dt>
        <dd className="code-shown">{reference}</dd>
      </div>
      {returnCode !== null && (
        <div>
          <dt>
            <Trans>Return code</Trans>
          </dt>
          <dd className="code-shown">{returnCode}</dd>
        </div>
      )}
    </dl>
  );
}
