import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Age, Basis, CameBy, Level, OccurredKind, ReachedBy, Relation, Right, Waiver } from './taken-values.js';

type Words<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

export const CAME_BY_WORDS: Words<CameBy> = {
  PAPER: msg`On paper`,
  PHONE: msg`By telephone`,
  IN_PERSON: msg`In person`,
};

export const REACHED_BY_WORDS: Words<ReachedBy> = {
  POST: msg`By post`,
  PHONE: msg`By telephone`,
  MAIL: msg`By e-mail`,
  NONE: msg`By no way: they come back with their return code`,
};

export const AGE_WORDS: Words<Age> = {
  ADULT: msg`18 or older`,
  MINOR: msg`Under 18`,
  NOT_SAID: msg`They do not know, or prefer not to say`,
};

export const RIGHT_WORDS: Words<Right> = {
  PARENTAL: msg`As a parent of a minor`,
  GUARDIAN: msg`As a guardian, appointed by a court`,
  AGREED: msg`The person asked them to, or agrees`,
  OTHER: msg`In another right`,
};

export const RELATION_WORDS: Words<Relation> = {
  CLIENT: msg`The coach coached them`,
  SPONSOR: msg`They ordered or paid for the coaching, or employ the person coached`,
  SUPERVISEE: msg`The coach supervises them, or did`,
  COLLEAGUE: msg`They are a colleague who is bound by the same code`,
  OTHER: msg`Somebody else`,
};

export const WAIVER_WORDS: Words<Waiver> = {
  SEXUAL: msg`It is about sexual conduct`,
  CRIME: msg`It could be a crime`,
  VULNERABLE: msg`A minor or a vulnerable person is concerned`,
  DANGER: msg`Somebody is in danger now`,
  DISCRIMINATION: msg`Somebody is discriminated against who depends on the coach`,
  REPRISAL: msg`They fear reprisals`,
  EMPLOYER: msg`One employs the other or gives them work`,
};

export const BASIS_WORDS: Words<Basis> = {
  FIRST_HAND: msg`They saw, heard or lived it themselves`,
  DOCUMENTED: msg`They have documents that show it`,
  HEARD: msg`Others told them`,
};

export const KIND_WORDS: Words<OccurredKind> = {
  DAY: msg`On one day`,
  PERIOD: msg`Over a period`,
  ABOUT: msg`They only know about when`,
};

export const LEVEL_WORDS: Words<Level> = {
  NAMED: msg`Everybody in the case, the coach too`,
  KEPT_FROM_COACH: msg`The body, but not the coach`,
  PSEUDONYMOUS: msg`Nobody, but they come back with a return code`,
  ANONYMOUS: msg`Nobody, and they do not come back`,
};

export const LEVEL_HINTS: Words<Level> = {
  NAMED: msg`The coach is told who complains, if the complaint is taken up.`,
  KEPT_FROM_COACH: msg`The coach is not told, and may still guess it from what happened.`,
  PSEUDONYMOUS: msg`Write their name nowhere. Nobody can ask them anything: contested, it needs other evidence.`,
  ANONYMOUS: msg`Write their name nowhere. They cannot learn what became of it.`,
};
