"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { SidePanel } from "@/components/ui/modal";
import { PrintButton } from "@/components/ui/print-button";
import { type RuleStep, StepsTable } from "@/components/workflow/steps-table";
import { InterpretationList, WarningList } from "@/components/workflow/warning-list";
import type { Said } from "@/lib/i18n/say";

type ExplainedNumberProps = Readonly<{
  /** The number as shown, with its unit: "4.0 日". */
  value: string;
  steps: readonly RuleStep[];
  warnings?: readonly Said[];
  interpretations?: readonly string[];
  /** Title of the panel; "Why 4.0 days?" by default. */
  title?: string;
  /** What the paper must also say: the case, the edition. */
  children?: ReactNode;
}>;

/** A rule's number, underlined with dots: click or Enter shows how it came about, and prints it for the file. */
export function ExplainedNumber(props: ExplainedNumberProps) {
  const { value, steps, warnings = [], interpretations = [], children } = props;
  const t = useTranslations("workflow.steps");
  const [open, setOpen] = useState(false);
  const title = props.title ?? t("why", { value });
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        title={title}
        className="explained font-medium hover:text-accent"
        onClick={() => {
          setOpen(true);
        }}
      >
        {value}
      </button>
      <SidePanel
        open={open}
        title={title}
        onClose={() => {
          setOpen(false);
        }}
        footer={<PrintButton>{t("print")}</PrintButton>}
      >
        <div className="flex flex-col gap-5">
          {children}
          <StepsTable steps={steps} />
          <WarningList warnings={warnings} />
          <InterpretationList interpretations={interpretations} />
        </div>
      </SidePanel>
    </>
  );
}
