import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, LinkButton, Row, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { InQueue } from './enquiries.queries.js';
import { TakeDialog } from './take-dialog.js';
import { useStateWords } from './use-state-words.js';

type Props = { readonly enquiry: InQueue; readonly titles: ReadonlyMap<string, string> };

/** One enquiry, by its chapters and its day, and the way to take it. */
export function EnquiryRow({ enquiry, titles }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { words, tones } = useStateWords();
  const { id, chapters, askedOn, state } = enquiry;
  const about = format.all(chapters.map((code) => titles.get(code) ?? code)) || t`No chapter named`;
  const day = format.day(askedOn);
  return (
    <Row justify="between">
      <span>
        <b data-user-text="">{about}</b> <StatusTag tone={tones[state]}>{words[state]}</StatusTag>
        <br />
        <span className="muted small">{t`Asked on ${day}`}</span>
      </span>
      {enquiry.heldBy === 'ME' ? (
        <LinkButton kind="second" href={`/advice/enquiries/${id}`}>{t`Open the enquiry`}</LinkButton>
      ) : (
        <Take enquiry={enquiry} about={`${about}, ${day}`} />
      )}
    </Row>
  );
}

function Take({ enquiry, about }: { readonly enquiry: InQueue; readonly about: string }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const takeOver = enquiry.heldBy === 'ANOTHER';
  const text = takeOver ? t`Take it over…` : t`Take it…`;
  return (
    <>
      <Button kind="second" onPress={() => setAsking(true)} label={`${text} ${about}`}>
        {text}
      </Button>
      {asking && <TakeDialog id={enquiry.id} takeOver={takeOver} onClose={() => setAsking(false)} />}
    </>
  );
}
