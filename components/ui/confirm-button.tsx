"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { describeControl, Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { Dialog } from "@/components/ui/modal";

type ConfirmButtonProps = Readonly<{
  label: ReactNode;
  icon?: ReactNode;
  variant?: ButtonVariant;
  size?: "medium" | "small";
  title: string;
  /** What will happen, said before it is asked. */
  consequence: ReactNode;
  confirmLabel: string;
  /** Ask for a reason first, and refuse without one. */
  reason?: Readonly<{ label?: string; hint?: string }> | undefined;
  /** Answers nothing when done, and the dialog closes; or why it was not done, which is shown, and the reason stays. */
  onConfirm: (reason: string) => Promise<ReactNode>;
  /** Done, and the page is being read anew. */
  busy?: boolean;
  /** Why it is not possible now, one short sentence each; the button is off while there is one. */
  blockedBy?: readonly string[];
}>;

/** A step that cannot be taken back: the consequence and the reason come before the button. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const reasons = useId();
  const { busy = false, blockedBy = [] } = props;
  const isBlocked = blockedBy.length > 0;
  return (
    <>
      {isBlocked && (
        <p id={reasons} className="mb-2 text-muted">
          {blockedBy.join(" ")}
        </p>
      )}
      <Button
        variant={props.variant ?? "secondary"}
        size={props.size}
        icon={props.icon}
        busy={busy}
        disabled={isBlocked}
        aria-describedby={isBlocked ? reasons : undefined}
        onClick={() => {
          setOpen(true);
        }}
      >
        {props.label}
      </Button>
      <Dialog
        open={open}
        title={props.title}
        onClose={() => {
          setOpen(false);
        }}
      >
        <Confirmation
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      </Dialog>
    </>
  );
}

function Confirmation(props: ConfirmButtonProps & Readonly<{ onClose: () => void }>) {
  const t = useTranslations("common");
  const id = useId();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<ReactNode>();
  const [busy, setBusy] = useState(false);

  const confirm = async () => {
    if (props.reason && reason.trim() === "") {
      setError(t("confirmation.reasonMissing"));
      document.getElementById(id)?.focus();
      return;
    }
    setBusy(true);
    setFailure(undefined);
    const failed = await props.onConfirm(reason.trim());
    setBusy(false);
    if (failed === undefined) props.onClose();
    else setFailure(failed);
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void confirm();
      }}
    >
      <Callout kind="warn" title={t("confirmation.consequence")}>
        {props.consequence}
      </Callout>
      {props.reason && (
        <Field
          id={id}
          label={props.reason.label ?? t("confirmation.reason")}
          hint={props.reason.hint ?? t("confirmation.reasonHint")}
          error={error}
        >
          <Textarea
            {...describeControl(id, { hint: props.reason.hint ?? t("confirmation.reasonHint"), error })}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setError(undefined);
            }}
          />
        </Field>
      )}
      {failure !== undefined && (
        <Callout kind="blocked" role="alert">
          {failure}
        </Callout>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="danger" busy={busy}>
          {props.confirmLabel}
        </Button>
        <Button onClick={props.onClose}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
