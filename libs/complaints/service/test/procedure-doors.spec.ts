import { beforeAll, describe, expect, it } from '@jest/globals';
import { PARTY_STEPS, PLAIN_STEPS, PROCEDURES } from '@standing/complaints/rules';
import { subgraphSdl } from '@standing/platform/graphql';
import { complaints } from '../src/index.js';

/** The acts with a form of their own, by the door through which each comes. */
const OWN_DOORS: Readonly<Record<string, string>> = {
  submit: 'fileComplaint',
  acknowledge: 'takeCase',
  serve: 'serveCharges',
  'amend-charges': 'amendCharges',
  'prove-service': 'proveService',
  reply: 'replyToCharges',
  'offer-agreed-outcome': 'offerAgreedOutcome',
  'ask-closure-review': 'askClosureReview',
  decide: 'proposeDecision',
  notify: 'notifyDecision',
  appeal: 'appealDecision',
  'confirm-on-appeal': 'proposeDecision',
  'quash-on-appeal': 'proposeDecision',
  'vary-on-appeal': 'proposeDecision',
  remit: 'proposeDecision',
  'propose-merge': 'proposeMerge',
  merge: 'confirmMerge',
  'join-complaint': 'confirmMerge',
  'decline-merge': 'declineMerge',
  'propose-withdrawal': 'proposeWithdrawal',
  'put-withdrawal-in-force': 'putWithdrawalInForce',
  'propose-sanction': 'proposeSanction',
  'put-sanction-in-force': 'putSanctionInForce',
  'vary-sanction': 'proposeDecision',
  'complete-sanction': 'proposeDecision',
  'fail-sanction': 'proposeDecision',
  'report-on-conditions': 'reportOnConditions',
  'warn-of-breach': 'warnOfBreach',
  'propose-annulment': 'proposeAnnulment',
  'annul-sanction': 'annulSanction',
  'grant-restoration': 'proposeDecision',
  'refuse-restoration': 'proposeDecision',
  'propose-leaving': 'proposeLeaving',
  'accept-leaving': 'proposeDecision',
  'refuse-leaving': 'proposeDecision',
  'propose-measure': 'proposeMeasure',
  'order-urgent-measure': 'orderUrgentMeasure',
  'confirm-urgent-measure': 'confirmUrgentMeasure',
  'notify-measure': 'notifyMeasure',
  'answer-measure': 'answerMeasure',
  'impose-measure': 'proposeDecision',
  'refuse-measure': 'proposeDecision',
  'keep-measure': 'proposeDecision',
  'lift-measure': 'proposeDecision',
};

const taken = new Set<string>([...PLAIN_STEPS, ...PARTY_STEPS.respondent, ...PARTY_STEPS.complainant]);
const byPeople = PROCEDURES['2'].filter(({ who }) => who.some((one) => one !== 'time')).map(({ event }) => event);

describe('an act of the whole procedure', () => {
  const names = new Set<string>();
  beforeAll(async () => {
    const [, mutations = ''] = /type Mutation {([^]*?)\n}/.exec(await subgraphSdl(complaints)) ?? [];
    for (const [, name = ''] of mutations.matchAll(/^ {2}(\w+)\(/gm)) names.add(name);
  });

  it('has a door, so that nobody reads of a right that cannot be used', () => {
    expect(byPeople.filter((event) => !taken.has(event) && !names.has(OWN_DOORS[event] ?? ''))).toEqual([]);
    expect(byPeople.length).toBeGreaterThan(80);
  });

  it('has one door and no other', () => {
    expect(Object.keys(OWN_DOORS).filter((event) => taken.has(event))).toEqual([]);
    expect(Object.keys(OWN_DOORS).filter((event) => !byPeople.some((one) => one === event))).toEqual([]);
    expect(
      ['takeStep', 'concurInStep', 'takeMyStep', 'takeComplainantStep'].filter((name) => !names.has(name)),
    ).toEqual([]);
  });
});
