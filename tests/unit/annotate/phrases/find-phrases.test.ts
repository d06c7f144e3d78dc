import { describe, expect, it } from 'vitest';
import { annotateText, bracket } from '../annotated.ts';

const read = (text: string): string => bracket(annotateText(text));

describe('verbs and the nouns that look like them', () => {
  it.each([
    [
      'The president expressed the will of the people.',
      '[The president] <expressed: express> [the will] of [the people] .',
    ],
    [
      'The DPRK supported the tackling of the crisis.',
      '[The DPRK] <supported: support> [the tackling] of [the crisis] .',
    ],
    ['The ship sank, the UK agency says.', '[The ship] <sank: sink> , [the UK agency] <says: say> .'],
    ['The said accord failed.', '[The said accord] <failed: fail> .'],
    [
      'The Norwegian military accused them of it.',
      '[The Norwegian military] <accused: accuse> [them] of [it] .',
    ],
    ['It denies arming the rebels.', '[It] <denies: deny> <arming: arm g> [the rebels] .'],
    ['Berg has in recent weeks ruled out talks.', '[Berg] has in [recent weeks] <ruled: rule> out [talks] .'],
    ['Berg has in the port a ship.', '[Berg] <has: have> in [the port] [a ship] .'],
    ['They would next meet in Oslo.', '[They] <would next meet: meet> in [Oslo] .'],
    ['The next meeting will last a day.', '[The next meeting] <will last: last> [a day] .'],
    ['This will pass.', '[This] <will pass: pass> .'],
    [
      'China attaches great importance to the visit.',
      '[China] <attaches: attach> [great importance] to [the visit] .',
    ],
    [
      'Officials from developing countries attended the talks.',
      '[Officials] from [developing countries] <attended: attend> [the talks] .',
    ],
    [
      'Russia is developing relations with Africa.',
      '[Russia] <is developing: develop> [relations] with [Africa] .',
    ],
    [
      'While developing countries account for most members, they have no vote.',
      'While [developing countries] <account: account> for [most members] , [they] <have: have> [no vote] .',
    ],
    [
      'A treaty on the transfer of prisoners remains under negotiation.',
      '[A treaty] on [the transfer] of [prisoners] <remains: remain> under [negotiation] .',
    ],
    ['The arms talks with Norland ended.', '[The arms talks] with [Norland] <ended: end> .'],
    ['The pact with Norland dates from 1998.', '[The pact] with [Norland] <dates: date> from {1998} .'],
    ['Experts in Norland say there is none.', '[Experts] in [Norland] <say: say> there <is: be> [none] .'],
    [
      'Statistics from the ministry show that trade grew.',
      '[Statistics] from [the ministry] <show: show> that [trade] <grew: grow> .',
    ],
    ['He wrote letters to the trade report.', '[He] <wrote: write> [letters] to [the trade report] .'],
    ['Lee asked who wants peace.', '[Lee] <asked: ask> who <wants: want> [peace] .'],
    ['Trump meets South African president.', '[Trump] <meets: meet> [South African president] .'],
    ['Russia, China sign gas deal.', '[Russia] , [China] <sign: sign> [gas deal] .'],
    [
      "The minister said that group's report would matter.",
      "[The minister] <said: say> that [group's report] <would matter: matter> .",
    ],
    [
      'The forum, which groups the states, opened.',
      '[The forum] , which <groups: group> [the states] , <opened: open> .',
    ],
    ['During that stay he met her.', 'During [that stay] [he] <met: meet> [her] .'],
    [
      'Iran has long maintained that it is ready.',
      '[Iran] <has long maintained: maintain> that [it] <is: be> ready .',
    ],
    [
      'The government and armed groups have agreed.',
      '[The government] and [armed groups] <have agreed: agree> .',
    ],
    ['He let them decide their fate.', '[He] <let: let> [them] <decide: decide> [their fate] .'],
  ])('%s', (text, phrases) => expect(read(text)).toBe(phrases));
});

