/** The French of what the JSON Schema says of a line, its measure, its window and its adjustments, by the English. */
export const LINE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'One line of a scheme.': 'Une exigence d’un référentiel.',
  'Names the line in every decision; unique in the scheme.':
    'Nomme l’exigence dans chaque décision ; unique dans le référentiel.',
  'What the line is called.': 'Le nom de l’exigence.',
  'The rule in words, as the person reads it under the verdict.':
    'La règle en toutes lettres, telle que la personne la lit sous le résultat.',
  'The levels that the line is asked of; all of them when left out.':
    'Les niveaux auxquels l’exigence s’adresse ; tous par défaut.',
  'A required line must be met; a recommended one never blocks; one to explain must be met or explained.':
    'Une exigence obligatoire est à remplir ; une recommandée ne bloque jamais ; une à expliquer est à remplir ou à expliquer.',
  'What is summed, counted or looked for.': 'Ce qui est additionné, compté ou cherché.',
  'The sum of the lengths, in whole minutes.': 'La somme des durées, en minutes entières.',
  'The evidence that is measured.': 'Les preuves mesurées.',
  'Of pieces with the same value of this attribute in the window only the one that weighs most counts; all count when left out.':
    'Parmi les éléments de même valeur pour cet attribut dans la fenêtre, seul celui qui pèse le plus compte ; tous comptent par défaut.',
  'The first whose conditions hold is taken; a piece counts as it is when none does, or when left out.':
    'La première dont les conditions sont réunies est prise ; sinon, et par défaut, un élément compte tel quel.',
  'Applied one after the other, after conversion; none when left out.':
    'Appliqués l’un après l’autre, après la conversion ; aucun par défaut.',
  'The sum of an attribute.': 'La somme d’un attribut.',
  'The attribute that is added up, such as "credits".': 'L’attribut additionné, par exemple « credits ».',
  'Whether the attribute tells minutes or a number.': 'L’attribut indique des minutes ou un nombre.',
  'How many pieces of evidence there are.': 'Combien il y a d’éléments de preuve.',
  'How many different values of an attribute there are.': 'Combien un attribut a de valeurs différentes.',
  'The attribute whose values are told apart, such as "engagementId".':
    'L’attribut dont on distingue les valeurs, par exemple « engagementId ».',
  'The time since the first piece of evidence; its threshold is in months.':
    'Le temps depuis le premier élément de preuve ; le seuil est en mois.',
  'Whether one is valid on the day: for ever in the career window, or for the months of a rolling one.':
    'Un élément est valable ce jour-là : pour toujours sur toute la carrière, ou pendant les mois d’une fenêtre glissante.',
  'How many of the values are covered at least once.': 'Combien des valeurs sont couvertes au moins une fois.',
  'The attribute whose values are covered.': 'L’attribut dont les valeurs sont couvertes.',
  'The values to cover: a list, or what other evidence tells.':
    'Les valeurs à couvrir : une liste, ou ce que disent d’autres preuves.',
  'The other evidence that tells the values, in the same window.':
    'Les autres preuves qui disent les valeurs, dans la même fenêtre.',
  'The attribute of it whose values are taken.': 'Leur attribut dont on prend les valeurs.',
  'Looks at what holds on the last day of the window, whenever it began; at what lies in the window when left out.':
    'Regarde ce qui vaut le dernier jour de la fenêtre, quel qu’en soit le début ; par défaut, ce qui se trouve dans la fenêtre.',
  'The longest run of days without one; its threshold is in days.':
    'La plus longue suite de jours sans élément ; le seuil est en jours.',
  'The time from the first to the last one; its threshold is in months.':
    'Le temps du premier au dernier élément ; le seuil est en mois.',
  'The longest with one and the same value of it is taken; all pieces together when left out.':
    'La plus longue durée pour une même valeur est prise ; tous les éléments ensemble par défaut.',
  'The days of the window on which none is in force.': 'Les jours de la fenêtre où aucun élément n’est en vigueur.',
  'The attribute that tells an earlier first day; the day of the piece when left out.':
    'L’attribut qui indique un premier jour plus ancien ; le jour de l’élément par défaut.',
  'How many pieces have no other piece in force on their day that fits them.':
    'Combien d’éléments n’ont aucun autre élément en vigueur, à leur jour, qui leur corresponde.',
  'The evidence in which something that fits is looked for.': 'Les preuves où l’on cherche une correspondance.',
  'What must agree between the two pieces; all of it.': 'Ce qui doit concorder entre les deux éléments ; en totalité.',
  'The attribute of the piece.': 'L’attribut de l’élément.',
  'The attribute of the other piece; it equals or contains that one.':
    'L’attribut de l’autre élément ; il lui est égal ou le contient.',
  'Which days are looked at.': 'Les jours examinés.',
  'Everything up to the day.': 'Tout jusqu’au jour examiné.',
  'A part of the window that alone is looked at; all of it when left out.':
    'La seule partie de la fenêtre qui est examinée ; toute la fenêtre par défaut.',
  'Only what lies on this day or event, or later; without a beginning when left out.':
    'Seulement ce qui a lieu ce jour ou à cet événement, ou plus tard ; sans début par défaut.',
  'Only what lies on this day or earlier; without an end when left out.':
    'Seulement ce qui a lieu ce jour ou plus tôt ; sans fin par défaut.',
  'So many months that end on the day.': 'Tant de mois qui finissent le jour examiné.',
  'How long the window is.': 'La durée de la fenêtre.',
  'Each of the last complete quarters must pass; the current one is shown and not yet due.':
    'Chacun des derniers trimestres complets est à remplir ; celui en cours est montré et pas encore dû.',
  'How many complete quarters before the current one must pass.':
    'Combien de trimestres complets avant celui en cours sont à remplir.',
  'From an event on.': 'À partir d’un événement.',
  'The event that the window begins or ends with.': 'L’événement par lequel la fenêtre commence ou finit.',
  'For how long; what is missing is not due before the end. Without an end when left out.':
    'Pour combien de temps ; ce qui manque n’est pas dû avant la fin. Sans fin par défaut.',
  'The months that end on an event, or on the day while it has not happened.':
    'Les mois qui finissent à un événement, ou le jour examiné tant qu’il n’a pas eu lieu.',
  'The period that the day lies in, or the last one that is over.':
    'La période où se trouve le jour examiné, ou la dernière qui est close.',
  'How long a period is.': 'La durée d’une période.',
  'Where the periods begin.': 'Quand les périodes commencent.',
  'With the civil year.': 'Avec l’année civile.',
  "With the body's own year.": 'Avec l’année propre à l’organisme.',
  'With a month of the year.': 'Avec un mois de l’année.',
  '1 to 12: one for all levels, or one for each.': 'De 1 à 12 : un pour tous les niveaux, ou un pour chacun.',
  'On the day of an event, and on its anniversaries.': 'Le jour d’un événement, et à ses anniversaires.',
  'The event with which the first period begins.': 'L’événement par lequel commence la première période.',
  '"current": what is missing is not due before its end; "last": the last one that is over.':
    '« En cours » : ce qui manque n’est pas dû avant sa fin ; « dernière » : la dernière qui est close.',
  'Each of the last complete periods must pass, or as many consecutive ones together.':
    'Chacune des dernières périodes complètes est à remplir, ou autant de périodes consécutives ensemble.',
  'How many complete periods are looked at.': 'Combien de périodes complètes sont examinées.',
  'How many consecutive periods are taken as one; each by itself when left out.':
    'Combien de périodes consécutives n’en font qu’une ; chacune pour soi par défaut.',
  'Every window of so many months that ends in the last months must pass.':
    'Toute fenêtre de tant de mois qui finit dans les derniers mois est à remplir.',
  'In how many last months the windows end.': 'Dans combien de derniers mois finissent les fenêtres.',
  'Whether the threshold is the least or the most; the least when left out.':
    'Le seuil est un minimum ou un maximum ; un minimum par défaut.',
  'The least trust that counts; "sampled": declared, and documented for whoever was drawn.':
    'Le niveau de confiance minimal qui compte ; « par tirage » : déclaré, et documenté pour qui est tiré au sort.',
  'What changes the amount, the days or the due day; nothing when left out.':
    'Ce qui change la valeur, les jours ou l’échéance ; rien par défaut.',
  'Needed in proportion to the part of the period that the clip of the window leaves.':
    'Demandé en proportion de la partie de la période que la fenêtre retient.',
  'Whether months begun or days are compared.': 'On compare des mois commencés ou des jours.',
  'How the reduced amount becomes whole.': 'Comment la valeur réduite devient entière.',
  'Needed in proportion to the days without leave.': 'Demandé en proportion des jours sans congé.',
  'The evidence of leave.': 'Les preuves de congé.',
  'Leave that is shorter than this does not count as leave.': 'Un congé plus court ne compte pas comme congé.',
  'Each waiver takes off a fixed amount.': 'Chaque dispense retire une valeur fixe.',
  'The evidence of a waiver.': 'Les preuves d’une dispense.',
  'What one waiver takes off: one for all levels, or one for each.':
    'Ce que retire une dispense : une valeur pour tous les niveaux, ou une pour chacun.',
  'Whoever has such evidence has no waiver; everybody may when left out.':
    'Qui a de telles preuves n’a pas de dispense ; tous peuvent en avoir par défaut.',
  'A period that such evidence covers wholly is not asked for.':
    'Une période entièrement couverte par de telles preuves n’est pas demandée.',
  'The evidence that covers a period.': 'Les preuves qui couvrent une période.',
  'An explanation that the body accepted stands in for what is missing.':
    'Une explication acceptée par l’organisme tient lieu de ce qui manque.',
  'The evidence of an accepted explanation.': 'Les preuves d’une explication acceptée.',
  'The window reaches back by as many days as leave lay in it.':
    'La fenêtre remonte d’autant de jours qu’elle contient de congé.',
  'By how many months it may reach back at the most.': 'De combien de mois elle peut remonter au plus.',
  'Not due before the last day of such evidence.': 'Pas dû avant le dernier jour de telles preuves.',
  'The evidence of an extension.': 'Les preuves d’une prolongation.',
  'How many days before the due day it must have been asked for; 0 for the day itself.':
    'Combien de jours avant l’échéance elle doit avoir été demandée ; 0 pour le jour même.',
  'Not due for so many months after the due day.': 'Pas dû pendant tant de mois après l’échéance.',
  'How many months.': 'Combien de mois.',
  'More is needed the later it is, until nothing helps any more.':
    'Plus il est tard, plus il en faut, jusqu’à ce que rien n’y fasse plus.',
  'For how many months nothing more is needed.': 'Pendant combien de mois rien de plus n’est demandé.',
  'How much more, in the unit of the measure …': 'Combien de plus, dans l’unité de la mesure…',
  '… for each so many months begun.': '… par tranche commencée de tant de mois.',
  'The last month in which it can still be made good.': 'Le dernier mois où il est encore possible de rattraper.',
  'What one period has too much counts in another.': 'Ce qu’une période a en trop compte dans une autre.',
  'What counts in the next period; nothing when left out.': 'Ce qui compte dans la période suivante ; rien par défaut.',
  'The most that is carried: one for all levels, or one for each.':
    'Le plus qui soit reporté : une valeur pour tous les niveaux, ou une pour chacun.',
  'Only such evidence is carried; all of it when left out.':
    'Seules de telles preuves sont reportées ; toutes par défaut.',
  'Only when so much counts in the period; whenever it has too much when left out.':
    'Seulement quand tant compte dans la période ; dès qu’il y a un surplus par défaut.',
  'For how many earlier periods a surplus makes good what they lack; none when left out.':
    'Pour combien de périodes antérieures un surplus comble ce qui manque ; aucune par défaut.',
  'Whether what the last period lacked is made good before anything counts in the next; not so when left out.':
    'Ce qui manquait à la dernière période est comblé avant que rien compte dans la suivante ; ce n’est pas le cas par défaut.',
};
