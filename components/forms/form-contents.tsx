import { Circle, CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";

export interface FormPart {
  /** id of the FormSection */
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  /** Something in it was refused; whatever was saved of it earlier, it is not done. */
  readonly isFaulty?: boolean;
}

const STATES = {
  done: { Icon: CircleCheck, tone: "text-ok" },
  notDone: { Icon: Circle, tone: "text-muted" },
  faulty: { Icon: CircleAlert, tone: "text-bad" },
} as const;

const stateOf = ({ done, isFaulty = false }: FormPart): keyof typeof STATES => {
  if (isFaulty) return "faulty";
  return done ? "done" : "notDone";
};

/** Contents of a long form, with a tick per finished part; stands at the side on a wide screen. */
export function FormContents({ parts }: Readonly<{ parts: readonly FormPart[] }>) {
  const t = useTranslations("forms");
  return (
    <nav aria-label={t("contents")} data-print="none" className="lg:sticky lg:top-16">
      <ol className="flex flex-col border-l border-line">
        {parts.map((part) => {
          const { id, title } = part;
          const state = stateOf(part);
          const { Icon, tone } = STATES[state];
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                className="target flex items-center gap-2 py-1.5 pl-4 hover:bg-hover hover:underline"
              >
                <Icon aria-hidden className={`size-4 shrink-0 ${tone}`} />
                {title}
                <span className="sr-only">{t("partState", { state: t(state) })}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
