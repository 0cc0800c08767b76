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

async function post<Answer>(url: string, body: object): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return (await answer.json()) as Answer;
}

/** Asks the device, then the server; on success the browser leaves for where the person wanted to go. */
async function signIn(form: HTMLFormElement, useBrowserAutofill: boolean): Promise<void> {
  const { passkeyOptions = '', passkeyVerify = '' } = form.dataset;
  const next = new FormData(form).get('next');
  const options = await post<Options>(passkeyOptions, {});
  const response = await startAuthentication({ optionsJSON: options, useBrowserAutofill });
  const answer = await post<{ next: string }>(passkeyVerify, { response, next });
  location.assign(answer.next);
}

async function offer(form: HTMLFormElement): Promise<void> {
  if (!browserSupportsWebAuthn()) return;
  if (button) button.hidden = false;
  button?.addEventListener('click', () => {
    // The autofill would answer with its own challenge, and use up the one that is asked for now.
    WebAuthnAbortService.cancelCeremony();
    signIn(form, false).catch(() => {
      if (problem) problem.hidden = false;
    });
  });
  // An autofill that the person never chose is no failure: it stays silent.
  if (await browserSupportsWebAuthnAutofill()) await signIn(form, true).catch(() => undefined);
}

if (form) void offer(form);
