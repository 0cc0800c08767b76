import type { Progress } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';

/** At which stage a case is, why it is not over and what is next, as both parties read it. */
export const STAGE_WORDS: Readonly<Record<Locale, Readonly<Record<Progress['stage'], string>>>> = {
  fr: {
    'looked-at':
      'Nous examinons si le signalement relève de notre procédure. Ce n’est pas terminé parce que cela n’est pas encore décidé. Ensuite, nous disons s’il est instruit ou clos.',
    talks:
      'Un échange est ouvert avec l’accord de chacun. Ce n’est pas terminé parce qu’il dure encore. Ensuite, le dossier se clôt sur un accord, ou reprend.',
    answered:
      'Les griefs sont notifiés et un délai court pour y répondre. Ce n’est pas terminé parce que personne n’est jugé sans avoir pu répondre. Ensuite, la réponse est lue.',
    'looked-into':
      'Le dossier est instruit. Ce n’est pas terminé parce que les faits doivent être établis des deux côtés. Ensuite, ceux qui n’y ont pas pris part l’apprécient.',
    weighed:
      'Des personnes qui n’ont pas instruit le dossier l’apprécient. Ce n’est pas terminé parce que chacun peut encore s’exprimer. Ensuite, elles disent quelle suite il reçoit.',
    heard:
      'Le dossier est devant la formation qui décide. Ce n’est pas terminé parce que chacun a le droit d’être entendu. Ensuite, elle décide et motive.',
    decided:
      'Une décision a été notifiée. Ce n’est pas terminé parce qu’un recours reste possible. Ensuite, elle devient définitive, ou un recours est examiné.',
    appealed:
      'Un recours est examiné. Ce n’est pas terminé parce que trois autres personnes relisent la décision. Ensuite, elles se prononcent.',
  },
  en: {
    'looked-at':
      'We look at whether the complaint falls under our procedure. It is not over because that is not decided yet. Next, we say whether it is taken up or closed.',
    talks:
      'Talks are open with everybody’s agreement. It is not over because they go on. Next, the case closes with an agreement, or goes on.',
    answered:
      'The charges are served and there is time to reply to them. It is not over because nobody is judged who could not reply. Next, the reply is read.',
    'looked-into':
      'The case is being looked into. It is not over because the facts have to be heard from both sides. Next, people who took no part in that weigh it.',
    weighed:
      'People who did not look into the case weigh it. It is not over because both sides may still say something. Next, they say what becomes of it.',
    heard:
      'The case is with the panel that decides. It is not over because everybody has a right to be heard. Next, it decides and gives reasons.',
    decided:
      'A decision was notified. It is not over because an appeal is still possible. Next, it becomes final, or an appeal is looked at.',
    appealed:
      'An appeal is being looked at. It is not over because three other people read the decision anew. Next, they decide.',
  },
};
