import { Trans } from '@lingui/react/macro';

/** Leads to the public page of an award: a page of its own, outside the signed-in screens. */
export function RegisterLink({ reference }: { readonly reference: string }) {
  return (
    <a className="link" href={`/register/${reference}`}>
      <Trans>Register entry {reference}</Trans>
    </a>
  );
}
