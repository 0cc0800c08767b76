import { useLingui } from '@lingui/react/macro';
import { FileDrop } from '@standing/design-system';
import { MEDIA_TYPES, type Upload } from '@standing/web-core';

/** The attestation of a cover that there is already: another takes its place. */
export function AttestationField({ upload, nameNow }: { readonly upload: Upload; readonly nameNow: string | null }) {
  const { t } = useLingui();
  const size = t`A PDF or a picture of 10 MB at the most, for you and the office.`;
  return (
    <FileDrop
      label={t`Attestation (optional)`}
      hint={nameNow === null ? size : `${size} ${t`Without another, “${nameNow}” stays.`}`}
      accept={MEDIA_TYPES}
      file={upload.shown}
      onChoose={upload.choose}
      onLeave={upload.leave}
      error={upload.mistake}
    />
  );
}
