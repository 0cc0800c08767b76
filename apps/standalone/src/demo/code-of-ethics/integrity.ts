import type { DemoSection } from './demo-section.js';

export const integrity: DemoSection = {
  code: 'IN',
  title: { fr: 'Intégrité', en: 'Integrity' },
  clauses: [
    {
      code: 'IN-1',
      text: {
        fr: 'Je dis la vérité sur mes diplômes, mes formations, mon expérience, l’association dont je suis membre et les accréditations que je détiens. Je la dois à mes clients, aux commanditaires et à mes collègues.',
        en: 'I tell the truth about my degrees, my training, my experience, the association I belong to and the accreditations I hold. I owe it to my clients, to sponsors and to my colleagues.',
      },
    },
    {
      code: 'IN-2',
      text: {
        fr: 'Quand je parle de mon métier à d’autres, je décris avec honnêteté ce qu’il peut apporter, sans l’exagérer.',
        en: 'When I speak of my profession to others, I describe what it can bring with honesty and without overstating it.',
      },
    },
    {
      code: 'IN-3a',
      text: {
        fr: 'Rien de ce que je publie ou laisse publier ne trompe sur mes compétences, mes qualifications ou mon accréditation, même par allusion.',
        en: 'Nothing that I publish or let others publish misleads about my skills, my qualifications or my accreditation, not even by hint.',
      },
    },
    {
      code: 'IN-3b',
      text: {
        fr: 'Je cite la source des idées, des exercices et des outils que j’emprunte. Je ne les présente jamais comme les miens.',
        en: 'I credit the source of the ideas, exercises and tools that I borrow. I never pass them off as mine.',
      },
    },
    {
      code: 'IN-4',
      text: {
        fr: 'Je respecte la loi. Je n’encourage, n’approuve et n’aide à commettre aucun acte malhonnête, illégal, discriminatoire ou contraire aux usages de la profession.',
        en: 'I obey the law. I neither encourage, approve nor assist any act that is dishonest, unlawful, discriminatory or contrary to the standards of the profession.',
      },
    },
  ],
};
