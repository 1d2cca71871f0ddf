import { useTranslations } from "next-intl";

type LotRepeatProps = Readonly<{
  /** Each question is written out as it is put to the rules. */
  lots: readonly Readonly<{ group: number; listHash: string; question: object }>[];
}>;

/** The questions of the draws, word for word: put to the rules again they name the same sites (5.4.5.2.2). */
export function LotRepeat({ lots }: LotRepeatProps) {
  const t = useTranslations("programme.lot");
  return lots.map(({ group, listHash, question }) => (
    <details key={group} className="my-2 border-y border-line">
      <summary className="cursor-pointer py-2">{t("title", { group })}</summary>
      <p className="text-muted">{t("how")}</p>
      <pre
        tabIndex={0}
        aria-label={t("title", { group })}
        className="my-2 max-h-64 overflow-auto bg-subtle p-2 text-sm select-all"
      >
        {JSON.stringify(question)}
      </pre>
      <p className="pb-2 text-sm break-all text-muted">{t("listHash", { hash: listHash })}</p>
    </details>
  ));
}
