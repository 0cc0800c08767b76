import { hotRead } from '@standing/platform/graphql';
import type { Answers, GivenWords } from '@standing/practice/rules';

/** All feedback on one coach, for that coach alone: no read that takes it shows one answer by itself. */
export const feedbackOfPerson = hotRead<Answers & GivenWords>({
  name: 'practice.feedback-of-person',
  text: `select f.id, coalesce(l.giver_id, l.engagement_id) as "giverId", l.giver_kind as "giverKind",
           f.given_on as "givenOn", f.listening, f.integrity, f.responsibility, f.transparency, f.confidentiality,
           f.comment, f.may_be_handed_over as "mayBeHandedOver"
         from practice.feedback f join practice.feedback_links l on l.body_id = f.body_id and l.id = f.link_id
         where f.body_id = $1 and f.person_id = $2`,
});
