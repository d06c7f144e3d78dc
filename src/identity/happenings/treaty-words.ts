const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words of a treaty's name that any treaty's has. */
export const GENERIC: ReadonlySet<string> = words(
  `a an the of on in for between among with and or to by its their this that new draft joint bilateral mutual proposed
  agreement agreements treaty treaties pact pacts accord accords deal deals memorandum memoranda mou mous understanding protocol
  protocols convention document documents declaration communique framework inter state final interim first second comprehensive`,
);

/**
 * Words of which treaties of many parties make their names, and words that papers set beside a name: two treaties that share
 * these alone are not one. Without the ending "s".
 */
export const COMMON: ReadonlySet<string> = words(`
  free trade trading tariff preferential economic economy economical partnership cooperation cooperative operation co commercial
  commerce investment incentive promotion protection safeguard defense defence security military technical technological
  technology scientific science cultural culture educational education social tax taxation double avoidance extradition legal
  assistance judicial criminal civil civilian nuclear energy oil gas peaceful use peace friendship good neighborliness alliance
  strategic enhanced expanded status force visiting acquisition cross servicing logistic exchange information sharing open skie
  sky air service aviation transport maritime border boundary frontier demarcation fishery fishing water custom administrative
  travel visa facilitation readmission labor labour health agriculture agricultural farm environment environmental climate
  currency swap debt rescheduling loan credit grant aid development financial finance monetary payment space exploration
  innovation data privacy critical mineral supply chain arm control reduction missile aggression transitional association
  stabilization political dialogue general special basic permanent provisional global regional national nation international world
  intergovernmental government governmental trilateral multilateral reciprocal recognition access market prosperity industry
  industrial digital cyber conservation law enforcement crime terrorism drug narcotic migration refugee resettlement withdrawal
  disengagement ceasefire cease fire truce armistice prisoner hostage release lease base compact statement vision action plan
  roadmap programme program council union common unity accession additional optional supplementary amendment amended revised renewed
  old existing current historic landmark major key possible potential future lasting temporary immediate humanitarian
  arrangement relation relationship tie political rule barter supplemental consent exclusive
  last next year month week day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december early late recent recently latest initial
  previous earlier later former original separate similar other another several all both some more most any each one two three
  four five six seven eight nine ten dozen series signed reached concluded agreed brokered mediated backed negotiated sponsored
  led broad broader better fair meaningful ambitious rare strong long term longterm short largest scale country countrie sid side
  party partie leader president minister it his her our we they them who which what is are was were be been has have had will
  would could should can must do does did not no at as from into over under about against after before during within without
  until since because if than then there here out up down off set setting up make making made provide allow call calling
  govern governing include including involving relating concerning regarding pertaining containing regulating covering help
  stop end prevent improve boost strengthen support continued continue work mend cut raise replace sell buy borrow build
  form reduce increase resolve settle win matter issue other sector area field front group based back`);

/** What closes a treaty's own name, by what it is called as: a declaration of a town is no treaty of that town. */
export const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agreement: 'agreement',
    accord: 'agreement',
    pact: 'agreement',
    treaty: 'treaty',
    treatie: 'treaty',
    convention: 'convention',
    covenant: 'convention',
    charter: 'charter',
    declaration: 'declaration',
    protocol: 'protocol',
    framework: 'framework',
  }),
);

/** What does not come again under the same name between the same parties, as agreements, truces and protocols do. */
export const LASTING: ReadonlySet<string> = words('treaty convention charter');
