"use client";

import { createContext, use } from "react";
import type { Notice } from "@/rules/core/answer";

/** Warnings of the rule by the path of the field they are about. */
export const FieldWarnings = createContext<ReadonlyMap<string, readonly Notice[]>>(new Map());

export const useWarningsAt = (path: string): readonly Notice[] => use(FieldWarnings).get(path) ?? [];
