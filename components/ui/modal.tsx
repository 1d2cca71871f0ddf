"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type ModalProps = Readonly<{
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  /** "side" is a panel at the right edge, "middle" a box, "top" a box near the top. */
  place: "side" | "middle" | "top";
}>;

const PLACES: Readonly<Record<ModalProps["place"], string>> = {
  side: "ml-auto mr-0 my-0 h-dvh max-h-none w-full max-w-xl border-l border-line",
  middle: "m-auto w-[calc(100vw-32px)] max-w-lg max-h-[calc(100dvh-32px)] rounded-md border border-line",
  top: "mx-auto mt-[10vh] mb-auto w-[calc(100vw-32px)] max-w-2xl max-h-[70vh] rounded-md border border-line",
};

/** How far apart, in milliseconds, the two halves of a double click may lie. */
const DOUBLE_CLICK = 500;

/**
 * The browser's own dialog: it traps the focus, closes on Esc and gives the focus back. It hangs on the body, so
 * that it may be opened from within a sentence or a form.
 */
export function Modal({ open, ...rest }: ModalProps) {
  return open ? createPortal(<OpenModal {...rest} />, document.body) : null;
}

function OpenModal({ onClose, title, children, footer, place }: Omit<ModalProps, "open">) {
  const t = useTranslations("common");
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useRef(0);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    opened.current = performance.now();
    // Closed before it is taken away: only then does the browser return the focus.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClickCapture={(event) => {
        // The second half of the double click that opened it was not meant for what is in it.
        if (event.detail < 2 || event.timeStamp - opened.current > DOUBLE_CLICK) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={classNames("bg-surface p-0 text-base text-ink shadow-panel", PLACES[place])}
    >
      <div className={classNames("flex flex-col", place === "side" ? "h-full" : "max-h-[inherit]")}>
        <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-2">
          <h2 id={titleId} className="text-lg">
            {title}
          </h2>
          <span data-print="none">
            <IconButton label={t("close")} icon={<X aria-hidden className="size-5" />} onClick={onClose} />
          </span>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5 print:overflow-visible">{children}</div>
        {footer !== undefined && (
          <div data-print="none" className="flex flex-wrap gap-3 border-t border-line px-5 py-3">
            {footer}
          </div>
        )}
      </div>
    </dialog>
  );
}

type PlacedModalProps = Omit<ModalProps, "place">;

export const SidePanel = (props: PlacedModalProps) => <Modal {...props} place="side" />;

export const Dialog = (props: PlacedModalProps) => <Modal {...props} place="middle" />;
