/**
 * Treaties that most states are bound by, which no story tells whole: "Norway accused Sudland of breaching the
 * *Non-Proliferation Treaty*" is no pact of the two.
 */
const OF_ALL =
  /\b(?:[Nn]on-?[Pp]roliferation|NPT|Law of the Sea|UNCLOS|Test[- ]Ban|(?:Chemical|Biological) Weapons|Genocide|Geneva|Vienna|Hague|Ramsar|Antarctic|Ottawa|Oslo) (?:Convention|Treaty|Conventions)\b|\bConvention (?:on|against|relating to|concerning) |\b(?:Kyoto|Montreal) Protocol\b|\bParis (?:Climate )?(?:Agreement|Accord) on climate\b|\bRome Statute\b|\bNorth Atlantic Treaty\b|\bGeneral Agreement on Tariffs\b|\bTreaty on the Non-?Proliferation\b|\bOuter Space Treaty\b|\bUnited Nations [\p{L} ]*Convention\b/u;

/** Whether a treaty goes by the name of one that most states have joined. */
export const isOfAll = (name: string): boolean => OF_ALL.test(name);
