import { looseObject, number, optional, picklist, safeParse, string } from 'valibot';
import { ProblemError, UnauthenticatedError } from '../graph/errors.js';

/** The largest file that the server takes, in bytes. */
export const LARGEST_FILE = 10_000_000;

/** What the server takes, by its content. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'];

/** A file that the server has taken: the ticket stands for it in the form. */
export type SentFile = {
  readonly ticket: string;
  readonly name: string;
  readonly bytes: number;
  /** Whether it was searched for viruses. */
  readonly scan: 'clean' | 'not-scanned';
};

/** The file was not taken, by the code of why. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
  constructor(readonly code: string) {
    super(code);
  }
}

const sentShape = looseObject({
  ticket: string(),
  name: string(),
  bytes: number(),
  scan: optional(picklist(['clean', 'not-scanned']), 'not-scanned'),
});
const refusedShape = looseObject({ error: looseObject({ code: optional(string(), '') }) });

/**
 * Sends one file, saying how much has gone (0 to 1). Rejects with `FileRefusedError`, `UnauthenticatedError` or
 * `ProblemError`; when the signal is aborted, it never settles.
 */
export function sendFile(file: File, onShare: (share: number) => void, signal: AbortSignal): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new FileRefusedError('FILE_BROKEN'));
    request.onload = () => {
      const answer = readAnswer(request);
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
    };
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

/** Why a file need not even be sent: it is empty, or larger than the server takes. */
export function refusedBefore({ size }: File): FileRefusedError | null {
  if (size === 0) return new FileRefusedError('FILE_EMPTY');
  return size > LARGEST_FILE ? new FileRefusedError('FILE_TOO_LARGE') : null;
}

function readAnswer(request: XMLHttpRequest): SentFile | Error {
  const body = jsonIn(request.responseText);
  const sent = safeParse(sentShape, body);
  if (request.status === 200 && sent.success) return sent.output;
  const refused = safeParse(refusedShape, body);
  const code = refused.success ? refused.output.error.code : '';
  if (code === 'UNAUTHENTICATED') return new UnauthenticatedError();
  if (code.startsWith('FILE_')) return new FileRefusedError(code);
  return new ProblemError(request.getResponseHeader('x-request-id'));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
