// Generated from ontology/ontology.ttl by ontology/generate/vocabulary.mjs: do not edit.
import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';

/** Namespace of the Communiqué ontology. */
export const CQ = 'https://w3id.org/communique/ontology#';

/** The ontology's terms: a misspelt one does not compile. */
export interface Vocabulary {
  /** A news article as it was read. Its IRI also names the graph that holds all that the article says. */
  readonly Article: NamedNode;
  /** Words of an article that by themselves show something: a NIF string whose IRI is the article's and its offsets. Offsets count UTF-16 code units of the untouched text. */
  readonly Evidence: NamedNode;
  /** One hop of the way a fact came to us: a source that reported it. Hop 1 stands nearest to the event, the last hop nearest to the reader. */
  readonly Attribution: NamedNode;
  /** Who can take part in an event, speak or be spoken to: a state, an organization, a person, or an office whose holder is not named. */
  readonly Party: NamedNode;
  /** A party that has offices and can sign treaties: a state or an organization. */
  readonly Body: NamedNode;
  /** A city, a venue or a state, as where something took place. */
  readonly Place: NamedNode;
  /** A state, past or present. */
  readonly State: NamedNode;
  /** A body that acts but is no state: an international organization, ministry, government, party or news agency. */
  readonly Organization: NamedNode;
  /** A named person. */
  readonly Person: NamedNode;
  /** An office of a state or organization, apart from who holds it. As a party to an event it stands for its unnamed holder. */
  readonly Office: NamedNode;
  /** Something an article reports, with its evidence, attribution, status and the rule that found it. */
  readonly Fact: NamedNode;
  /** A person holds, or held, an office. */
  readonly Tenure: NamedNode;
  /** A fact that takes place at a time: a meeting or a visit. */
  readonly Event: NamedNode;
  /** An encounter or direct exchange between sides: a meeting, summit, talks, call or conference. */
  readonly Meeting: NamedNode;
  /** An official travels to a state other than their own. */
  readonly Visit: NamedNode;
  /** An instrument between states or international organizations, as an article tells of it. */
  readonly Treaty: NamedNode;
  /** Something that a party is reported to have said, written or otherwise declared. */
  readonly Statement: NamedNode;
  /** What the program concludes from what several articles say, in a graph of its own beside theirs. Each gives its reason and how sure it is. */
  readonly Conclusion: NamedNode;
  /** Two resources of articles stand for one person, office, organization or place. */
  readonly Identification: NamedNode;
  /** A fact as one article tells it is wrong in one place, as the others show or a reviewer says. */
  readonly Correction: NamedNode;
  /** A fact that is not to be seen: a reviewer found that its article does not tell it, or far more articles tell what cannot hold beside it. */
  readonly Rejection: NamedNode;
  /** A meeting, visit, treaty or statement apart from who reports it: each fact of an article is a report of one. */
  readonly Happening: NamedNode;
  /** From a day on reports tell that a happening stands at another stage of its life. */
  readonly Step: NamedNode;
  /** Two reports that break a rule of one world: an event has one outcome and one date, a seat for one has one holder. */
  readonly Disagreement: NamedNode;
  /** The article's id as its input gave it. */
  readonly identifier: NamedNode;
  /** The article's title. */
  readonly headline: NamedNode;
  /** The day the article was published. */
  readonly published: NamedNode;
  /** The organization that published the article. */
  readonly publisher: NamedNode;
  /** Where the article was published on the web. */
  readonly url: NamedNode;
  /** The article's language, as a lower-case BCP 47 tag. */
  readonly language: NamedNode;
  /** The article's text as 32 numbers in hexadecimal, of which two texts share as many as they share pieces of four words: tells copies of one story. */
  readonly textSketch: NamedNode;
  /** SHA-256 of the article's text in UTF-8, in hexadecimal: tells whether offsets fit a text at hand. */
  readonly sha256: NamedNode;
  /** The name of the file that the article was read from; said where the data set describes itself. */
  readonly file: NamedNode;
  /** The place in the article's dateline, as written. */
  readonly datelinePlace: NamedNode;
  /** The day in the article's dateline. */
  readonly datelineDate: NamedNode;
  /** A state's ISO 3166-1 alpha-2 code, or the code of a historic state (SU, YU). */
  readonly code: NamedNode;
  /** An organization's name in full, where its label is an acronym. */
  readonly fullName: NamedNode;
  /** The state that a ministry, government or agency belongs to. */
  readonly belongsTo: NamedNode;
  /** The state or organization that an office serves. */
  readonly officeOf: NamedNode;
  /** The state that a place lies in. */
  readonly inState: NamedNode;
  /** Whether what the fact tells of occurred, is planned, is proposed or is denied. */
  readonly status: NamedNode;
  /** How far to trust the extraction, from 0 to 1: the measured precision of the rule, less what the slots cost. */
  readonly confidence: NamedNode;
  /** The rule that found the fact. */
  readonly rule: NamedNode;
  /** The article that reports the fact. */
  readonly assertedIn: NamedNode;
  /** Words that show a fact, or that credit the source of an attribution. */
  readonly evidence: NamedNode;
  /** The best evidence of a fact: exactly one. */
  readonly quote: NamedNode;
  /** The first day on which it can have happened or begun, whatever the precision of the date as stated. */
  readonly earliest: NamedNode;
  /** The last day on which it can have happened or, where its end is known, have ended. */
  readonly latest: NamedNode;
  /** How the date is known: stated in full, or counted from the article's own date. Absent where there is no date. */
  readonly dateBasis: NamedNode;
  /** The words that carry a date of the fact. */
  readonly dateEvidence: NamedNode;
  /** The first hop of the way a fact came to us; the others follow by cq:relayedBy. */
  readonly attribution: NamedNode;
  /** Who reported at this hop. */
  readonly source: NamedNode;
  /** The next hop, which passed the report on. */
  readonly relayedBy: NamedNode;
  /** The hop's number, from 1. */
  readonly hop: NamedNode;
  /** Whether the text credits the source or the source published the article. */
  readonly role: NamedNode;
  /** The person who holds, or held, the office. */
  readonly holder: NamedNode;
  /** The office held. */
  readonly office: NamedNode;
  /** The office in the article's words, without the state's name. */
  readonly title: NamedNode;
  /** True where the article calls the holder a former one. */
  readonly former: NamedNode;
  /** The day for which the article vouches for the tenure: its day of publication. */
  readonly asOf: NamedNode;
  /** Where the event takes place: a city, a venue or a state. */
  readonly place: NamedNode;
  /** Whether it is a meeting, a summit, talks, a call or a conference. */
  readonly meetingKind: NamedNode;
  /** The article's words that say what the meeting was about. */
  readonly topic: NamedNode;
  /** Where the words of the topic stand: one of the meeting's cq:evidence. */
  readonly topicEvidence: NamedNode;
  /** A side of the meeting. */
  readonly participant: NamedNode;
  /** When the meeting takes place, as precise as the article: xsd:date, xsd:gYearMonth or xsd:gYear. */
  readonly date: NamedNode;
  /** Who travels. */
  readonly visitor: NamedNode;
  /** The state visited. */
  readonly destination: NamedNode;
  /** Who invited or received the visitor. */
  readonly host: NamedNode;
  /** When the visit begins, as precise as the article: xsd:date, xsd:gYearMonth or xsd:gYear. */
  readonly start: NamedNode;
  /** When the visit ends, as precise as the article: xsd:date, xsd:gYearMonth or xsd:gYear. */
  readonly end: NamedNode;
  /** The treaty's name in the article's words. */
  readonly name: NamedNode;
  /** A state or organization that is, or is to be, bound by the treaty. */
  readonly party: NamedNode;
  /** When the treaty was signed, as precise as the article: xsd:date, xsd:gYearMonth or xsd:gYear. */
  readonly signed: NamedNode;
  /** Who made the statement; more than one for a joint statement. */
  readonly speaker: NamedNode;
  /** To whom it was said. */
  readonly addressee: NamedNode;
  /** Whether the article gives the speaker's words or reports them. */
  readonly mode: NamedNode;
  /** What is done by saying so, as the article's verb tells: asserting, denying, warning, thanking and the like. */
  readonly speechAct: NamedNode;
  /** The article's words that carry what was said: those of cq:quote, with " … " in place of the words that part them to tell who speaks. */
  readonly content: NamedNode;
  /** Why a conclusion was drawn, in a sentence. */
  readonly reason: NamedNode;
  /** How sure a conclusion is, from 0 to 1. */
  readonly certainty: NamedNode;
  /** The resource that articles use: a party or a place. */
  readonly member: NamedNode;
  /** The resource that stands for it where all articles are seen as one world, or a person's item of Wikidata. */
  readonly identifiedWith: NamedNode;
  /** An article in which alone the identification holds; without one it holds in all. */
  readonly within: NamedNode;
  /** What stands for the resource where all articles are seen as one world: an identification that has no cq:within, in short. */
  readonly canonical: NamedNode;
  /** The fact that is wrong in one place. */
  readonly corrects: NamedNode;
  /** The fact's property whose value is wrong, or on which two reports disagree. */
  readonly property: NamedNode;
  /** The wrong value. */
  readonly insteadOf: NamedNode;
  /** The right value. */
  readonly correctedValue: NamedNode;
  /** How many articles tell what cannot hold beside what the conclusion finds wrong. */
  readonly contraryCount: NamedNode;
  /** The fact that is not to be seen. */
  readonly rejects: NamedNode;
  /** A fact of an article that reports the happening. */
  readonly report: NamedNode;
  /** The report that tells most, of equals the surest: exactly one, so that happenings can be counted and shown by it. */
  readonly mainReport: NamedNode;
  /** How many articles report the happening, or tell what the conclusion finds wrong. */
  readonly reportCount: NamedNode;
  /** How many publishers' articles report it, of those whose publisher is known. */
  readonly publisherCount: NamedNode;
  /** How many independent roots its reports have: copies of one text have one, and so have reports that go back to one source. */
  readonly rootCount: NamedNode;
  /** What the newest report says of it, of those of one day the one most articles tell. */
  readonly currentStatus: NamedNode;
  /** The day of the first article that reports it: the happening, the step, or what disagrees with an earlier report. */
  readonly firstReported: NamedNode;
  /** The day of the last article that reports it. */
  readonly lastReported: NamedNode;
  /** A step of the happening's history, where it has more than one or its reports tell more than a status. */
  readonly step: NamedNode;
  /** Where the happening stands from then on: a status, or a stage of a plan or a treaty. */
  readonly stage: NamedNode;
  /** A party to a treaty of which the step is told: each ratifies, suspends or withdraws by itself. */
  readonly stepOf: NamedNode;
  /** The report that told the step first, or the later of two that disagree. */
  readonly toldBy: NamedNode;
  /** The earlier report, with which the later disagrees. */
  readonly against: NamedNode;
  /** What stands behind the disagreement. */
  readonly nature: NamedNode;
  /** Whether what a fact tells of took place. */
  readonly statuses: NamedNode;
  /** It took place or is under way; a treaty is signed or in force. */
  readonly occurred: NamedNode;
  /** It is scheduled, agreed or expected; a treaty is to be signed or under negotiation. */
  readonly planned: NamedNode;
  /** It was suggested, called for or offered, and not agreed. */
  readonly proposed: NamedNode;
  /** It is said not to have happened, or was refused, cancelled or put off with no date. */
  readonly denied: NamedNode;
  /** Where a plan or a treaty stands, as far as reports tell more of it than a status. */
  readonly stages: NamedNode;
  /** It was planned, and put off. */
  readonly postponed: NamedNode;
  /** It was planned, and is not to be. */
  readonly cancelled: NamedNode;
  /** A treaty is negotiated or drafted. */
  readonly underNegotiation: NamedNode;
  /** A treaty is signed or agreed. */
  readonly concluded: NamedNode;
  /** A party has ratified the treaty. */
  readonly ratified: NamedNode;
  /** A treaty is in force. */
  readonly inForce: NamedNode;
  /** A party keeps the treaty no more for now. */
  readonly suspended: NamedNode;
  /** A party has left the treaty, or ended it. */
  readonly withdrawn: NamedNode;
  /** What stands behind two reports that cannot both hold. */
  readonly natures: NamedNode;
  /** Two sources tell what cannot both be. */
  readonly sourcesDispute: NamedNode;
  /** A publisher tells otherwise what it told before. */
  readonly reportCorrected: NamedNode;
  /** Both were so, one after the other. */
  readonly worldChanged: NamedNode;
  /** The later report tells the same more exactly. */
  readonly morePrecise: NamedNode;
  /** What sort of encounter a meeting is. */
  readonly meetingKinds: NamedNode;
  /** An encounter of no more special kind. */
  readonly meeting: NamedNode;
  /** A meeting of heads of state or government. */
  readonly summit: NamedNode;
  /** Talks, a dialogue or negotiations. */
  readonly talks: NamedNode;
  /** A call by telephone or video. */
  readonly call: NamedNode;
  /** A gathering of many sides. */
  readonly conference: NamedNode;
  /** How an article gives a statement. */
  readonly modes: NamedNode;
  /** In quotation marks, the speaker's own words. */
  readonly direct: NamedNode;
  /** In the article's words. */
  readonly indirect: NamedNode;
  /** What is done by making a statement. */
  readonly speechActs: NamedNode;
  /** It says that something is so. */
  readonly assert: NamedNode;
  /** It denies or rejects what others say or put forward. */
  readonly deny: NamedNode;
  /** It lays a wrong at somebody's door. */
  readonly accuse: NamedNode;
  /** It finds fault with what was done: condemns, deplores, criticizes, protests. */
  readonly condemn: NamedNode;
  /** It announces harm unless its will is done. */
  readonly threaten: NamedNode;
  /** It warns of something. */
  readonly warn: NamedNode;
  /** It demands or orders something. */
  readonly demand: NamedNode;
  /** It urges, calls for or calls on. */
  readonly urge: NamedNode;
  /** It asks a question or makes a request. */
  readonly ask: NamedNode;
  /** It proposes, suggests or offers something. */
  readonly propose: NamedNode;
  /** It promises, pledges or vows something. */
  readonly promise: NamedNode;
  /** It welcomes or praises something. */
  readonly welcome: NamedNode;
  /** It thanks somebody. */
  readonly thank: NamedNode;
  /** It congratulates somebody. */
  readonly congratulate: NamedNode;
  /** It mourns a loss or offers condolences. */
  readonly mourn: NamedNode;
  /** How a date is known. */
  readonly dateBases: NamedNode;
  /** The text gives it in full. */
  readonly stated: NamedNode;
  /** Counted from the article's own date: "on Saturday", "July 13". */
  readonly relative: NamedNode;
  /** What a source did at its hop of an attribution. */
  readonly roles: NamedNode;
  /** The text credits the source. */
  readonly cited: NamedNode;
  /** The dateline or the metadata names the source as the article's publisher. */
  readonly publishing: NamedNode;
}

