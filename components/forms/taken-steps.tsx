"use client";

import { X } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { IconButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

type Take = (sentence: string) => void;

const TakeContext = createContext<Take>(() => undefined);

type Taken = Readonly<{ sentence: string; count: number; shownOn: string | undefined }>;

type TakenStepsProps = Readonly<{
  /** Where things stand now and what comes next. */
  now: ReactNode;
  children: ReactNode;
}>;

/**
 * Says that a step was taken, and what comes next, above the page that the step has changed: the control that took
 * it is often gone by then, and the focus with it. The words stay until the page is left or the next step is taken.
 */
export function TakenSteps({ now, children }: TakenStepsProps) {
  const t = useTranslations("common");
  const page = usePathname();
  const [taken, setTaken] = useState<Taken>();
  const box = useRef<HTMLDivElement>(null);
  const take = useCallback<Take>((sentence) => {
    setTaken((before) => ({ sentence, count: (before?.count ?? 0) + 1, shownOn: undefined }));
  }, []);
  // A step that leads to another page is told there.
  if (taken !== undefined && taken.shownOn === undefined) setTaken({ ...taken, shownOn: page });
  const count = taken?.count;
  useEffect(() => {
    const holder = document.activeElement;
    if (count !== undefined && (holder === null || holder === document.body)) box.current?.focus();
  }, [count]);
  return (
    <TakeContext value={take}>
      <div ref={box} role="status" tabIndex={-1} data-print="none" className="scroll-mt-20 outline-none">
        {taken !== undefined && taken.shownOn === page && (
          <div className="mb-5 flex items-start bg-ok-soft">
            <div className="min-w-0 flex-1">
              <Callout kind="success" title={taken.sentence}>
                {now}
              </Callout>
            </div>
            <span className="p-2">
              <IconButton
                label={t("close")}
                icon={<X aria-hidden className="size-4" />}
                onClick={() => {
                  setTaken({ ...taken, shownOn: "" });
                }}
              />
            </span>
          </div>
        )}
      </div>
      {children}
    </TakeContext>
  );
}

/** Tells that a step was taken; does nothing where no page is there to say it. */
export const useTake = (): Take => use(TakeContext);

/** Tells it once the form that took the step goes away with it; a form that stays says so itself. */
export function useTakenAway(sentence: string, isBeingTaken: boolean): void {
  const take = useTake();
  const held = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    held.current = isBeingTaken ? sentence : undefined;
  }, [sentence, isBeingTaken]);
  useLayoutEffect(
    () => () => {
      if (held.current !== undefined) take(held.current);
    },
    [take],
  );
}
