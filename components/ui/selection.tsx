"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";

interface SelectionState {
  readonly ids: ReadonlySet<string>;
  readonly set: (ids: readonly string[], on: boolean) => void;
  readonly clear: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

const Selection = createContext<SelectionState>({
  ids: NOTHING,
  set: () => undefined,
  clear: () => undefined,
});

/** Which rows of a list are chosen; wrap the table and its BatchBar in one provider. */
export function SelectionProvider({ children }: Readonly<{ children: ReactNode }>) {
  const [ids, setIds] = useState(NOTHING);
  const state = useMemo<SelectionState>(
    () => ({
      ids,
      set: (changed, on) => {
        setIds((before) => {
          const after = new Set(before);
          for (const id of changed)
            if (on) after.add(id);
            else after.delete(id);
          return after;
        });
      },
      clear: () => {
        setIds(NOTHING);
      },
    }),
    [ids],
  );
  return <Selection value={state}>{children}</Selection>;
}

export const useSelection = () => use(Selection);

export function SelectRow({ id, name }: Readonly<{ id: string; name: string }>) {
  const t = useTranslations("common.selection");
  const { ids, set } = useSelection();
  return (
    <input
      type="checkbox"
      aria-label={t("row", { name })}
      checked={ids.has(id)}
      onChange={(event) => {
        set([id], event.target.checked);
      }}
      className="size-4 align-middle accent-accent"
    />
  );
}

export function SelectAll({ ids: all }: Readonly<{ ids: readonly string[] }>) {
  const t = useTranslations("common.selection");
  const { ids, set } = useSelection();
  const chosen = all.filter((id) => ids.has(id)).length;
  return (
    <input
      type="checkbox"
      aria-label={t("all")}
      checked={all.length > 0 && chosen === all.length}
      ref={(box) => {
        if (box) box.indeterminate = chosen > 0 && chosen < all.length;
      }}
      onChange={(event) => {
        set(all, event.target.checked);
      }}
      className="size-4 align-middle accent-accent"
    />
  );
}

/** What can be done with the chosen rows; absent while none is chosen. */
export function BatchBar({ children }: Readonly<{ children: ReactNode }>) {
  const t = useTranslations("common.selection");
  const { ids, clear } = useSelection();
  return (
    <div role="status" data-print="none">
      {ids.size > 0 && (
        <div className="flex flex-wrap items-center gap-3 bg-accent-soft px-3 py-2">
          <span className="font-medium">{t("count", { count: ids.size })}</span>
          {children}
          <Button variant="quiet" size="small" onClick={clear}>
            {t("clear")}
          </Button>
        </div>
      )}
    </div>
  );
}
