const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that take a bare clause: a noun right after one may be the subject of the next verb ("said Russia is"). */
export const CLAUSE_TAKERS: ReadonlySet<string> = words(
  'say think believe hope know add announce claim insist argue note stress warn tell feel fear suggest declare admit deny report explain indicate reiterate state confirm expect mean maintain assert reveal predict acknowledge emphasize underline underscore assure inform remind vow pledge promise guess suppose wish conclude agree ensure show demand recall allege contend concede reaffirm affirm estimate see make let help be write complain remark observe understand learn hear reply respond counter retort clarify disclose boast brag caution confide elaborate forecast hint imply joke lament muse opine quip reassure reckon speculate swear testify proclaim concur',
);

/** Verbs whose object does what the infinitive says: "invited X to visit". */
export const OBJECT_CONTROL: ReadonlySet<string> = words(
  'invite urge ask call appeal allow want expect persuade order authorize authorise help enable convince encourage request tell permit force instruct press push lobby advise require remind oblige nominate appoint send dispatch lead schedule wait need prompt move cause',
);

/** Verbs whose object does not do, or does all the same, what "from" adds: "prevented *her* from visiting Oslo". */
export const KEEPS_FROM: ReadonlySet<string> = new Set(
  'prevent keep stop bar ban deter discourage dissuade prohibit'.split(' '),
);

/** Verbs whose object does what the gerund after it says: "saw *her* leaving". */
export const SEES: ReadonlySet<string> = new Set(
  'see show watch hear catch find film spot picture'.split(' '),
);

/** Verbs whose object does, or is said to do, what "of" and "for" add: "accused *her* of breaking the pact". */
export const JUDGES: ReadonlySet<string> = new Set(
  'accuse suspect blame criticize criticise praise condemn thank congratulate commend applaud fault rebuke denounce acquit convict punish penalize penalise chide fine sanction reward'.split(
    ' ',
  ),
);