describe('past forms and participles', () => {
  it.each([
    [
      'The talks held in Moscow ended on Friday.',
      '[The talks] <held: hold pP> in [Moscow] <ended: end> on {Friday} .',
    ],
    ['The ministers held talks in Moscow.', '[The ministers] <held: hold> [talks] in [Moscow] .'],
    [
      'Lee, accompanied by Chan, arrived in Norland on Friday.',
      '[Lee] , <accompanied: accompany pP> by [Chan] , <arrived: arrive> in [Norland] on {Friday} .',
    ],
    [
      'Lee, the foreign minister of Japan, arrived in Seoul.',
      '[Lee] , [the foreign minister of Japan] , <arrived: arrive> in [Seoul] .',
    ],
    [
      'The statement, issued after the talks, condemned the attack.',
      '[The statement] , <issued: issue pP> after [the talks] , <condemned: condemn> [the attack] .',
    ],
    [
      'The questions Lee raised were answered.',
      '[The questions] [Lee] <raised: raise> <were answered: answer P> .',
    ],
    [
      'The report, which the agency released on Monday, said talks would resume.',
      '[The report] , which [the agency] <released: release> on {Monday} , <said: say> [talks] <would resume: resume> .',
    ],
    [
      'Norland backed sanctions imposed on Sudland.',
      '[Norland] <backed: back> [sanctions] <imposed: impose pP> on [Sudland] .',
    ],
  ])('%s', (text, phrases) => expect(read(text)).toBe(phrases));
});

describe('verb groups', () => {
  it.each([
    [
      'Lavrov pledged to "further strengthen the ties" between the states.',
      '[Lavrov] <pledged: pledge> <to "further strengthen: strengthen i> [the ties] " between [the states] .',
    ],
    [
      'Japan and China agreed to expand trade and promote peace.',
      '[Japan] and [China] <agreed: agree> <to expand: expand i> [trade] and <promote: promote> [peace] .',
    ],
    [
      'Lee said he would visit Beijing and hold talks with Chan.',
      '[Lee] <said: say> [he] <would visit: visit> [Beijing] and <hold: hold> [talks] with [Chan] .',
    ],
    ["Lee didn't come and won't sign.", "[Lee] <didn't come: come !> and <won't sign: sign !> ."],
    ["We've agreed, and they're ready.", "[We] <'ve agreed: agree> , and [they] <'re: be> ready ."],
    ["He's ready to talk.", "[He] <'s: be> ready <to talk: talk i> ."],
    ['Lee has not yet agreed to the plan.', '[Lee] <has not yet agreed: agree !> to [the plan] .'],
    [
      'Norland is due to sign the treaty next week.',
      '[Norland] <is: be> due <to sign: sign i> [the treaty] {next week} .',
    ],
    [
      'Lee was elected chairman of the African Union.',
      '[Lee] <was elected: elect P> [chairman of the African Union] .',
    ],
  ])('%s', (text, phrases) => expect(read(text)).toBe(phrases));
});

describe('noun phrases', () => {
  it.each([
    [
      "The two countries' foreign ministers met here.",
      "[The two countries' foreign ministers] <met: meet> here .",
    ],
    [
      'The 2024 treaty was signed by the two leaders.',
      '[The 2024 treaty] <was signed: sign P> by [the two leaders] .',
    ],
    ["Saturday's meeting was cancelled.", "[Saturday's meeting] <was cancelled: cancel P> ."],
    ['The progress Japan has made is great.', '[The progress] [Japan] <has made: make> <is: be> great .'],
    [
      'By the time President Lee meets Prime Minister Chan, the crisis will be over.',
      'By [the time] [President Lee] <meets: meet> [Prime Minister Chan] , [the crisis] <will be: be> over .',
    ],
    [
      'More efforts are needed to achieve a just and lasting peace.',
      '[More efforts] <are needed: need P> <to achieve: achieve i> [a just and lasting peace] .',
    ],
    [
      'Ties in economic and security matters grew.',
      '[Ties] in [economic and security matters] <grew: grow> .',
    ],
    [
      "Lee praised Clinton's mediating role at the NATO Summit.",
      "[Lee] <praised: praise> [Clinton's mediating role] at [the NATO Summit] .",
    ],
    ['Lee made the following statement.', '[Lee] <made: make> [the following statement] .'],
    ['The past several weeks were hard.', '[The past several weeks] <were: be> hard .'],
  ])('%s', (text, phrases) => expect(read(text)).toBe(phrases));
});

describe('words that are prepositions or open a clause', () => {
  it.each([
    ['A debate before the summit failed to produce a deal.', 'preposition'],
    ['The talks will be held before the summit opens.', 'subordinator'],
    ['The leaders left after the talks.', 'preposition'],
    ['The leaders left after signing the text.', 'subordinator'],
  ])('%s', (text, kind) => {
    const phrase = annotateText(text).phrases.find(
      (one) => 'word' in one && /^(?:after|before)$/.test(one.word),
    );
    expect(phrase?.kind).toBe(kind);
  });
});
