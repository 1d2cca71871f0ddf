"use client";

import { useTranslations } from "next-intl";
import { useNoteWords } from "@/components/audit/use-note-words";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { NoteWords } from "@/lib/domain/audit/note-form";

type NoteConflictProps = Readonly<{
  mine: NoteWords;
  theirs: NoteWords;
  sites: readonly Readonly<{ id: string; name: string }>[];
  onSettle: (whose: "mine" | "theirs" | "both") => void;
}>;

/** Two versions of one note beside each other, every field that differs; nothing is written before one is chosen. */
export function NoteConflict({ mine, theirs, sites, onSettle }: NoteConflictProps) {
  const t = useTranslations("conduct.notes");
  const told = useNoteWords(sites);
  const own = told(mine);
  const differing = told(theirs).flatMap((line, index) => {
    const other = own[index];
    return other === undefined || other.text === line.text ? [] : [{ ...line, mine: other.text }];
  });
  return (
    <Callout kind="warn" role="alert" title={t("staleTitle")}>
      <p>{t("staleWhy")}</p>
      <div className="my-2 grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-2">
        <p className="hidden font-medium sm:block">{t("theirs")}</p>
        <p className="hidden font-medium sm:block">{t("mine")}</p>
        {differing.map(({ key, label, text, mine: said }) => (
          <div key={key} className="contents">
            <Side label={`${label} · ${t("theirs")}`} text={text} />
            <Side label={`${label} · ${t("mine")}`} text={said} />
          </div>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button
          onClick={() => {
            onSettle("theirs");
          }}
        >
          {t("takeTheirs")}
        </Button>
        <Button
          onClick={() => {
            onSettle("mine");
          }}
        >
          {t("keepMine")}
        </Button>
        <Button
          onClick={() => {
            onSettle("both");
          }}
        >
          {t("keepBoth")}
        </Button>
      </div>
    </Callout>
  );
}

function Side({ label, text }: Readonly<{ label: string; text: string }>) {
  const t = useTranslations("conduct.notes");
  return (
    <div className="border-s-2 border-edge ps-2">
      <p className="text-sm text-muted">{label}</p>
      <p className="whitespace-pre-line">{text === "" ? t("nothing") : text}</p>
    </div>
  );
}
