import { useState } from 'react';
import { FileDrop, type FileShown, TextArea } from '@standing/design-system';

const NOTHING: FileShown = { kind: 'none' };
const HINT = 'A PDF or a picture, 10 MB at the most.';

/** A file in each of its states, and a text of several lines. */
export function KitFiles() {
  const [text, setText] = useState('Several lines\nof text.');
  const [file, setFile] = useState<FileShown>(NOTHING);
  const rest = { hint: HINT, accept: ['application/pdf'], onLeave: () => setFile(NOTHING) };
  const choose = ({ name }: File) => setFile({ kind: 'here', name, note: '182 kB' });
  const scan = 'attestation-de-presence.pdf';
  return (
    <>
      <TextArea label="Text of several lines" value={text} onChange={setText} hint="As long as it needs to be." />
      <FileDrop label="File" file={file} onChoose={choose} {...rest} />
      <FileDrop
        label="File, on its way"
        file={{ kind: 'sending', name: scan, share: 0.4 }}
        onChoose={choose}
        {...rest}
      />
      <FileDrop label="File, here" file={{ kind: 'here', name: scan, note: '182 kB' }} onChoose={choose} {...rest} />
      <FileDrop label="File, refused" file={NOTHING} error="This file is empty." onChoose={choose} {...rest} />
    </>
  );
}
