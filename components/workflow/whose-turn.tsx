import { UserRound } from "lucide-react";
import { useTranslations } from "next-intl";

type WhoseTurnProps = Readonly<{
  /** Role or name; none when nothing is waiting. */
  who?: string | undefined;
  isReader?: boolean;
  /** What is to be done, in a few words. */
  what?: string | undefined;
}>;

export function WhoseTurn({ who, isReader, what }: WhoseTurnProps) {
  const t = useTranslations("workflow");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <UserRound aria-hidden className="size-4 text-muted" />
      <span className="text-muted">{t("whoseTurn")}</span>
      <span className="font-medium text-ink">
        {isReader === true ? t("yourTurn") : who === undefined ? t("nobodysTurn") : who}
      </span>
      {what !== undefined && <span>· {what}</span>}
    </span>
  );
}
