import { useLingui } from '@lingui/react/macro';
import { type DragEvent, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../act/button.js';

/** What became of the file: none, on its way (the share that arrived, 0 to 1), or here. */
export type FileShown =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'here'; readonly name: string; readonly note: string };

export type FileDropProps = {
  readonly label: string;
  /** What may be chosen and how large: said before anybody chooses. */
  readonly hint: string;
  /** Why the file that was chosen is not taken. */
  readonly error?: string | undefined;
  /** That a file is needed, where none was chosen: there is no going on without it. */
  readonly missing?: string | undefined;
  readonly id?: string;
  /** The media types that the browser's own chooser offers. */
  readonly accept: readonly string[];
  /** Offers a picture taken now, in these words: for devices that are held in the hand. */
  readonly camera?: string | undefined;
  readonly file: FileShown;
  readonly onChoose: (file: File) => void;
  /** Cancels what is on its way, lets go of what is here, or goes on without what was refused. */
  readonly onLeave: () => void;
};

/** One file: chosen from a list, or dropped by those who have a mouse. */
export function FileDrop({ label, hint, error, missing, id, accept, camera, file, onChoose, onLeave }: FileDropProps) {
  const own = useId();
  const drop = useDrop(onChoose);
  const wrong = error ?? missing;
  const described = [`${own}-hint`, wrong && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className="field" role="group" aria-labelledby={`${own}-label`}>
      <span className="field-label" id={`${own}-label`}>
        {label}
      </span>
      <span className="field-hint" id={`${own}-hint`}>
        {hint}
      </span>
      <div
        className="file-drop"
        data-over={drop.over || undefined}
        data-invalid={wrong ? true : undefined}
        {...drop.on}
      >
        {file.kind === 'none' && (
          <Chooser {...{ id, described, accept, camera, onChoose }} refused={Boolean(error)} onLeave={onLeave} />
        )}
        {file.kind === 'sending' && <Sending {...file} onCancel={onLeave} />}
        {file.kind === 'here' && <Here {...file} onLeave={onLeave} />}
      </div>
      {wrong && (
        <span className="field-error" id={`${own}-error`} role="alert">
          <span>{wrong}</span>
        </span>
      )}
    </div>
  );
}

type ChooserProps = Pick<FileDropProps, 'accept' | 'camera' | 'onChoose' | 'onLeave'> & {
  readonly id: string | undefined;
  readonly described: string;
  readonly refused: boolean;
};

function Chooser({ id, described, accept, camera, onChoose, onLeave, refused }: ChooserProps) {
  const { t } = useLingui();
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onChoose(file);
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={accept} onSelect={choose}>
        <AriaButton className="button" data-kind="second" id={id} aria-describedby={described}>
          {refused ? t`Choose another file` : t`Choose a file`}
        </AriaButton>
      </FileTrigger>
      {camera && (
        <FileTrigger acceptedFileTypes={['image/*']} defaultCamera="environment" onSelect={choose}>
          <AriaButton className="button" data-kind="second">
            {camera}
          </AriaButton>
        </FileTrigger>
      )}
      {refused ? (
        <Button kind="quiet" onPress={onLeave}>{t`Go on without it`}</Button>
      ) : (
        <span className="muted file-drop-or">{t`or drop it here`}</span>
      )}
    </>
  );
}

function Sending({
  name,
  share,
  onCancel,
}: {
  readonly name: string;
  readonly share: number;
  readonly onCancel: () => void;
}) {
  const { t } = useLingui();
  const percent = Math.round(share * 100);
  return (
    <>
      <span className="file-drop-name" data-user-text="">
        {name}
      </span>
      <progress className="file-drop-progress" max={100} value={percent} aria-label={t`Sending ${name}`} />
      <span className="muted figure">{t`${percent} %`}</span>
      <Button kind="quiet" size="small" onPress={onCancel} label={t`Cancel sending ${name}`}>{t`Cancel`}</Button>
    </>
  );
}

function Here({ name, note, onLeave }: { readonly name: string; readonly note: string; readonly onLeave: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <span role="status" className="file-drop-name">
        <span className="strong" data-user-text="">
          {name}
        </span>
        <span className="muted">{` · ${note}`}</span>
      </span>
      <Button kind="quiet" size="small" onPress={onLeave} label={t`Remove ${name}`}>{t`Remove`}</Button>
    </>
  );
}

/** What is dropped elsewhere is the browser's matter; here it is taken, and never opened in place of the page. */
function useDrop(onChoose: (file: File) => void) {
  const [over, setOver] = useState(false);
  const on = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onChoose(file);
    },
  };
  return { over, on };
}
