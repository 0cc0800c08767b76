import { words } from './words.js';

/** Family names frequent in French- and English-speaking countries that are no everyday words. */
export const lastNames = words(`
  Aubert Bailey Benali Bennett Bertrand Blanchard Bonnet Bouchard Brunet Campbell Clarke Colin Collins Davies Davis Delaunay
  Deschamps Diallo Dubois Dufour Dumas Dumont Dupond Dupont Dupuis Dupuy Durand Duval Evans Faure Fernandes Fernandez
  Ferreira Fournier Gagnon Garcia Garnier Gauthier Gautier Girard Giraud Gonzalez Guérin Guichard Hamel Harris Henderson
  Hernandez Hoffmann Huet Hughes Jackson Johnson Joly Jones Kelly Kowalski Lacroix Lambert Lavoie Leblanc Leclerc Leclercq
  Lefebvre Lefèvre Legrand Lemaire Lemoine Leroux Leroy Lopez Martinez Marty Mercier Meyer Mitchell Moreau Morel Morin
  Morris Muller Murphy Nguyen Nowak Parker Patel Pereira Perez Perrin Perrot Phillips Picard Poirier Renaud Renault Richards
  Roberts Robertson Robinson Rodrigues Rodriguez Rousseau Roussel Sanchez Schmitt Schneider Smith Stewart Sullivan Taylor
  Tessier Thompson Traoré Tremblay Vasseur Vidal Villeneuve Watson Weber Williams Wilson Wright`);
