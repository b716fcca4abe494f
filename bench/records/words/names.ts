import { words } from './vocabulary'

/** Given names as they occur on both sides of the table. */
export const givenNames = words(`
  Anna Jan Marie Pieter Sofie Lukas Emma Thomas Katrien Dries Greta Hannes Ingrid Jonas Lena Markus Nele Oskar Petra Ruben
  Thandi Sipho Chipo Tendai Aminata Ousmane Mateus Lúcia João Inês Zoë René Élise François Amélie Jürgen Käthe Björn Søren
  Małgorzata Łukasz Jiří Zdeněk Ágnes István Ștefan Ioana Ayşe Mehmet Yuki Haruto Mei Wei Priya Arjun Fatima Youssef Noor
`)

/** Beginnings and endings that make family names. */
export const nameBeginnings = words(`
  Ver Van Den De Bau Cla Dew Eyn Goos Her Jan Kol Lam Mat Nij Ost Pau Ruy Schel Tem Uyt Wau Zwa Mok Nkos Dla Chi Mu Ban Tra
  Kon Dia Fer Gon Oli Silv Ham Berg Linden Kirch Neu Gross Stein Wald Rosen Eisen Schön Brück
`)
export const nameMiddles = words(`a e i o u el en er an in on ar or ul im ee oo ie ei au ij ae ou`)
export const nameEndings = words(`
  mans kens aert ers huis dael beek bergh velde hove stra sma ink ema sen son berg mann bauer feld hoff stein wski czyk ová
  escu oğlu eira ves dez guez lani thi ngwe kwa nda moto yama chev enko idis akis tier mont ville court
`)
