import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
} from '@simplewebauthn/browser';

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];

const form = document.querySelector<HTMLFormElement>('form[data-passkey-options]');
const button = document.querySelector<HTMLButtonElement>('#use-passkey');
const problem = document.querySelector<HTMLElement>('#passkey-problem');

async function post<Answer>(url: string, body: object, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    signal,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return (await answer.json()) as Answer;
}

/** Asks the device, then the server; on success the browser leaves for where the person wanted to go. */
async function signIn(form: HTMLFormElement, useBrowserAutofill: boolean, signal: AbortSignal): Promise<void> {
  const { passkeyOptions = '', passkeyVerify = '' } = form.dataset;
  const next = new FormData(form).get('next');
  const options = await post<Options>(passkeyOptions, {}, signal);
  signal.throwIfAborted();
  const response = await startAuthentication({ optionsJSON: options, useBrowserAutofill });
  const answer = await post<{ next: string }>(passkeyVerify, { response, next }, signal);
  location.assign(answer.next);
}

async function offer(form: HTMLFormElement): Promise<void> {
  if (!browserSupportsWebAuthn()) return;
  // One attempt at a time: an earlier one would answer with its own challenge, and use up the one that is asked for now.
  let attempt = new AbortController();
  const { signal } = attempt;
  const press = () => {
    attempt.abort();
    WebAuthnAbortService.cancelCeremony();
    attempt = new AbortController();
    void signInByButton(form, attempt.signal);
  };
  if (button) button.hidden = false;
  button?.addEventListener('click', press);
  // An autofill that the person never chose is no failure: it stays silent.
  if (await browserSupportsWebAuthnAutofill()) await signIn(form, true, signal).catch(() => undefined);
}

/** Says that it did not work, unless the person has pressed again meanwhile. */
async function signInByButton(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  if (problem) problem.hidden = true;
  try {
    await signIn(form, false, signal);
  } catch {
    if (problem && !signal.aborted) problem.hidden = false;
  }
}

if (form) void offer(form);
