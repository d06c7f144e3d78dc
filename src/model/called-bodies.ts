/** Nouns, lower case, by which a body is meant again once it was named: "the *agency*'s chief", "*alliance* spokesman Roe". */
export const CALLED_BODY: RegExp =
  /^(?:agency|fund|bank|council|alliance|bloc|grouping|commission|organization|organisation|league|union|community|committee|tribunal|court|association|mission|federation|movement|conference|forum|authority)$/;
