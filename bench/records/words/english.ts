import { type Vocabulary, words } from './vocabulary'

/** English as the notes of a Flemish department write it. */
export const english: Vocabulary = {
  common: words(`
    the of and to in a is that for on with as by it be are this from at which or an was have not our we will has their its
    more been can also but they were such between under other than into these both may all new during against within since
    through where while would should therefore moreover regarding including following towards
  `),
  field: words(`
    cooperation minister government treaty Flanders partner meeting country port trade education culture research energy
    water climate visit agreement question answer position arrangement exports imports company university student language
    heritage museum tourism agriculture food health welfare care innovation hydrogen wind sea coast river border rail
    transport airport logistics customs tariff market investment growth work training youth sport media film music art
    parliament decree ratification signature protocol annex committee working group session agenda report note embassy
    representative delegation official secretary chair premier king mayor governor province city municipality region union
    council resolution support proposal candidacy election mandate security peace aid relief development poverty equality
    rights rule law democracy society migration labour dialogue trust interest priority objective strategy policy plan
    budget funding programme project result evaluation follow-up term renewal denunciation termination entry force
    sustainable economic strategic joint bilateral multilateral regional important strong open mutual annual political
    technical academic digital green circular maritime space satellite chip data cybersecurity diamond textile chemistry
    pharmaceuticals biotechnology beer chocolate flowers flax commodity steel battery storage power network connection cable
    tunnel bridge lock dyke flood drought soil nature forest fisheries façade café
  `),
  heads: words(`
    trade energy water climate port health food labour border government export import skills research data space coast sea
    student language film music art science youth sport media peace aid budget market industry technology knowledge flood
    drought soil nature carbon hydrogen battery semiconductor biodiversity fisheries customs
  `),
  tails: words(`
    cooperation agreement policy arrangement programme partnership strategy committee consultation council network project
    fund institution organisation representation exchange promotion protection supply management infrastructure development
    negotiations relations question objective measures legislation support finance expert research training treaty protocol
    approach plan platform dialogue market sector chain hub corridor visit mission week conference regional national
  `),
  joint: '-',
}
