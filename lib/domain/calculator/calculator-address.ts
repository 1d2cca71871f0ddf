import { type CalculatorLink, writeLink } from "./link";

/** Anybody's calculator; staff have the same in their own frame. Both read the same links. */
export const PUBLIC_CALCULATOR = "/calculator";
export const OFFICE_CALCULATOR = "/rules/calculator";

/** Facts are told apart from the other uses of this part of an address, such as a jump to a field. */
const MARK = "f=";

export const factsPart = (link: CalculatorLink): string => `${MARK}${writeLink(link)}`;

/** The facts written behind "#"; null where it says something else. */
export const writtenFacts = (hash: string): string | null =>
  hash.startsWith(`#${MARK}`) ? hash.slice(MARK.length + 1) : null;

export const calculatorHref = (calculator: string, link: CalculatorLink): string =>
  `${calculator}#${factsPart(link)}`;
