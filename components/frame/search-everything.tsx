"use client";

import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { z } from "zod";
import { CommandPalette } from "@/components/ui/command-palette";

const answer = z.object({
  results: z.array(
    z.object({
      href: z.string(),
      title: z.string(),
      kind: z.string().optional(),
      detail: z.string().optional(),
      said: z.object({ zh: z.string(), en: z.string() }).optional(),
    }),
  ),
});

/** Ctrl/⌘ K from anywhere; asks `endpoint?q=…`. */
export function SearchEverything({ endpoint }: Readonly<{ endpoint: string }>) {
  const t = useTranslations("frame.search");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  const search = useCallback(
    async (query: string, signal: AbortSignal) => {
      const response = await fetch(`${endpoint}?q=${encodeURIComponent(query)}`, { signal });
      if (!response.ok) throw new Error(`Search answered ${response.status}`);
      return answer.parse(await response.json()).results.map(({ kind, said, ...result }) => ({
        ...result,
        ...(said === undefined ? {} : { detail: locale.startsWith("zh") ? said.zh : said.en }),
        ...(kind === undefined ? {} : { kind: t(`kinds.${kind}`) }),
      }));
    },
    [endpoint, locale, t],
  );
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          setOpen(true);
        }}
        className="target flex min-h-8 items-center gap-2 rounded-md border border-line px-3 text-muted hover:bg-hover max-sm:border-transparent max-sm:px-2 sm:w-80"
      >
        <Search aria-hidden className="size-4 shrink-0 max-sm:size-5" />
        <span className="min-w-0 flex-1 truncate text-left max-sm:sr-only">{t("open")}</span>
        <kbd aria-hidden className="font-sans text-xs max-sm:hidden">
          Ctrl K
        </kbd>
      </button>
      <CommandPalette
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        search={search}
      />
    </>
  );
}
