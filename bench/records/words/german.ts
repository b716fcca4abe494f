import { type Vocabulary, words } from './vocabulary'

/** German as the notes of a Flemish department write it. */
export const german: Vocabulary = {
  common: words(`
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
    nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch seit
    unter zwischen gegen sowie unsere beide alle sofern hinsichtlich gemäß während innerhalb weiterhin darüber hinaus
  `),
  field: words(`
    Zusammenarbeit Minister Regierung Vertrag Flandern Partner Gespräch Land Hafen Handel Bildung Kultur Forschung Energie
    Wasser Klima Besuch Abkommen Frage Antwort Standpunkt Vereinbarung Ausfuhr Einfuhr Unternehmen Universität Studierende
    Sprache Erbe Museum Tourismus Landwirtschaft Ernährung Gesundheit Wohlfahrt Pflege Innovation Wasserstoff Wind Meer
    Küste Fluss Grenze Schiene Verkehr Flughafen Logistik Zoll Markt Investition Wachstum Arbeit Ausbildung Jugend Sport
    Medien Film Musik Kunst Parlament Dekret Ratifizierung Unterzeichnung Protokoll Anlage Ausschuss Arbeitsgruppe Sitzung
    Tagesordnung Bericht Vermerk Botschaft Vertreter Delegation Beamter Sekretär Vorsitzende Ministerpräsident König
    Bürgermeister Landeshauptmann Provinz Stadt Gemeinde Region Union Rat Entschließung Unterstützung Vorschlag Kandidatur
    Wahl Mandat Sicherheit Frieden Hilfe Entwicklung Armut Gleichheit Rechte Rechtsstaat Demokratie Migration Dialog
    Vertrauen Interesse Priorität Ziel Strategie Politik Haushalt Finanzierung Programm Projekt Ergebnis Bewertung Frist
    Verlängerung Kündigung Beendigung Inkrafttreten nachhaltig wirtschaftlich strategisch gemeinsam bilateral multilateral
    regional neu wichtig stark offen gegenseitig jährlich politisch technisch akademisch digital grün maritim Raumfahrt
    Satellit Daten Diamant Textil Chemie Pharmazie Bier Schokolade Blumen Flachs Rohstoff Stahl Batterie Speicher Strom Netz
    Verbindung Kabel Tunnel Brücke Schleuse Deich Überschwemmung Dürre Boden Natur Wald Fischerei Österreich Ostbelgien
  `),
  heads: words(`
    Bildungs Kultur Handels Energie Wasserstoff Klima Hafen Wasser Landwirtschafts Pflege Arbeitsmarkt Entwicklungs
    Sicherheits Innovations Forschungs Denkmal Jugend Sport Medien Tourismus Verkehrs Grenz Küsten Meeres Fluss Luft Umwelt
    Natur Lebensmittel Gesundheits Wohlfahrts Zoll Investitions Ausfuhr Einfuhr Industrie Wissens Technologie Daten
    Raumfahrt Migrations Menschenrechts Friedens Not Hilfs Haushalts Finanzierungs Studierenden Sprach Literatur Museums
    Film Musik Kunst Wissenschafts Rohstoff Batterie Halbleiter Biodiversitäts Überschwemmungs Dürre Boden Fischerei
    Beschäftigungs Gleichstellungs Rechtsstaats Wahl
  `),
  tails: words(`
    zusammenarbeit abkommen politik vereinbarung programm partnerschaft strategie ausschuss konsultation arbeitsgruppe rat
    netzwerk projekt fonds einrichtung organisation vertretung austausch förderung schutz versorgung verwaltung
    infrastruktur entwicklung verhandlungen beziehungen frage zielsetzung maßnahmen gesetzgebung unterstützung finanzierung
    sachverständige forschung ausbildung vertrag protokoll ansatz plan plattform dialog markt sektor kette drehscheibe
    korridor besuch mission woche tag konferenz übereinkommen
  `),
  joint: '',
}
