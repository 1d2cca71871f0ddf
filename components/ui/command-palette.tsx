"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Input } from "@/components/ui/input";
import { Modal } from "@/components/ui/modal";

export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly kind?: string | undefined;
  readonly detail?: string | undefined;
}

type CommandPaletteProps = Readonly<{
  open: boolean;
  onClose: () => void;
  search: (query: string, signal: AbortSignal) => Promise<readonly Hit[]>;
}>;

interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly failed: boolean;
}

const NOTHING: Found = { query: "", hits: [], failed: false };
const PAUSE = 150;

function useHits(query: string, search: CommandPaletteProps["search"]): Found {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (query === "") return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      search(query, abort.signal).then(
        (hits) => {
          if (!abort.signal.aborted) setFound({ query, hits, failed: false });
        },
        () => {
          if (!abort.signal.aborted) setFound({ query, hits: [], failed: true });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, search]);
  return query === "" ? NOTHING : found;
}

/** Search everything: type, choose with the arrows, open with Enter. */
export function CommandPalette({ open, onClose, search }: CommandPaletteProps) {
  const t = useTranslations("frame.search");
  return (
    <Modal open={open} onClose={onClose} title={t("label")} place="top">
      <Palette onClose={onClose} search={search} />
    </Modal>
  );
}

function Palette({ onClose, search }: Omit<CommandPaletteProps, "open">) {
  const t = useTranslations("frame.search");
  const router = useRouter();
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const query = text.trim();
  const { hits, failed, query: answered } = useHits(query, search);

  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    router.push(hit.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setChosen((before) => (before + step + hits.length) % hits.length);
    }
    if (event.key === "Enter") go(hits[chosen]);
  };

  return (
    <>
      <Input
        ref={box}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? `${listId}-${chosen}` : undefined}
        aria-label={t("label")}
        placeholder={t("hint")}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="py-2 text-sm text-muted">
        {failed && t("failed")}
        {!failed && query === "" && t("keys")}
        {!failed && query !== "" && answered === query && hits.length === 0 && t("none", { query })}
        {!failed && hits.length > 0 && t("results", { count: hits.length })}
      </p>
      <ul id={listId} role="listbox" aria-label={t("label")}>
        {hits.map((hit, index) => (
          <li
            key={hit.href}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => {
              go(hit);
            }}
            onPointerMove={() => {
              setChosen(index);
            }}
            className={classNames(
              "target flex cursor-pointer flex-wrap items-baseline gap-x-3 px-3 py-2",
              index === chosen && "bg-accent-soft",
            )}
          >
            <span className="font-medium">{hit.title}</span>
            <span className="text-sm text-muted">{hit.detail}</span>
            <span className="ml-auto text-sm text-muted">{hit.kind}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
