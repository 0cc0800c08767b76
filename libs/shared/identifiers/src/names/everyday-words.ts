import { words } from './words.js';

/** What people are called by what they do: a name may follow, as in `Client Rose`. */
export const roleWords = words(`
  client cliente clients coach coaché coachée coachee cadre dirigeant dirigeante directeur directrice director manager
  manageuse leader maire président présidente chef cheffe responsable personne person associé associée partner salarié salariée`);

const work = words(`
  équipe team groupe group projet project dossier case mission engagement programme program accompagnement coaching atelier
  workshop entreprise société company association agence agency usine factory service direction comité committee codir comex
  board site bureau office département department division unité unit pôle filiale école school hôpital hospital mairie
  banque bank ville city région lycée binôme pair peer contrat contract startup régional régionale national nationale
  commercial commerciale production logistique finance finances vente ventes sales marketing juridique legal qualité quality
  recherche research médical médicale social sociale public publique privé privée industrie santé health énergie energy
  transport média media culture informatique numérique digital prise poste phase lot numéro cycle saison session`);

const measure = words(`
  premier première second seconde deuxième troisième first third nouveau nouvelle new ancien ancienne old jeune young grand
  grande petit petite big small little haut haute bas basse high low long longue beau belle bon bonne vieux vieille saint
  sainte le la les un une des du de the a an et and ou or en in sur of pour for avec with sans without au aux
  zéro deux trois quatre cinq six sept huit neuf dix one two three four five seven eight nine ten`);

const places = words(`
  nord sud est ouest centre north south east west central soleil lune étoile ciel mer océan lac rivière fleuve montagne
  colline vallée île phare pont jardin maison tour horizon sun moon star sky sea ocean lake river mountain hill valley island
  lighthouse bridge garden house tower mercure vénus terre mars jupiter saturne uranus neptune pluton mercury venus earth
  saturn orion sirius vega atlas paris lyon marseille lille nantes bordeaux toulouse strasbourg rennes grenoble genève
  lausanne bruxelles liège québec montréal london bristol leeds manchester dublin edinburgh glasgow`);

const nature = words(`
  rouge bleu bleue vert verte jaune noir noire blanc blanche gris grise rose violet violette orange brun brune doré dorée
  argent or red blue green yellow black white grey gray pink purple brown silver gold golden turquoise indigo renard loup
  ours lion tigre aigle faucon hibou chouette cerf lynx chat chien cheval dauphin baleine tortue castor lapin lièvre
  écureuil panda koala zèbre girafe éléphant héron cygne merle mésange abeille papillon fourmi hérisson blaireau fox wolf
  bear tiger eagle falcon hawk owl deer cat dog horse dolphin whale turtle beaver rabbit hare squirrel zebra giraffe elephant
  heron swan bee butterfly hedgehog badger otter seal raven crow chêne hêtre érable pin sapin bouleau saule tilleul cèdre
  frêne lilas tulipe orchidée lotus arbre fleur forêt oak beech maple pine birch willow cedar ash tree flower forest perle
  rubis saphir émeraude cristal diamant pearl sapphire emerald crystal diamond amber`);

const time = words(`
  printemps été automne hiver spring summer autumn winter matin midi soir morning noon evening lundi mardi mercredi jeudi
  vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier février avril mai juin juillet
  août septembre octobre novembre décembre january february march april may june july august september october november
  december`);

const letters = words(`
  alpha bêta gamma delta epsilon zêta êta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi oméga
  bravo echo foxtrot golf hotel india lima papa sierra tango uniform whiskey yankee zulu`);

/** Words that good pseudonyms are made of: two of them side by side, or one beside anything, make no name. */
export const everydayWords: ReadonlySet<string> = new Set(
  [roleWords, work, measure, places, nature, time, letters].flatMap((set) => [...set]),
);
