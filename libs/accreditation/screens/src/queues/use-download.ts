import { useRef, useState } from 'react';
import { csvOf } from './csv.js';

/** A table to be made, row by row or page by page; `onCount` hears how many rows there are so far. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: (signal: AbortSignal, onCount: (count: number) => void) => Promise<readonly (readonly string[])[]>;
};

/** How far a download is. */
export type Download = {
  readonly isRunning: boolean;
  readonly count: number;
  readonly error: Error | null;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** Makes a table into a file and gives it to the browser to keep, unless it is cancelled before. */
export function useDownload(fileName: string, table: Table): Download {
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<{ isRunning: boolean; count: number; error: Error | null }>(IDLE);
  const start = () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ ...IDLE, isRunning: true });
    table
      .rows(controller.signal, (count) => {
        if (!controller.signal.aborted) setState({ ...IDLE, isRunning: true, count });
      })
      .then(
        (rows) => {
          if (controller.signal.aborted) return;
          keepFile(fileName, csvOf(table.header, rows));
          setState(IDLE);
        },
        (error: unknown) => {
          if (!controller.signal.aborted) setState({ ...IDLE, error: error as Error });
        },
      );
  };
  const cancel = () => {
    running.current?.abort();
    setState(IDLE);
  };
  return { ...state, start, cancel };
}

const IDLE = { isRunning: false, count: 0, error: null };

/** How long the browser has to take the file over, in milliseconds. */
const TAKEN_WITHIN = 60_000;

function keepFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), TAKEN_WITHIN);
}
