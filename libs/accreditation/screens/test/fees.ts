/** Fees as the server tells them. */

const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** Ninety euros for level one, nothing for level two; sixty for a renewal of level one. */
export const schemeFees = {
  dueBefore: 'NEVER',
  fees: [
    { level: { code: 'N1', title: 'Level 1' }, kind: 'FIRST', fee: euros(9_000) },
    { level: { code: 'N1', title: 'Level 1' }, kind: 'RENEWAL', fee: euros(6_000) },
    { level: { code: 'N2', title: 'Level 2' }, kind: 'FIRST', fee: euros(0) },
  ],
};

/** A hundred euros asked, forty of them for lateness, and none paid. */
export function aFee(balance: object = {}, changes: object = {}) {
  const owed = { currency: 'EUR', asked: 10_000, paid: 0, remaining: 10_000, over: 0, state: 'OWED' };
  return {
    ...{ applicationId: 'application', dueBefore: 'NEVER', waiver: null },
    asked: [
      { purpose: 'APPLICATION', fee: euros(6_000) },
      { purpose: 'LATENESS', fee: euros(4_000) },
    ],
    balances: [{ ...owed, ...balance }],
    ...changes,
  };
}

/** No fee was named. */
export const noFee = { applicationId: 'application', dueBefore: 'NEVER', asked: [], balances: [], waiver: null };
