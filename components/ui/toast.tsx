"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useCallback, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { type Tone, ToneIcon } from "@/components/ui/status";

interface Toast {
  readonly id: number;
  readonly tone: Tone;
  readonly text: string;
}

type Announce = (text: string, tone?: Tone) => void;

const Announcer = createContext<Announce>(() => undefined);

const KEPT = 3;

/**
 * Short words about what has just happened, read aloud without taking the focus. They stay until closed or pushed
 * out by newer ones: a message that leaves on a timer is lost on whoever looked away.
 */
export function ToastProvider({ children }: Readonly<{ children: ReactNode }>) {
  const t = useTranslations("common");
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const announce = useCallback<Announce>((text, tone = "ok") => {
    setToasts((before) => [...before.slice(1 - KEPT), { id: (before.at(-1)?.id ?? 0) + 1, tone, text }]);
  }, []);
  return (
    <Announcer value={announce}>
      {children}
      <div
        role="status"
        data-print="none"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2"
      >
        {toasts.map(({ id, tone, text }) => (
          <div
            key={id}
            className="pointer-events-auto flex max-w-md items-start gap-2 rounded-md border border-line bg-surface py-2 pr-2 pl-4 shadow-panel"
          >
            <ToneIcon tone={tone} className="mt-1.5" />
            <span className="py-1">{text}</span>
            <IconButton
              label={t("close")}
              icon={<X aria-hidden className="size-4" />}
              onClick={() => {
                setToasts((before) => before.filter((toast) => toast.id !== id));
              }}
            />
          </div>
        ))}
      </div>
    </Announcer>
  );
}

export const useAnnounce = () => use(Announcer);
