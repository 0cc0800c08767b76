import { useLingui } from '@lingui/react/macro';
import { Callout, FileDrop } from '@standing/design-system';
import { type Fields, Loaded, MEDIA_TYPES } from '@standing/web-core';
import type { CoverValues } from '../cover-values.js';
import { ProposalList } from './proposal-list.js';
import type { useReading } from './use-reading.js';

export type ReadAttestationProps = {
  readonly fields: Fields<CoverValues>;
  /** The attestation, and what is read of it. */
  readonly attestation: ReturnType<typeof useReading>;
  /** Something was taken over into the form. */
  readonly onTaken: () => void;
};

/** The attestation: kept with the cover, and read, so that its words propose the fields. Nothing goes into the form unless the coach says so. */
export function ReadAttestation({ fields, attestation: { upload, reading }, onTaken }: ReadAttestationProps) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <FileDrop
        label={t`Attestation (optional)`}
        hint={t`A PDF or a picture of 10 MB at the most. It is kept with the cover, for you and the office. What a PDF says is proposed here, and you decide.`}
        accept={MEDIA_TYPES}
        file={upload.shown}
        onChoose={upload.choose}
        onLeave={upload.leave}
        error={upload.mistake}
      />
      {upload.ticket !== null && (
        <Loaded query={reading} failed={t`The attestation could not be read.`} lines={4}>
          {({ coverReading: { outcome, proposals } }) =>
            outcome === 'PROPOSED' ? (
              <ProposalList proposals={proposals} fields={fields} onTaken={onTaken} />
            ) : (
              <NothingRead outcome={outcome} />
            )
          }
        </Loaded>
      )}
    </div>
  );
}

function NothingRead({ outcome }: { readonly outcome: 'PICTURE' | 'NO_TEXT' | 'NOTHING_FOUND' }) {
  const { t } = useLingui();
  const why = {
    PICTURE: t`This file is a picture, and only words are read. Fill in the fields from it yourself.`,
    NO_TEXT: t`This PDF has no words that can be read: it may be a scan. Fill in the fields from it yourself.`,
    NOTHING_FOUND: t`This PDF has words, and none of them is known as a field. Fill in the fields from it yourself.`,
  };
  return (
    <Callout announced title={t`Nothing is proposed`}>
      <p>{why[outcome]}</p>
    </Callout>
  );
}
