"use client";

import { useTranslations } from "next-intl";
import { createContext, use, useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { UploadState } from "@/components/forms/uploads";
import { sayFault } from "@/lib/i18n/say";

interface ApiFormState {
  readonly serverErrors: Readonly<Record<string, string>>;
  readonly idPrefix: string;
  /** What values that are codes or ids are called, for whoever is shown a difference. */
  readonly words: Readonly<Record<string, string>>;
  /** The form is on its way: what is added to it now would stay behind. */
  readonly busy: boolean;
  readonly tellUpload: (field: string, state: UploadState | null) => void;
}

export const ApiFormContext = createContext<ApiFormState>({
  serverErrors: {},
  idPrefix: "",
  words: {},
  busy: false,
  tellUpload: () => undefined,
});

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

/** Holds the form back while the files of a field are not all stored; answers whether the form is being sent. */
export function useUploadHold(field: string, state: UploadState | null): boolean {
  const { busy, tellUpload } = use(ApiFormContext);
  useEffect(() => {
    tellUpload(field, state);
    return () => {
      tellUpload(field, null);
    };
  }, [tellUpload, field, state]);
  return busy;
}
