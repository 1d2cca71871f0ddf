import type { ReactNode } from "react";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Things waiting there. */
  readonly count?: number | undefined;
}

/** One group of the left rail: a role's desks, the lists, the rules, the register. */
export interface NavigationSection {
  readonly key: string;
  readonly title?: string | undefined;
  readonly items: readonly NavigationItem[];
}

export interface Account {
  readonly name: string;
  /** e.g. the roles, or the client's organisation */
  readonly detail?: string | undefined;
  readonly links: readonly Readonly<{ key: string; href: string; label: string }>[];
  readonly signOutHref: string;
}

/** The item whose page, or a page below it, is shown: the longest address that fits. */
export function currentItem(sections: readonly NavigationSection[], pathname: string): string | undefined {
  return sections
    .flatMap((section) => section.items.map((item) => item.href))
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((left, right) => right.length - left.length)[0];
}
