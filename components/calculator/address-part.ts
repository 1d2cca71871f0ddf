"use client";

import { useEffect, useSyncExternalStore } from "react";
import { writtenFacts } from "@/lib/domain/calculator/calculator-address";

/** The facts in the address as they were given from outside: those the calculator writes itself restore nothing. */
let own: string | null = null;
let given = "";

const read = (): string => {
  const { hash } = window.location;
  if (hash !== own && (own === null || writtenFacts(hash) !== null)) {
    given = writtenFacts(hash) ?? "";
    own = hash;
  }
  return given;
};

const subscribe = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => {
    window.removeEventListener("hashchange", changed);
  };
};

/** Facts somebody followed a link to; empty on the server, where this part of an address never comes. */
export function useGivenFacts(): string {
  useEffect(
    () => () => {
      own = null;
    },
    [],
  );
  return useSyncExternalStore(subscribe, read, () => "");
}

/** Keeps the facts in the address, so that reading the page anew, or its link, restores them. */
export const writePart = (part: string): void => {
  own = `#${part}`;
  window.history.replaceState(null, "", own);
};
