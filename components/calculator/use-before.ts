"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { type CalculatorValues, readForm } from "@/lib/domain/calculator/form-values";
import type { Asked } from "@/lib/domain/calculator/facts";

/** A cell of a table belongs to its table; scheme and edition change together. */
const fieldOf = (name: string): string =>
  name === "scheme" ? "edition" : name.replace(/\.\d+(\..*)?$/u, "");

/**
 * The question as it stood before the fact that is being changed: digits typed into one field are one change, which
 * ends when the field is left. Another question has nothing before it.
 */
export function useBefore(form: UseFormReturn<CalculatorValues>) {
  const [before, setBefore] = useState<Asked | null>(null);
  const last = useRef<{ field: string; asked: Asked | null }>({ field: "", asked: null });
  useEffect(() => {
    last.current.asked = readForm(form.getValues()).asked;
    const { unsubscribe } = form.watch((_, { name = "" }) => {
      const { field, asked } = last.current;
      const now = readForm(form.getValues()).asked;
      if (name === "question" || name === "") setBefore(null);
      else if (fieldOf(name) !== field && asked !== null) setBefore(asked);
      last.current = { field: fieldOf(name), asked: now ?? asked };
    });
    return unsubscribe;
  }, [form]);
  return {
    before,
    /** The field was left: what is typed next is a new change. */
    endChange: () => {
      last.current.field = "";
    },
  };
}
