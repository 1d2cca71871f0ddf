import { Circle, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";

export interface FormPart {
  /** id of the FormSection */
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
}

/** Contents of a long form, with a tick per finished part; stands at the side on a wide screen. */
export function FormContents({ parts }: Readonly<{ parts: readonly FormPart[] }>) {
  const t = useTranslations("forms");
  return (
    <nav aria-label={t("contents")} data-print="none" className="lg:sticky lg:top-16">
      <ol className="flex flex-col border-l border-line">
        {parts.map(({ id, title, done }) => {
          const Icon = done ? CircleCheck : Circle;
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                className="target flex items-center gap-2 py-1.5 pl-4 hover:bg-hover hover:underline"
              >
                <Icon
                  aria-hidden
                  className={done ? "size-4 shrink-0 text-ok" : "size-4 shrink-0 text-muted"}
                />
                {title}
                <span className="sr-only">{t("partState", { state: t(done ? "done" : "notDone") })}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
