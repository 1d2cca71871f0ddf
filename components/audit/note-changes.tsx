import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { Note } from "@/lib/domain/audit/check-list-note";
import type { NoteChange } from "@/lib/domain/audit/check-list-note";

type NoteChangesProps = Readonly<{
  note: Pick<Note, "changes" | "isAfterClosing">;
  team: readonly Readonly<{ personId: string; name: string }>[];
}>;

/** What a note said before it was corrected after the closing meeting, who corrected it, when and why (5.5.9.2). */
export function NoteChanges({ note, team }: NoteChangesProps) {
  const t = useTranslations("conduct");
  const words = ({ verdict, evidence, unit }: NoteChange["before"]) =>
    [
      [verdict === null ? t("notes.unjudged") : t(`noteVerdict.${verdict}`), unit]
        .filter((part) => part !== "")
        .join(" · "),
      evidence,
    ].join("\n");
  return (
    <>
      {note.isAfterClosing && <p className="mb-2 text-sm text-muted">{t("notes.late")}</p>}
      {note.changes.map(({ changedOn, byPersonId, reason, before, after }, index) => (
        <section key={index} className="mb-4 border-s-2 border-edge ps-3">
          <h4 className="font-medium">
            {t("notes.changed", {
              day: changedOn,
              name: team.find(({ personId }) => personId === byPersonId)?.name ?? "",
            })}
          </h4>
          <DescriptionList
            items={[
              { key: "was", term: t("notes.was"), value: <Said text={words(before)} /> },
              { key: "is", term: t("notes.is"), value: <Said text={words(after)} /> },
              { key: "reason", term: t("notes.changeReason"), value: reason },
            ]}
          />
        </section>
      ))}
    </>
  );
}

const Said = ({ text }: Readonly<{ text: string }>) => <span className="whitespace-pre-line">{text}</span>;
