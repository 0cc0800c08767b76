import { ComplainantMember } from './complainant-member.entity.js';
import { Guards } from './guards.js';
import { KeptApart } from './kept-apart.entity.js';
import { MemberResolver } from './member.resolver.js';
import { SayMember } from './say-member.js';

/** What is kept so that whoever complained is guarded against a complaint in return, and what works with it. */
export const guardRows = [ComplainantMember, KeptApart];
export const guarding = [Guards, SayMember, MemberResolver];