export const cq: Vocabulary = {
  Article: DataFactory.namedNode(`${CQ}Article`),
  Evidence: DataFactory.namedNode(`${CQ}Evidence`),
  Attribution: DataFactory.namedNode(`${CQ}Attribution`),
  Party: DataFactory.namedNode(`${CQ}Party`),
  Body: DataFactory.namedNode(`${CQ}Body`),
  Place: DataFactory.namedNode(`${CQ}Place`),
  State: DataFactory.namedNode(`${CQ}State`),
  Organization: DataFactory.namedNode(`${CQ}Organization`),
  Person: DataFactory.namedNode(`${CQ}Person`),
  Office: DataFactory.namedNode(`${CQ}Office`),
  Fact: DataFactory.namedNode(`${CQ}Fact`),
  Tenure: DataFactory.namedNode(`${CQ}Tenure`),
  Event: DataFactory.namedNode(`${CQ}Event`),
  Meeting: DataFactory.namedNode(`${CQ}Meeting`),
  Visit: DataFactory.namedNode(`${CQ}Visit`),
  Treaty: DataFactory.namedNode(`${CQ}Treaty`),
  Statement: DataFactory.namedNode(`${CQ}Statement`),
  Conclusion: DataFactory.namedNode(`${CQ}Conclusion`),
  Identification: DataFactory.namedNode(`${CQ}Identification`),
  Correction: DataFactory.namedNode(`${CQ}Correction`),
  Rejection: DataFactory.namedNode(`${CQ}Rejection`),
  Happening: DataFactory.namedNode(`${CQ}Happening`),
  Step: DataFactory.namedNode(`${CQ}Step`),
  Disagreement: DataFactory.namedNode(`${CQ}Disagreement`),
  identifier: DataFactory.namedNode(`${CQ}identifier`),
  headline: DataFactory.namedNode(`${CQ}headline`),
  published: DataFactory.namedNode(`${CQ}published`),
  publisher: DataFactory.namedNode(`${CQ}publisher`),
  url: DataFactory.namedNode(`${CQ}url`),
  language: DataFactory.namedNode(`${CQ}language`),
  textSketch: DataFactory.namedNode(`${CQ}textSketch`),
  sha256: DataFactory.namedNode(`${CQ}sha256`),
  file: DataFactory.namedNode(`${CQ}file`),
  datelinePlace: DataFactory.namedNode(`${CQ}datelinePlace`),
  datelineDate: DataFactory.namedNode(`${CQ}datelineDate`),
  code: DataFactory.namedNode(`${CQ}code`),
  fullName: DataFactory.namedNode(`${CQ}fullName`),
  belongsTo: DataFactory.namedNode(`${CQ}belongsTo`),
  officeOf: DataFactory.namedNode(`${CQ}officeOf`),
  inState: DataFactory.namedNode(`${CQ}inState`),
  status: DataFactory.namedNode(`${CQ}status`),
  confidence: DataFactory.namedNode(`${CQ}confidence`),
  rule: DataFactory.namedNode(`${CQ}rule`),
  assertedIn: DataFactory.namedNode(`${CQ}assertedIn`),
  evidence: DataFactory.namedNode(`${CQ}evidence`),
  quote: DataFactory.namedNode(`${CQ}quote`),
  earliest: DataFactory.namedNode(`${CQ}earliest`),
  latest: DataFactory.namedNode(`${CQ}latest`),
  dateBasis: DataFactory.namedNode(`${CQ}dateBasis`),
  dateEvidence: DataFactory.namedNode(`${CQ}dateEvidence`),
  attribution: DataFactory.namedNode(`${CQ}attribution`),
  source: DataFactory.namedNode(`${CQ}source`),
  relayedBy: DataFactory.namedNode(`${CQ}relayedBy`),
  hop: DataFactory.namedNode(`${CQ}hop`),
  role: DataFactory.namedNode(`${CQ}role`),
  holder: DataFactory.namedNode(`${CQ}holder`),
  office: DataFactory.namedNode(`${CQ}office`),
  title: DataFactory.namedNode(`${CQ}title`),
  former: DataFactory.namedNode(`${CQ}former`),
  asOf: DataFactory.namedNode(`${CQ}asOf`),
  place: DataFactory.namedNode(`${CQ}place`),
  meetingKind: DataFactory.namedNode(`${CQ}meetingKind`),
  topic: DataFactory.namedNode(`${CQ}topic`),
  topicEvidence: DataFactory.namedNode(`${CQ}topicEvidence`),
  participant: DataFactory.namedNode(`${CQ}participant`),
  date: DataFactory.namedNode(`${CQ}date`),
  visitor: DataFactory.namedNode(`${CQ}visitor`),
  destination: DataFactory.namedNode(`${CQ}destination`),
  host: DataFactory.namedNode(`${CQ}host`),
  start: DataFactory.namedNode(`${CQ}start`),
  end: DataFactory.namedNode(`${CQ}end`),
  name: DataFactory.namedNode(`${CQ}name`),
  party: DataFactory.namedNode(`${CQ}party`),
  signed: DataFactory.namedNode(`${CQ}signed`),
  speaker: DataFactory.namedNode(`${CQ}speaker`),
  addressee: DataFactory.namedNode(`${CQ}addressee`),
  mode: DataFactory.namedNode(`${CQ}mode`),
  speechAct: DataFactory.namedNode(`${CQ}speechAct`),
  content: DataFactory.namedNode(`${CQ}content`),
  reason: DataFactory.namedNode(`${CQ}reason`),
  certainty: DataFactory.namedNode(`${CQ}certainty`),
  member: DataFactory.namedNode(`${CQ}member`),
  identifiedWith: DataFactory.namedNode(`${CQ}identifiedWith`),
  within: DataFactory.namedNode(`${CQ}within`),
  canonical: DataFactory.namedNode(`${CQ}canonical`),
  corrects: DataFactory.namedNode(`${CQ}corrects`),
  property: DataFactory.namedNode(`${CQ}property`),
  insteadOf: DataFactory.namedNode(`${CQ}insteadOf`),
  correctedValue: DataFactory.namedNode(`${CQ}correctedValue`),
  contraryCount: DataFactory.namedNode(`${CQ}contraryCount`),
  rejects: DataFactory.namedNode(`${CQ}rejects`),
  report: DataFactory.namedNode(`${CQ}report`),
  mainReport: DataFactory.namedNode(`${CQ}mainReport`),
  reportCount: DataFactory.namedNode(`${CQ}reportCount`),
  publisherCount: DataFactory.namedNode(`${CQ}publisherCount`),
  rootCount: DataFactory.namedNode(`${CQ}rootCount`),
  currentStatus: DataFactory.namedNode(`${CQ}currentStatus`),
  firstReported: DataFactory.namedNode(`${CQ}firstReported`),
  lastReported: DataFactory.namedNode(`${CQ}lastReported`),
  step: DataFactory.namedNode(`${CQ}step`),
  stage: DataFactory.namedNode(`${CQ}stage`),
  stepOf: DataFactory.namedNode(`${CQ}stepOf`),
  toldBy: DataFactory.namedNode(`${CQ}toldBy`),
  against: DataFactory.namedNode(`${CQ}against`),
  nature: DataFactory.namedNode(`${CQ}nature`),
  statuses: DataFactory.namedNode(`${CQ}statuses`),
  occurred: DataFactory.namedNode(`${CQ}occurred`),
  planned: DataFactory.namedNode(`${CQ}planned`),
  proposed: DataFactory.namedNode(`${CQ}proposed`),
  denied: DataFactory.namedNode(`${CQ}denied`),
  stages: DataFactory.namedNode(`${CQ}stages`),
  postponed: DataFactory.namedNode(`${CQ}postponed`),
  cancelled: DataFactory.namedNode(`${CQ}cancelled`),
  underNegotiation: DataFactory.namedNode(`${CQ}underNegotiation`),
  concluded: DataFactory.namedNode(`${CQ}concluded`),
  ratified: DataFactory.namedNode(`${CQ}ratified`),
  inForce: DataFactory.namedNode(`${CQ}inForce`),
  suspended: DataFactory.namedNode(`${CQ}suspended`),
  withdrawn: DataFactory.namedNode(`${CQ}withdrawn`),
  natures: DataFactory.namedNode(`${CQ}natures`),
  sourcesDispute: DataFactory.namedNode(`${CQ}sourcesDispute`),
  reportCorrected: DataFactory.namedNode(`${CQ}reportCorrected`),
  worldChanged: DataFactory.namedNode(`${CQ}worldChanged`),
  morePrecise: DataFactory.namedNode(`${CQ}morePrecise`),
  meetingKinds: DataFactory.namedNode(`${CQ}meetingKinds`),
  meeting: DataFactory.namedNode(`${CQ}meeting`),
  summit: DataFactory.namedNode(`${CQ}summit`),
  talks: DataFactory.namedNode(`${CQ}talks`),
  call: DataFactory.namedNode(`${CQ}call`),
  conference: DataFactory.namedNode(`${CQ}conference`),
  modes: DataFactory.namedNode(`${CQ}modes`),
  direct: DataFactory.namedNode(`${CQ}direct`),
  indirect: DataFactory.namedNode(`${CQ}indirect`),
  speechActs: DataFactory.namedNode(`${CQ}speechActs`),
  assert: DataFactory.namedNode(`${CQ}assert`),
  deny: DataFactory.namedNode(`${CQ}deny`),
  accuse: DataFactory.namedNode(`${CQ}accuse`),
  condemn: DataFactory.namedNode(`${CQ}condemn`),
  threaten: DataFactory.namedNode(`${CQ}threaten`),
  warn: DataFactory.namedNode(`${CQ}warn`),
  demand: DataFactory.namedNode(`${CQ}demand`),
  urge: DataFactory.namedNode(`${CQ}urge`),
  ask: DataFactory.namedNode(`${CQ}ask`),
  propose: DataFactory.namedNode(`${CQ}propose`),
  promise: DataFactory.namedNode(`${CQ}promise`),
  welcome: DataFactory.namedNode(`${CQ}welcome`),
  thank: DataFactory.namedNode(`${CQ}thank`),
  congratulate: DataFactory.namedNode(`${CQ}congratulate`),
  mourn: DataFactory.namedNode(`${CQ}mourn`),
  dateBases: DataFactory.namedNode(`${CQ}dateBases`),
  stated: DataFactory.namedNode(`${CQ}stated`),
  relative: DataFactory.namedNode(`${CQ}relative`),
  roles: DataFactory.namedNode(`${CQ}roles`),
  cited: DataFactory.namedNode(`${CQ}cited`),
  publishing: DataFactory.namedNode(`${CQ}publishing`),
};
