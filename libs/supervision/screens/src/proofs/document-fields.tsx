import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, FileDrop, Select } from '@standing/design-system';
import { MEDIA_TYPES, type Upload, useUpload } from '@standing/web-core';
import { DOCUMENT_KINDS, kindWord } from './proof-words.js';
import type { DocumentKind } from './use-proofs.js';

export const PROOF_IDS = { sessionIds: 'proof-sessions', documents: 'proof-document-0', namesHidden: 'proof-names' };

/** One place for a document in the form. */
export type Slot = {
  readonly index: number;
  readonly kind: DocumentKind;
  readonly setKind: (kind: string) => void;
  readonly upload: Upload;
};

/** The documents of the form: three places, of which one is shown until more are asked for. */
export function useGiven() {
  const slots = [useSlot(0), useSlot(1), useSlot(2)];
  const [count, setCount] = useState(1);
  const shown = slots.slice(0, count);
  return {
    shown,
    canAdd: count < slots.length,
    add: () => setCount((before) => before + 1),
    sending: shown.some(({ upload }) => upload.sending),
    documents: shown.flatMap(({ kind, upload: { ticket } }) => (ticket === null ? [] : [{ kind, file: ticket }])),
    clear: () => {
      for (const { upload } of slots) upload.leave();
      setCount(1);
    },
  };
}

export type Given = ReturnType<typeof useGiven>;

function useSlot(index: number): Slot {
  const [kind, setKind] = useState<DocumentKind>('INVOICE');
  const upload = useUpload();
  return { index, kind, setKind: (chosen) => setKind(DOCUMENT_KINDS.find((each) => each === chosen) ?? kind), upload };
}

/** The documents, and the way to one more; what is wrong with all of them stands at the first. */
export function DocumentFields({ given, error }: { readonly given: Given; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <>
      {given.shown.map((slot) => (
        <DocumentField key={slot.index} slot={slot} error={slot.index === 0 ? error : undefined} />
      ))}
      {given.canAdd && (
        <div>
          <Button kind="quiet" onPress={given.add}>{t`Add another document`}</Button>
        </div>
      )}
    </>
  );
}

/** A document: what it is, and its file. */
function DocumentField({ slot, error }: { readonly slot: Slot; readonly error: string | undefined }) {
  const { t } = useLingui();
  const { index, kind, setKind, upload } = slot;
  const number = index + 1;
  return (
    <>
      <Select
        label={t`What document ${number} is`}
        value={kind}
        onChange={setKind}
        options={DOCUMENT_KINDS.map((each) => ({ value: each, text: t(kindWord(each)) }))}
      />
      <FileDrop
        id={`proof-document-${index}`}
        label={t`File of document ${number}`}
        hint={t`A PDF or a picture (JPEG, PNG, WebP, HEIC), 10 MB at the most.`}
        accept={MEDIA_TYPES}
        file={upload.shown}
        onChoose={upload.choose}
        onLeave={upload.leave}
        error={upload.mistake}
        missing={error}
      />
    </>
  );
}
