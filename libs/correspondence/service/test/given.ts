import { signInCodeAsked } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { agreementProposed, confirmationAsked } from '@standing/supervision/facts';
import type { AgreementSaid, OtherContexts, RequestSaid } from './other-contexts.js';
import type { Correspondence } from './start-correspondence.js';

type To = { readonly name?: string; readonly email?: string; readonly locale?: Locale };

/** News of a coach who asks a supervisor to confirm one session; say only what the test is about. */
export function newsOfConfirmation(
  service: Correspondence,
  { name, email, locale, ...said }: Partial<RequestSaid> & To = {},
) {
  const asked = { ...supervisor(service.others, { name, email, locale }), subjectId: newId() };
  service.others.requests.set(asked.subjectId, {
    askedBy: 'Amélie Laurent',
    whoGaveAddress: 'PROPOSED_BY_COACH',
    sessions: [{ heldOn: '2026-11-20', minutes: 90 }],
    ...said,
  });
  const data = { requestId: asked.subjectId, supervisorId: asked.recipientId, sessionCount: 1 };
  const factId = newId();
  return { ...asked, hear: () => service.hears(confirmationAsked, data, factId) };
}

/** News of a coach who proposes an agreement to a supervisor. */
export function newsOfAgreement(
  service: Correspondence,
  { name, email, locale, ...said }: Partial<AgreementSaid> & To = {},
) {
  const asked = { ...supervisor(service.others, { name, email, locale }), subjectId: newId() };
  const agreement = {
    superviseeName: 'Amélie Laurent',
    whoGaveAddress: 'PROPOSED_BY_COACH',
    startsOn: '2026-12-01',
    ...said,
  } as const;
  service.others.agreements.set(asked.subjectId, agreement);
  const { subjectId: agreementId, recipientId: supervisorId } = asked;
  const data = { agreementId, supervisorId, personId: newId(), startsOn: agreement.startsOn };
  const factId = newId();
  return { ...asked, hear: () => service.hears(agreementProposed, data, factId) };
}

/** News of a member who asks for a sign-in code. */
export function newsOfSignInCode(service: Correspondence, to: To = {}) {
  const contact = aPerson(to);
  const asked = { email: contact.email, recipientId: newId(), subjectId: newId() };
  service.others.codes.set(asked.subjectId, contact);
  const data = { codeId: asked.subjectId, personId: asked.recipientId };
  const factId = newId();
  return { ...asked, hear: () => service.hears(signInCodeAsked, data, factId) };
}

/** The same, heard. */
export const givenConfirmationAsked = heard(newsOfConfirmation);
export const givenAgreementProposed = heard(newsOfAgreement);
export const givenSignInCodeAsked = heard(newsOfSignInCode);

function heard<Said extends unknown[], News extends { hear(): Promise<unknown> }>(newsOf: (...said: Said) => News) {
  return async (...said: Said): Promise<News> => {
    const news = newsOf(...said);
    await news.hear();
    return news;
  };
}

function supervisor({ supervisors }: OtherContexts, to: Partial<Record<keyof To, string | undefined>>) {
  const recipientId = newId();
  const contact = aPerson(to);
  supervisors.set(recipientId, contact);
  return { recipientId, email: contact.email };
}

function aPerson({ name = 'Claire Petit', email = `${newId()}@example.org`, locale = 'fr' }) {
  return { name, email, locale };
}
