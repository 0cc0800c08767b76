import type { Condition, Scalar } from '../scheme/filter.js';
import { hasNoProfile, isKnownFromBefore, isRelated } from './confirmer.js';
import { isEquivalent } from './equivalence.js';
import type { ActiveEvidence, AttributeValue } from './evidence.js';
import { because, type LeftOut, type LeftOutReason } from './left-out.js';
import { levelHeldOn } from './level-held.js';
import { worth } from './money.js';
import { isList } from './values.js';
import type { Person } from './person.js';

/** The first of the conditions that the piece does not meet; null if it meets all. */
export function failing(one: ActiveEvidence, conditions: readonly Condition[], person: Person): LeftOut | null {
  for (const condition of conditions) {
    const left = isAskedOf(one, condition) ? failed(one, condition, person) : null;
    if (left !== null) return condition.says === undefined ? left : { ...left, says: condition.says };
  }
  return null;
}

function isAskedOf({ heldOn }: ActiveEvidence, { from, until }: Condition): boolean {
  return (from === undefined || heldOn >= from) && (until === undefined || heldOn <= until);
}

function failed(one: ActiveEvidence, condition: Condition, person: Person): LeftOut | null {
  switch (condition.test) {
    case 'money':
      return lacksMoney(one, condition);
    case 'confirmer':
      return unless(!hasNoProfile(one, condition.profiles, person), 'ACCREDITATION_CONFIRMER_NOT_FIT');
    case 'not-related':
      return unless(!isRelated(one, condition, person), 'ACCREDITATION_CONFIRMER_RELATED');
    case 'new-confirmer':
      return unless(!isKnownFromBefore(one, condition.after, person), 'ACCREDITATION_CONFIRMER_NOT_NEW');
    case 'equivalent':
      return unless(isEquivalent(one, person), 'ACCREDITATION_CONDITION_NOT_MET');
    case 'level-held':
      return unless(
        condition.levels.includes(levelHeldOn(person, one.heldOn) ?? ''),
        'ACCREDITATION_CONDITION_NOT_MET',
      );
    case 'any-of':
      return unless(
        condition.conditions.some((each) => person.meets(one, [each])),
        'ACCREDITATION_CONDITION_NOT_MET',
      );
    case 'in':
    case 'not-in':
    case 'at-least':
    case 'at-most':
    case 'present':
    case 'absent':
      return unless(attributeFits(one, condition), 'ACCREDITATION_CONDITION_NOT_MET');
  }
}

type OfAttribute = Extract<Condition, { test: 'in' | 'not-in' | 'at-least' | 'at-most' | 'present' | 'absent' }>;

function attributeFits(one: ActiveEvidence, condition: OfAttribute): boolean {
  const value = valueOf(one, condition.attribute);
  const values: readonly Scalar[] = value === undefined ? [] : isList(value) ? value : [value];
  switch (condition.test) {
    case 'in':
      return values.some((each) => condition.values.includes(each));
    case 'not-in':
      return !values.some((each) => condition.values.includes(each));
    case 'at-least':
      return typeof value === 'number' && value >= condition.value;
    case 'at-most':
      return typeof value === 'number' && value <= condition.value;
    case 'present':
      return values.length > 0;
    case 'absent':
      return values.length === 0;
  }
}

/** An attribute; `minutes` and `trust` are the piece's own. */
function valueOf({ attributes, minutes, trust }: ActiveEvidence, name: string): AttributeValue | undefined {
  if (name === 'minutes') return minutes;
  return name === 'trust' ? trust : attributes[name];
}

function lacksMoney(one: ActiveEvidence, condition: Extract<Condition, { test: 'money' }>): LeftOut | null {
  const amount = worth(one, condition.attribute, condition.currency);
  if (amount === 'RATE_UNKNOWN') return because('ACCREDITATION_RATE_UNKNOWN');
  return unless(amount !== null && amount >= BigInt(condition.atLeast), 'ACCREDITATION_CONDITION_NOT_MET');
}

function unless(fits: boolean, reason: LeftOutReason): LeftOut | null {
  return fits ? null : because(reason);
}
