import { scenarioTemplate } from '../../src/scenario/index.ts';

/** What the template says in English, and what stands in its place. */
const changes: readonly (readonly [english: string, french: string])[] = [
  ['Co-selling with a reseller', 'Vente conjointe avec un revendeur'],
  ['the account manager', 'la chargée de compte'],
  ['the reseller', 'le revendeur'],
  ['leaves the registered deal with the reseller', 'laisse l’affaire enregistrée au revendeur'],
  ['closes the deal without the reseller', 'conclut l’affaire sans le revendeur'],
  ['brings the deal in early and sells our product', 'apporte l’affaire tôt et vend notre produit'],
  ['sells a rival product to our lead', 'vend un produit rival à notre contact'],
  ['Two-year contracts', 'Contrats de deux ans'],
  ['A shared record of every deal', 'Un registre commun des affaires'],
  ['all figures are illustrative', 'tous les chiffres sont illustratifs'],
];

/** The template with French names and texts. */
export const frenchScenario = [...changes]
  .sort(([a], [b]) => b.length - a.length)
  .reduce((text, [english, french]) => text.replaceAll(english, french), scenarioTemplate.replaceAll(/ *#.*/g, ''));
