import type { OrganizationEntity } from './entity.ts';

/** Nouns, lower case, by which a body is meant again once it was named: "the *agency*'s chief", "*alliance* spokesman Roe". */
export const CALLED_BODY: RegExp =
  /^(?:agency|fund|bank|council|alliance|bloc|grouping|commission|organization|organisation|league|union|community|committee|tribunal|court|association|mission|federation|movement|conference|forum|authority|lender|watchdog|cartel)$/;

/** Nouns for bodies of states whose names have other nouns, and the names that such bodies have. */
const KINDS: readonly (readonly [noun: RegExp, fits: RegExp, not: RegExp])[] = [
  [/^alliance$/, /^NATO$|Treaty Organi[sz]ation|\bAlliance\b/, /United Nations/],
  [
    /^(?:bloc|grouping)$/,
    /\b(?:Union|Community|Association of|League|Cooperation|Commonwealth|Market|Mercosur|BRICS|Alliance|Forum)\b/,
    /United Nations|\b(?:UN|NATO|OSCE|Trade Union|Bank|Fund|Court|Agency|Commission|Assembly|Mission)\b/,
  ],
  [/^lender$/, /\bFund\b|\bBank\b|^IMF$/, /^UN/],
  [/^watchdog$/, /^(?:IAEA|OPCW)$/, /^$/],
  [/^cartel$/, /^OPEC\+?$/, /^$/],
  [/^organi[sz]ation$/, /^(?:NATO|UN|OSCE|OPEC|OECD|WHO|OAS|AU|ASEAN)$/, /^$/],
  [
    /^agency$/,
    /^(?:IAEA|WHO|WFP|FAO|IOM|ILO|UNICEF|UNHCR|UNRWA|UNDP|UNEP|UNFPA|UNODC|UNESCO|OCHA|OHCHR|WMO|ITU|ICAO)$/,
    /^$/,
  ],
];

/** Whether a body whose name has another noun may be called by one. */
export const isOfKind = ({ name, fullName }: OrganizationEntity, noun: string): boolean =>
  KINDS.some(
    ([called, fits, not]) =>
      called.test(noun) &&
      (fits.test(name) || (fullName !== undefined && fits.test(fullName))) &&
      !not.test(name) &&
      !(fullName !== undefined && not.test(fullName)),
  );
