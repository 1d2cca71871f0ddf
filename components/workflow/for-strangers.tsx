"use client";

import { createContext, type ReactNode, useContext } from "react";

const OfStrangers = createContext(false);

/** A page that anybody may read: what stands on it leads to no page that asks for an account. */
export function ForStrangers({ children }: Readonly<{ children: ReactNode }>) {
  return <OfStrangers value>{children}</OfStrangers>;
}

/** Whether the reader may have no account, and so no way to the pages of the office. */
export const useIsForStrangers = (): boolean => useContext(OfStrangers);
