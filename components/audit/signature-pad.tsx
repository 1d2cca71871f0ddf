"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import SignaturePad from "signature_pad";
import { uploadFile } from "@/components/forms/upload-file";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/modal";

type SignatureDialogProps = Readonly<{
  /** Whose signature it is. */
  name: string;
  onSigned: (fileId: string) => void;
  /** Instead of drawing: the name stands on the sheet that is signed by hand. */
  onPaper: () => void;
  onClose: () => void;
}>;

const PEN = { minWidth: 0.8, maxWidth: 2.6, penColor: "#111111" } as const;
/** Sharp on paper, and still a small file. */
const MOST_DOTS = 2;

/** The canvas in the dots of this screen, ready to be drawn on. */
const startPad = (element: HTMLCanvasElement): SignaturePad => {
  const ratio = Math.min(MOST_DOTS, Math.max(1, window.devicePixelRatio));
  element.width = element.clientWidth * ratio;
  element.height = element.clientHeight * ratio;
  element.getContext("2d")?.scale(ratio, ratio);
  return new SignaturePad(element, PEN);
};

const usePad = (onStroke: (isEmpty: boolean) => void) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const started = startPad(canvas.current);
    const told = () => {
      onStroke(started.isEmpty());
    };
    started.addEventListener("endStroke", told);
    pad.current = started;
    return () => {
      started.removeEventListener("endStroke", told);
      started.off();
      pad.current = null;
    };
  }, [onStroke]);
  return { canvas, pad };
};

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });

/** Somebody signs with finger, pen or mouse; who cannot or will not signs the paper sheet. */
export function SignatureDialog({ name, onSigned, onPaper, onClose }: SignatureDialogProps) {
  const t = useTranslations("conduct.signature");
  const [isEmpty, setIsEmpty] = useState(true);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState("");
  const { canvas, pad } = usePad(setIsEmpty);

  const send = async () => {
    const blob = canvas.current === null ? null : await pngOf(canvas.current);
    if (blob === null) return;
    setIsSending(true);
    setFailure("");
    const file = new File([blob], `${t("fileName", { name })}.png`, { type: "image/png" });
    const sent = await uploadFile(file, () => undefined);
    setIsSending(false);
    if (sent.kind === "stored") onSigned(sent.file.id);
    else setFailure(sent.kind === "offline" ? t("offline") : (sent.detail ?? t("refused")));
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title", { name })}
      footer={
        <>
          <Button variant="primary" disabled={isEmpty} busy={isSending} onClick={() => void send()}>
            {t("done")}
          </Button>
          <Button
            onClick={() => {
              pad.current?.clear();
              setIsEmpty(true);
            }}
          >
            {t("clear")}
          </Button>
          <Button variant="quiet" onClick={onPaper}>
            {t("onPaper")}
          </Button>
        </>
      }
    >
      <p className="mb-2 text-muted">{t("how")}</p>
      {/* White in the dark as well: it is the paper that is signed. */}
      <canvas
        ref={canvas}
        role="img"
        aria-label={t("pad", { name })}
        className="h-48 w-full touch-none rounded-sm border border-edge bg-white"
      />
      <p role="status" className="mt-2 text-sm text-muted">
        {isEmpty ? t("empty") : t("drawn")}
      </p>
      {failure !== "" && (
        <p role="alert" className="mt-1 text-bad">
          {failure}
        </p>
      )}
    </Dialog>
  );
}
