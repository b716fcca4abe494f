import { type Vocabulary, words } from './vocabulary'

/** French as the notes of a Flemish department write it. */
export const french: Vocabulary = {
  common: words(`
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux été cette
    ont ses mais comme nous nos leur même entre deux sous depuis contre ainsi dont tout tous lors afin où également selon
    quant envers notamment concernant vers chez sans être avoir sera peut
  `),
  field: words(`
    coopération ministre gouvernement traité Flandre partenaire réunion pays port commerce enseignement culture recherche
    énergie eau climat visite accord question réponse position entente exportations importations entreprise université
    étudiant langue patrimoine musée tourisme agriculture alimentation santé bien-être soins innovation hydrogène vent mer
    côte fleuve frontière rail transport aéroport logistique douane tarif marché investissement croissance travail formation
    jeunesse sport médias film musique art parlement décret ratification signature protocole annexe commission groupe séance
    ordre rapport note ambassade représentant délégation fonctionnaire secrétaire président premier roi bourgmestre
    gouverneur province ville commune région union conseil résolution soutien proposition candidature élection mandat
    sécurité paix aide développement pauvreté égalité droits État démocratie société migration emploi dialogue confiance
    intérêt priorité objectif stratégie politique plan budget financement programme projet résultat évaluation suivi délai
    prolongation dénonciation cessation entrée vigueur durable économique stratégique conjoint bilatéral multilatéral
    régional nouveau important fort ouvert mutuel annuel technique académique numérique vert circulaire maritime espace
    satellite puce données cybersécurité diamant textile chimie pharmacie biotechnologie bière chocolat fleurs lin matière
    acier batterie stockage courant réseau liaison câble tunnel pont écluse digue inondation sécheresse sol nature forêt
    pêche œuvre cœur français
  `),
  heads: words(`
    inter intra trans supra sous sur contre non pré post anti auto bio éco agro hydro géo socio micro macro multi pluri
    rétro co ré franco- belgo- euro- afro- ibéro- avant- après- quasi- demi- vice-
  `),
  tails: words(`
    coopération accord politique arrangement programme partenariat stratégie commission concertation conseil réseau projet
    fonds institution organisation représentation échange promotion protection approvisionnement gestion infrastructure
    développement négociations relations objectif mesures législation soutien financement expert recherche formation traité
    protocole approche plan plateforme dialogue marché secteur chaîne pôle corridor visite mission semaine conférence
    régional national communautaire ministériel
  `),
  joint: '',
}
