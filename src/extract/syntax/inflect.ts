export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Past and past participle of verbs that do not take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  speak: ['spoke', 'spoken'],
  meet: ['met', 'met'],
  hold: ['held', 'held'],
  have: ['had', 'had'],
  make: ['made', 'made'],
  pay: ['paid', 'paid'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  fly: ['flew', 'flown'],
  leave: ['left', 'left'],
  begin: ['began', 'begun'],
  lead: ['led', 'led'],
  sit: ['sat', 'sat'],
  take: ['took', 'taken'],
  set: ['set', 'set'],
  write: ['wrote', 'written'],
  put: ['put', 'put'],
  give: ['gave', 'given'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  sign: ['signed', 'signed'],
  forge: ['forged', 'forged'],
  undertake: ['undertook', 'undertaken'],
  draw: ['drew', 'drawn'],
  deny: ['denied', 'denied'],
  reach: ['reached', 'reached'],
  think: ['thought', 'thought'],
};
/** Verbs of two syllables with the stress on the last, whose consonant doubles. */
const DOUBLING = new Set([
  'confer',
  'regret',
  'submit',
  'admit',
  'commit',
  'refer',
  'sum',
  'plan',
  'chat',
  'stop',
  'quip',
  'slam',
  'signal',
  'rap',
]);

/** Every form of a regular or listed verb, with what each can be. */
export function inflect(lemma: string): ReadonlyMap<string, readonly VerbForm[]> {
  const stem =
    DOUBLING.has(lemma) && !lemma.endsWith('al')
      ? lemma + lemma.at(-1)
      : lemma.endsWith('e')
        ? lemma.slice(0, -1)
        : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? (y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const participle = irregular?.[1] ?? past;
  const third = y
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const gerund = lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`;
  const forms = new Map<string, VerbForm[]>();
  const add = (text: string, form: VerbForm): void => {
    forms.set(text, [...(forms.get(text) ?? []), form]);
  };
  add(lemma, 'base');
  add(third, 'third');
  add(past, 'past');
  add(participle, 'participle');
  add(gerund, 'gerund');
  if (lemma.endsWith('al')) {
    add(`${lemma}led`, 'past');
    add(`${lemma}ling`, 'gerund');
  }
  if (lemma.endsWith('ize'))
    for (const [text, kinds] of inflect(lemma.replace(/ize$/, 'ise')))
      for (const kind of kinds) add(text, kind);
  return forms;
}
