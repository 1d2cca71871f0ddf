"use client";

import { useTranslations } from "next-intl";
import { createContext, use } from "react";
import { useFormContext } from "react-hook-form";
import { sayFault } from "@/lib/i18n/say";

interface ApiFormState {
  readonly serverErrors: Readonly<Record<string, string>>;
  readonly idPrefix: string;
}

export const ApiFormContext = createContext<ApiFormState>({ serverErrors: {}, idPrefix: "" });

/** What every bound control needs: its id, and the sentence of its error from this side or the server's. */
export function useBoundControl(name: string) {
  const t = useTranslations();
  const form = useFormContext();
  const { serverErrors, idPrefix } = use(ApiFormContext);
  const state = form.getFieldState(name, form.formState).error;
  const message = state?.root?.message ?? state?.message;
  const error = message === undefined ? serverErrors[name] : sayFault(t, { code: message, message });
  return { form, id: idPrefix + name, error };
}
