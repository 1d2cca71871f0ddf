import { Columns3, FileSpreadsheet, Rows2, Rows4 } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice";

const quiet = buttonClass({ variant: "quiet", size: "small" });

/** Exactly what is filtered, as Excel: a plain download link. */
export function ExportLink({ href }: Readonly<{ href: string }>) {
  const t = useTranslations("common.table");
  return (
    <a href={href} download className={quiet}>
      <FileSpreadsheet aria-hidden className="size-4" />
      {t("export")}
    </a>
  );
}

type DensitySwitchProps = Readonly<{ density: "comfortable" | "compact"; href: string }>;

/** `href` is this list with the other density. */
export function DensitySwitch({ density, href }: DensitySwitchProps) {
  const t = useTranslations("common.table");
  const other = density === "compact" ? "comfortable" : "compact";
  const Icon = density === "compact" ? Rows2 : Rows4;
  return (
    <Link href={href} replace scroll={false} className={quiet}>
      <Icon aria-hidden className="size-4" />
      {t(other)}
    </Link>
  );
}

type ColumnChooserProps = Readonly<{
  action: string;
  /** Name of the query field that carries the shown columns. */
  name: string;
  columns: readonly Readonly<{ key: string; header: string; shown: boolean }>[];
  keep?: Readonly<Record<string, string>>;
}>;

export function ColumnChooser({ action, name, columns, keep = {} }: ColumnChooserProps) {
  const t = useTranslations("common");
  return (
    <details className="relative">
      <summary className={`${quiet} list-none`}>
        <Columns3 aria-hidden className="size-4" />
        {t("table.columns")}
      </summary>
      <Form
        action={action}
        className="absolute right-0 z-20 mt-1 flex w-56 flex-col rounded-md border border-line bg-surface p-3 shadow-panel"
      >
        {Object.entries(keep).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {columns.map(({ key, header, shown }) => (
          <Checkbox key={key} name={name} value={key} defaultChecked={shown} label={header} />
        ))}
        <Button type="submit" size="small" className="mt-2">
          {t("apply")}
        </Button>
      </Form>
    </details>
  );
}
