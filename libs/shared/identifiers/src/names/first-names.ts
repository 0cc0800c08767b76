import { words } from './words.js';

/** First names frequent in France, Belgium, Switzerland and Quebec that mean nothing else. */
const french = words(`
  Adèle Adrien Agathe Agnès Alain Albane Albert Alexandra Alexandre Alexis Alice Aline Alix Amandine Amélie Anaïs André
  Andrée Angélique Anne Annick Annie Anouk Antoine Antoinette Apolline Armand Arnaud Arthur Astrid Aude Audrey Augustin
  Aurélie Aurélien Axelle Baptiste Bastien Béatrice Benjamin Benoît Bérénice Bernadette Bernard Bertrand Blandine
  Boris Brigitte Bruno Camille Carine Carole Caroline Catherine Cathy Cécile Cédric Céline Chantal Charles Charline
  Christelle Christian Christiane Christine Christophe Clara Clarisse Claude Claudine Clémence Clément Clotilde Coline
  Colette Corentin Corinne Cyril Damien Daniel Danièle Danielle David Delphine Denis Denise Didier Dominique Édith Édouard
  Élisa Élisabeth Élise Élodie Éloïse Elsa Emeline Émilie Emma Emmanuel Emmanuelle Enzo Éric Estelle Esther Étienne
  Eugénie Évelyne Fabien Fabienne Fabrice Fanny Fatima Félix Ferdinand Flavie Florent Florian Franck François Françoise
  Frédéric Frédérique Gabriel Gabrielle Gaël Gaëlle Gaëtan Gaspard Geneviève Geoffroy Georges Gérald Géraldine Gérard
  Germaine Ghislaine Gilbert Gilles Ginette Gisèle Grégoire Grégory Guillaume Gustave Gwenaëlle Hélène Henri Henriette
  Hervé Hubert Hugo Hugues Inès Irène Isabelle Jacqueline Jacques Jeanne Jeannine Jennifer Jérémie Jérémy Jérôme
  Joël Joëlle Joseph Josette Josiane Juliette Julie Julien Karim Karine Kévin Khadija Laetitia Laura Laure Laurence
  Laurent Léa Léna Léo Léon Léonie Lilou Lionel Lisa Loïc Loïs Louane Louis Louise Lucas Lucie Lucien Lucienne Ludivine Ludovic
  Madeleine Maëlle Maëlys Magali Malik Manon Marc Marcel Marcelle Margaux Margot Marianne Marie Marion Marius
  Martine Mathéo Mathieu Mathilde Mathis Matthieu Maud Maurice Maxime Maximilien Mehdi Mélanie Mélissa Michel Michèle Micheline
  Mireille Mohamed Mohammed Monique Muriel Mustapha Myriam Nabil Nadège Nadia Nadine Nathalie Nathan Nicolas Nicole Noémie
  Odette Odile Olivier Ophélie Pascal Pascale Patrice Patricia Patrick Paul Paulette Pauline Philippe Quentin Rachel
  Rachid Raoul Raphaël Raymond Régine Régis Rémi Rémy Renaud René Renée Robert Rodolphe Roger Roland   Roselyne Sabine Sabrina Salomé Samia Samir Samuel Sandra Sandrine Sara Sarah Sébastien Serge Séverine Simon Simone Solange
  Solène Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie Tanguy Théo Théodore Thérèse Thibault Thibaut Thierry
  Thomas Timothée Tristan Ulysse Valentin Valentine Valérie Vanessa Véronique Vincent Virginie Vivien Viviane
  Xavier Yann Yannick Yasmina Yasmine Yohan Yolande Youssef Yves Yvette Yvonne Zoé`);

/** First names frequent in Great Britain, Ireland and North America that mean nothing else. */
const english = words(`
  Aaron Abigail Adam Aidan Alan Alastair Alex Alfred Alison Amanda Amy Andrea Andrew Angela Angus Anna Anthony Ashley
  Barbara Ben Beth Bethany Betty Brandon Brenda Brian Bridget Callum Cameron Carl Carol Cheryl Chloe Chris Christina
  Christopher Cindy Connor Craig Cynthia Danny Darren Dave Deborah Debra Dennis Derek Diane Donald Donna Dorothy Douglas
  Duncan Dylan Edward Eileen Elaine Eleanor Elizabeth Ella Ellen Ellie Emily Ethan Evan Evelyn Fiona Frances Freddie
  Gareth Gary Gavin Geoffrey George Gillian Gordon Graham Gregory Hannah Harriet Harry Heidi Helen Henry Howard
  Hugh Ian Imogen Isaac Isabel Isabella Jacob James Jamie Jane Janet Janice Jason Jeffrey Jenny Jeremy Jess Jessica Jill
  Jim Jo Joan Joanna Joanne Joe Joel John Johnny Jonathan Josh Joshua Joyce Judith Judy Julian Karen Kate Katherine
  Kathleen Kathryn Katie Keith Kelly Kenneth Kieran Kimberly Kirsty Kyle Lauren Leah Leonard Leslie Lewis Liam Linda
  Liz Logan Lorraine Louisa Lucy Luke Lydia Lynn Maggie Malcolm Margaret Maria Martha Matthew Megan Michael Michelle Mike
  Mitchell Molly Muhammad Nancy Natalie Natasha Neil Niall Nicholas Nick Nicola Nigel Noah Nora Oliver Owen Pamela Patrick
  Peter Phil Philip Phoebe Rachael Ralph Raymond Rebecca Richard Ronald Rory Ross Roy Russell Ruth Ryan Sally Sam Samantha
  Sandra Scott Sean Seamus Shane Sharon Shaun Sheila Shirley Siobhan Stephanie Stephen Steve Steven Stuart Susan Tara Teresa
  Theresa Tim Timothy Tina Todd Tom Tony Tracey Tracy Trevor Tyler Vanessa Victoria Walter Wendy William Zachary Zoe`);

/** Known as names in any writing. */
export const firstNames: ReadonlySet<string> = new Set([...french, ...english]);

/** First names that are also everyday words: a name when written with a capital. */
export const capitalisedFirstNames = words(`
  Aimée Art Bill Bob Carol Claire Constant Constance Désiré Désirée Drew Dorian Eve Ève Faith Frank Georgia Grace Grant Guy
  Harry Jack Jean Joy Jordan Juste Justine Justin Kim Luc Mark Martin Marine Max Mélodie Nelly Noël Océane Olivia Olivier
  Oscar Pat Penny Pierre Prosper Prudence Ray Rich Rob Robin Romain Romane Sacha Stan Ted Victor Victoire Will`);

/** First names that are also flowers, stones, seasons: good pseudonyms, unless they stand where a name would. */
export const firstNamesOfThings = words(`
  Ambre April Aurore Autumn Blanche Capucine Cerise Daisy Dawn Églantine Fleur Flora Hazel Heather Holly Hope Hortense Iris
  Ivy Jade Jasmine Jasmin June Lily Lys Marguerite May Olive Perle Pearl Reine Rose Rosemary Ruby Sky Summer Violet Violette`);
