import { type Vocabulary, words } from './vocabulary'

/** Dutch as the notes of a Flemish department write it. */
export const dutch: Vocabulary = {
  common: words(`
    de het van en een in te dat is voor op met zijn aan door als om er ook bij die naar uit worden werd over wordt tot
    niet maar meer hun deze onze ons onder tussen nog kan zal heeft sinds tegen binnen tijdens dankzij waar welke geen
    beide alle veel verder reeds zowel omdat zodat indien alsook inzake betreffende volgens rond eveneens daarnaast
  `),
  field: words(`
    samenwerking minister regering verdrag Vlaanderen partner overleg land haven handel onderwijs cultuur onderzoek energie
    water klimaat bezoek akkoord vraag antwoord standpunt overeenkomst uitvoer invoer bedrijf universiteit student taal
    erfgoed museum toerisme landbouw voeding gezondheid welzijn zorg innovatie waterstof wind zee kust rivier grens spoor
    vervoer luchthaven logistiek douane tarief markt investering groei werk opleiding jongeren sport media film muziek kunst
    parlement decreet bekrachtiging ondertekening protocol bijlage commissie werkgroep vergadering agenda verslag nota
    ambassade vertegenwoordiger delegatie ambtenaar secretaris voorzitter premier koning burgemeester gouverneur provincie
    stad gemeente regio unie raad resolutie steun voorstel kandidatuur verkiezing mandaat veiligheid vrede hulp noodhulp
    ontwikkeling armoede gelijkheid rechten rechtsstaat democratie middenveld migratie arbeid dialoog vertrouwen belang
    prioriteit doelstelling strategie beleid actieplan budget financiering programma project resultaat evaluatie opvolging
    termijn verlenging opzegging beëindiging inwerkingtreding duurzaam economisch strategisch gezamenlijk bilateraal
    multilateraal regionaal nieuw belangrijk sterk open wederzijds jaarlijks politiek technisch academisch digitaal groen
    circulair maritiem ruimte satelliet chip gegevens cyberveiligheid diamant textiel chemie farmacie biotechnologie bier
    chocolade bloemen vlas grondstof staal batterij opslag stroom netwerk verbinding kabel tunnel brug sluis dijk
    overstroming droogte bodem natuur bos visserij
  `),
  heads: words(`
    onderwijs cultuur handels energie waterstof klimaat haven water landbouw zorg arbeidsmarkt ontwikkelings veiligheids
    innovatie onderzoeks erfgoed jeugd sport media toerisme vervoers grens kust zee rivier lucht milieu natuur voedsel
    gezondheids welzijns douane investerings export import industrie kennis technologie gegevens ruimtevaart migratie
    mensenrechten vredes nood hulp begrotings financierings studenten docenten taal letteren museum film muziek kunst
    wetenschaps hernieuwbare-energie grondstoffen batterij halfgeleider biodiversiteits overstromings droogte bodem visserij
    werkgelegenheids gelijkekansen rechtsstaat verkiezings
  `),
  tails: words(`
    samenwerking samenwerkingsverband overeenkomst beleid akkoord programma partnerschap strategie commissie overleg
    werkgroep raad netwerk project fonds instelling organisatie vertegenwoordiging uitwisseling bevordering bescherming
    voorziening beheer infrastructuur ontwikkeling onderhandelingen betrekkingen vraagstuk doelstelling maatregelen
    regelgeving ondersteuning steun financiering deskundige onderzoek opleiding verdrag protocol aanpak plan platform
    dialoog markt sector keten hub corridor bezoek missie week dag conferentie
  `),
  joint: '',
}
