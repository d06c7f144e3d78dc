import { lexicalTags } from '../words/lexical-tags.ts';

/** Past and participle forms that no rule gives; the base form is the key's value. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: 'said',
    tell: 'told',
    speak: 'spoke spoken',
    meet: 'met',
    hold: 'held',
    have: "has had having 've",
    would: "'d",
    will: "'ll wo",
    can: 'ca',
    be: "am is are was were been being 's 're 'm",
    do: 'does did done',
    make: 'made',
    pay: 'paid',
    go: 'goes went gone',
    come: 'came',
    fly: 'flies flew flown',
    leave: 'left',
    begin: 'began begun',
    lead: 'led',
    feed: 'fed',
    breed: 'bred',
    sit: 'sat',
    take: 'took taken',
    write: 'wrote written',
    give: 'gave given',
    see: 'saw seen',
    swear: 'swore sworn',
    undertake: 'undertook undertaken',
    draw: 'drew drawn',
    think: 'thought',
    bring: 'brought',
    send: 'sent',
    keep: 'kept',
    find: 'found',
    get: 'got gotten',
    know: 'knew known',
    become: 'became',
    stand: 'stood',
    understand: 'understood',
    lose: 'lost',
    win: 'won',
    build: 'built',
    fall: 'fell fallen',
    rise: 'rose risen',
    break: 'broke broken',
    choose: 'chose chosen',
    seek: 'sought',
    feel: 'felt',
    hear: 'heard',
    lay: 'laid',
    sell: 'sold',
    buy: 'bought',
    fight: 'fought',
    withdraw: 'withdrew withdrawn',
    strike: 'struck',
    show: 'shown',
    drive: 'drove driven',
    ride: 'rode ridden',
    shake: 'shook shaken',
    throw: 'threw thrown',
    wear: 'wore worn',
    foresee: 'foresaw foreseen',
    forgive: 'forgave forgiven',
    overthrow: 'overthrew overthrown',
    oversee: 'oversaw overseen',
    spend: 'spent',
    deal: 'dealt',
    mean: 'meant',
    run: 'ran',
    grow: 'grew grown',
    bear: 'bore borne born',
    lie: 'lay lain lying',
    die: 'dying',
    shoot: 'shot',
    arise: 'arose arisen',
    freeze: 'froze frozen',
    steal: 'stole stolen',
    tear: 'tore torn',
    mistake: 'mistook',
    hang: 'hung',
    teach: 'taught',
    catch: 'caught',
    sink: 'sank sunk',
    sing: 'sang sung',
    ring: 'rang rung',
    swim: 'swam swum',
    flee: 'fled',
    bend: 'bent',
    lend: 'lent',
    light: 'lit',
    sleep: 'slept',
    weep: 'wept',
    sweep: 'swept',
    bind: 'bound',
    grind: 'ground',
    wind: 'wound',
    eat: 'ate eaten',
    drink: 'drank drunk',
    forget: 'forgot forgotten',
    hide: 'hid hidden',
    bite: 'bit bitten',
    uphold: 'upheld',
    withhold: 'withheld',
    reiterate: 'reiterated',
    closet: 'closeted',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/** True where a lexicon of running text has the word as a verb's base form. */
const isBase = (word: string): boolean => {
  const tags = lexicalTags(word);
  return tags.includes('VB') || tags.includes('VBP');
};

const memory = new Map<string, string>();

/**
 * The base form of a verb's form in lower case: "reaffirmed" → "reaffirm", "held" → "hold". Unknown ones by their ending;
 * `base` where the form stands as one ("to bring", "will need").
 */
export function verbLemma(form: string, base: boolean = false): string {
  let lemma = memory.get(form);
  if (lemma === undefined) {
    lemma = IRREGULAR.get(form) ?? regularLemma(form);
    if (memory.size < 50_000) memory.set(form, lemma);
  }
  return base && lemma !== 'be' && isBase(form) ? form : lemma;
}

function regularLemma(form: string): string {
  // "re-affirmed" is written "reaffirm" where it is looked up.
  if (/^re-\p{Ll}{4,}$/u.test(form)) return `re${verbLemma(form.slice(3))}`;
  const hyphen = form.lastIndexOf('-') + 1;
  if (hyphen > 1 && hyphen < form.length) return form.slice(0, hyphen) + verbLemma(form.slice(hyphen));
  const candidates = stems(form);
  // "bring", "need", "exceed" end like forms and are none.
  if (isBase(form) && !candidates.some(isBase)) return form;
  return candidates.find(isBase) ?? candidates[0] ?? form;
}

/** What the form may come from, likeliest first. */
function stems(form: string): string[] {
  const ending = /(ies|ied|es|ed|ing|s)$/.exec(form)?.[1];
  if (!ending || form.length - ending.length < 1) return [form];
  const stem = form.slice(0, -ending.length);
  switch (ending) {
    case 'ies':
    case 'ied':
      return [`${stem}y`, `${stem}ie`];
    case 's':
      return form.endsWith('ss') ? [form] : [stem];
    case 'es':
      return /(?:s|x|z|ch|sh|o)$/.test(stem) ? [stem, `${stem}e`] : [`${stem}e`, stem];
    default:
      return /([bdgklmnprtv])\1$/.test(stem)
        ? [stem.slice(0, -1), stem, `${stem}e`]
        : /(?:[^aeiou][aeiou][bdgkmnptvcsuz]|[^aeiou]l|[rgc]|[aeiou]s|iz|is|at|v|u)$/.test(stem)
          ? [`${stem}e`, stem]
          : [stem, `${stem}e`];
  }
}
