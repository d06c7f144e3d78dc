/** A question's word, with what may stand before and after it: "and for how long", "and, if so, who else". */
const ASKING = String.raw`(?:(?:with|by|from|to|for|in|on|at|of|about|under|through|against|until|till|since|before|after|among|between) )?(?:who|whom|whose|what|which|when|where|how|why)\b`;
const NEXT = new RegExp(`(?:,? (?:and|or|but)(?: also| then)?|[,;:?]) (?=${ASKING})`, 'giu');
/** "…, and did Oslo accept it?"; without a comma only where the next word goes on from what was said before. */
const NEXT_WHETHER =
  /(?:, and (?=(?:did|was|were|is|are|has|have|had|will|does|do) )| and (?=(?:did|was|were|is|are|has|have|will) (?:he|she|they|it|there|the|his|her|their|any|anyone|anybody|anything|another|a new|either|both|that|this)\b))/giu;
/** Another sentence asks another thing: "Who is the envoy? Has it been announced?". */
const NEXT_SENTENCE = /[?] (?=\p{L}+ \p{L})/gu;
/** "When and where did A meet B" asks twice of one thing. */
const TWO_WORDS = new RegExp(
  `^(${ASKING}(?: many| much| long| often| large)?) and (${ASKING}(?: many| much| long| often)?) (.+)$`,
  'iu',
);
/** What stands before the question itself: "Tell me who …" asks once. */
const BEGINS = new RegExp(
  String.raw`\b(?:${ASKING}|did|was|were|is|are|has|have|had|will|does|do)\b|^(?:trace|track|put together|draw up)\b`,
  'iu',
);

/** "Whom did A meet, and what about?" */
const ABOUT = /^(?:what about|about what|on what|what (?:was|were|is) (?:it|they|that) about)[?. ]*$/iu;

/** What makes a sentence a question or a wish. */
const ASKS = new RegExp(String.raw`${BEGINS.source}|^(?:list|name|show|tell|give|compare)\b|[?]`, 'iu');

/** The questions that one question asks, in order: "When did A arrive, and whom did he see?" asks two. */
export function splitQuestion(question: string): readonly string[] {
  const two = TWO_WORDS.exec(question.trim());
  if (two) {
    const [, first = '', next = '', rest = ''] = two;
    // "Where and on what date": the one word left is the second's own.
    return [/\s/u.test(rest) ? `${first} ${rest}` : first, `${next} ${rest}`];
  }
  for (const at of [NEXT, NEXT_WHETHER, NEXT_SENTENCE].flatMap((next) => [...question.matchAll(next)])) {
    const first = question.slice(0, at.index);
    const rest = question.slice(at.index + at[0].length);
    // "Names and dates, please" asks for no other thing.
    const asks = at[0].startsWith('?') ? ASKS.test(rest) : true;
    const whole = asks && BEGINS.test(first) && first.trim().split(/\s+/u).length > 2;
    if (whole) return [first, ...splitQuestion(ABOUT.test(rest) ? 'what was discussed' : rest)];
  }
  return [question];
}
