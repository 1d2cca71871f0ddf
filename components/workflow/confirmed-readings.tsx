"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useIsForStrangers } from "@/components/workflow/for-strangers";
import { interpretationHref } from "@/lib/domain/interpretation/interpretation-address";

/** A reading that the body has confirmed; `by` is null for strangers. */
export type ConfirmedReading = Readonly<{
  scheme: string;
  edition: string;
  interpretation: string;
  by: string | null;
  on: string;
  text: string;
}>;

/** An edition as its readings are told. */
export type EditionRead = Readonly<{
  scheme: string;
  edition: string;
  /** Of a draft nothing can be confirmed yet, and no page tells its readings. */
  isDraft?: boolean;
}>;

const Confirmed = createContext<readonly ConfirmedReading[]>([]);
const OfEdition = createContext<EditionRead | null>(null);

/** What the body has confirmed, for every figure below that rests on a reading. */
export function ConfirmedReadings({
  confirmed,
  children,
}: Readonly<{ confirmed: readonly ConfirmedReading[]; children: ReactNode }>) {
  return <Confirmed value={confirmed}>{children}</Confirmed>;
}

/** The edition whose readings are told below: an id is one only within its edition. */
export function ReadingsOf({
  scheme,
  edition,
  isDraft = false,
  children,
}: EditionRead & Readonly<{ children: ReactNode }>) {
  return <OfEdition value={{ scheme, edition, isDraft }}>{children}</OfEdition>;
}

/** Whether the body has confirmed a reading, and where that is told; nothing where no edition is known. */
export function ReadingStanding({ interpretation }: Readonly<{ interpretation: string }>) {
  const t = useTranslations("interpretation");
  const confirmed = useContext(Confirmed);
  const of = useContext(OfEdition);
  const isForStrangers = useIsForStrangers();
  if (of === null) return null;
  if (of.isDraft === true) return <span className="text-sm text-muted">{t("standings.open")}</span>;
  const found = confirmed.find(
    (one) => one.scheme === of.scheme && one.edition === of.edition && one.interpretation === interpretation,
  );
  const standing = found === undefined ? t("standings.open") : t("standings.confirmed");
  return (
    <span className="text-sm text-muted">
      {isForStrangers ? (
        standing
      ) : (
        <Link href={interpretationHref({ ...of, interpretation })} className="explained hover:text-ink">
          {standing}
        </Link>
      )}
      {found !== undefined &&
        ` ${[found.by, found.on].filter((part) => part !== null).join(" ")}${t("colon")}${found.text}`}
    </span>
  );
}
