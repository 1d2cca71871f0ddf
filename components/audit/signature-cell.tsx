"use client";

import { PenLine, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SignatureDialog } from "@/components/audit/signature-pad";
import { Button, IconButton } from "@/components/ui/button";
import { StoredPicture } from "@/components/ui/stored-picture";

export type Signing = Readonly<{ signatureFileId: string | null; isSignedOnPaper: boolean }>;

export const UNSIGNED: Signing = { signatureFileId: null, isSignedOnPaper: false };

type SignatureCellProps = Readonly<{
  name: string;
  signing: Signing;
  /** Without it the signature stands and cannot be taken back. */
  onSign?: (signing: Signing) => void;
}>;

/** A drawn signature in its own bytes. */
export function DrawnSignature({ fileId, name }: Readonly<{ fileId: string; name: string }>) {
  const t = useTranslations("conduct.signature");
  return (
    <StoredPicture
      src={`/api/v1/files/${fileId}`}
      alt={t("of", { name })}
      className="h-9 w-28 rounded-sm border border-line bg-white object-contain"
    />
  );
}

/** One person's signature: drawn, on the paper sheet, or a button to give it. */
export function SignatureCell({ name, signing, onSign }: SignatureCellProps) {
  const t = useTranslations("conduct.signature");
  const [isOpen, setIsOpen] = useState(false);
  const { signatureFileId, isSignedOnPaper } = signing;
  if (signatureFileId !== null || isSignedOnPaper)
    return (
      <span className="inline-flex items-center gap-1">
        {signatureFileId === null ? (
          <span>{t("stateOnPaper")}</span>
        ) : (
          <DrawnSignature fileId={signatureFileId} name={name} />
        )}
        {onSign !== undefined && (
          <IconButton
            label={t("remove", { name })}
            icon={<X aria-hidden className="size-4" />}
            onClick={() => {
              onSign(UNSIGNED);
            }}
          />
        )}
      </span>
    );
  if (onSign === undefined) return <span className="text-muted">{t("stateNone")}</span>;
  const take = (given: Signing) => {
    onSign(given);
    setIsOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        icon={<PenLine aria-hidden className="size-4" />}
        disabled={name === ""}
        title={name === "" ? t("nameFirst") : undefined}
        aria-label={t("sign", { name })}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t("button")}
      </Button>
      {isOpen && (
        <SignatureDialog
          name={name}
          onSigned={(fileId) => {
            take({ signatureFileId: fileId, isSignedOnPaper: false });
          }}
          onPaper={() => {
            take({ signatureFileId: null, isSignedOnPaper: true });
          }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
