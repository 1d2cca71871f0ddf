import { useTranslations } from "next-intl";

/** What is coming has about this many lines. */
export function Skeleton({ lines = 3 }: Readonly<{ lines?: number }>) {
  const t = useTranslations("common");
  return (
    <div role="status" className="flex animate-pulse flex-col gap-3">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden className="h-4 rounded-sm bg-hover last:w-2/3" />
      ))}
    </div>
  );
}
