import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FileShown } from '@standing/design-system';
import { useFormat } from '../format/use-format.js';
import { fileMistake } from './file-words.js';
import { refusedBefore, sendFile, type SentFile } from './send-file.js';

type State =
  | { readonly kind: 'none'; readonly error: Error | null }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'here'; readonly file: SentFile };

const NOTHING: State = { kind: 'none', error: null };
const MEGA = 1_000_000;

/** What is said beside a file that was taken: how large it is, and whether it was searched. */
function useNote(): (file: SentFile) => string {
  const { t } = useLingui();
  const format = useFormat();
  const size = (bytes: number) => {
    const kilo = format.number(Math.max(1, Math.round(bytes / 1000)));
    const mega = format.number(Math.round(bytes / (MEGA / 10)) / 10);
    return bytes < MEGA ? t`${kilo} kB` : t`${mega} MB`;
  };
  return ({ bytes, scan }) => (scan === 'clean' ? size(bytes) : t`${size(bytes)}, not searched for viruses`);
}

/** The one file of a form: sent as soon as it is chosen, so that the form itself is sent in a moment. */
export function useUpload() {
  const { t } = useLingui();
  const note = useNote();
  const [state, setState] = useState<State>(NOTHING);
  const going = useRef<AbortController | null>(null);
  const stop = () => going.current?.abort();
  useEffect(() => stop, []);

  const leave = () => {
    stop();
    setState(NOTHING);
  };
  const choose = (file: File) => {
    stop();
    const refused = refusedBefore(file);
    if (refused) return setState({ kind: 'none', error: refused });
    const control = new AbortController();
    going.current = control;
    const say = (next: State) => control.signal.aborted || setState(next);
    say({ kind: 'sending', name: file.name, share: 0 });
    sendFile(file, (share) => say({ kind: 'sending', name: file.name, share }), control.signal).then(
      (sent) => say({ kind: 'here', file: sent }),
      (error: Error) => say({ kind: 'none', error }),
    );
  };

  const shown: FileShown =
    state.kind === 'here' ? { kind: 'here', name: state.file.name, note: note(state.file) } : state;
  return {
    shown,
    choose,
    leave,
    /** The sentence for the field; undefined when nothing is wrong. */
    mistake: state.kind === 'none' && state.error ? t(fileMistake(state.error)) : undefined,
    sending: state.kind === 'sending',
    ticket: state.kind === 'here' ? state.file.ticket : null,
  };
}

export type Upload = ReturnType<typeof useUpload>;
