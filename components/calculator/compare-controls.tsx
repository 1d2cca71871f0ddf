"use client";

import { Copy, GitCompareArrows, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import type { EditionChoice } from "@/lib/domain/calculator/edition-choice";
import { factsPart } from "@/lib/domain/calculator/calculator-address";
import type { CalculatorLink } from "@/lib/domain/calculator/link";
import type { Against, Asked } from "@/lib/domain/calculator/facts";

type CompareControlsProps = Readonly<{
  choices: readonly EditionChoice[];
  chosen: EditionChoice;
  against: Against | null;
  /** null while the facts are not complete: there is nothing to keep or to link to. */
  asked: Asked | null;
  onKeep: () => void;
  onSwap: () => void;
  onCompare: (against: Against | null) => void;
}>;

const nameOf = ({ scheme, edition }: Pick<EditionChoice, "scheme" | "edition">): string =>
  `${scheme} ${edition}`;

/** Keep these facts as A, hold them against another edition, change sides, stop comparing, copy the link. */
export function CompareControls(props: CompareControlsProps) {
  const { choices, chosen, against, asked, onKeep, onSwap, onCompare } = props;
  const t = useTranslations("calculator");
  const [copied, setCopied] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async (link: CalculatorLink) => {
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}#${factsPart(link)}`);
      setCopied("copied");
    } catch {
      setCopied("copyFailed");
    }
  };
  const others = choices.filter((choice) => nameOf(choice) !== nameOf(chosen));
  return (
    <div data-print="none" className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button size="small" onClick={onKeep} disabled={asked === null}>
        {t(against?.kind === "facts" ? "keepAnew" : "keep")}
      </Button>
      <label className="inline-flex items-center gap-2 text-sm">
        <span className="whitespace-nowrap text-muted">{t("compareWith")}</span>
        <Select
          className="max-w-56"
          value={against?.kind === "edition" ? nameOf(against) : ""}
          empty={t("noEdition")}
          options={others.map((choice) => ({ value: nameOf(choice), label: nameOf(choice) }))}
          onChange={(event) => {
            const other = others.find((choice) => nameOf(choice) === event.target.value);
            onCompare(
              other === undefined ? null : { kind: "edition", scheme: other.scheme, edition: other.edition },
            );
          }}
        />
      </label>
      {against?.kind === "facts" && (
        <Button
          size="small"
          icon={<GitCompareArrows aria-hidden className="size-4" />}
          onClick={onSwap}
          disabled={asked === null}
        >
          {t("swap")}
        </Button>
      )}
      {against !== null && (
        <Button
          size="small"
          variant="quiet"
          icon={<X aria-hidden className="size-4" />}
          onClick={() => {
            onCompare(null);
          }}
        >
          {t("stopComparing")}
        </Button>
      )}
      <Button
        size="small"
        icon={<Copy aria-hidden className="size-4" />}
        onClick={() => {
          if (asked !== null) void copy({ asked, ...(against === null ? {} : { against }) });
        }}
        disabled={asked === null}
      >
        {t("copyLink")}
      </Button>
      <span role="status" className="text-sm text-muted">
        {copied !== null && t(copied)}
      </span>
    </div>
  );
}
