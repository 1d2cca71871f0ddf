import { Search } from "lucide-react";
import Form from "next/form";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { DateInput, Input, Select, type SelectOption } from "@/components/ui/input";

type FilterBarProps = Readonly<{
  /** The list's own address: filters live in its query, so that a filtered list can be sent on. */
  action: string;
  search?: Readonly<{ name: string; value: string; label?: string; hint?: string }>;
  /** FilterSelect, FilterDate … */
  children?: ReactNode;
  /** What the query must keep: tab, sort, density. */
  keep?: Readonly<Record<string, string>>;
  /** Address without filters; given only when one is set. */
  clearHref?: string | undefined;
  /** At the right: density, columns, export. */
  tools?: ReactNode;
}>;

export function FilterBar({ action, search, children, keep = {}, clearHref, tools }: FilterBarProps) {
  const t = useTranslations("common.filter");
  return (
    <div data-print="none" className="flex flex-wrap items-end justify-between gap-x-3 gap-y-2 py-3">
      <Form
        action={action}
        scroll={false}
        role="search"
        aria-label={t("bar")}
        className="flex flex-wrap items-end gap-2"
      >
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {search !== undefined && (
          <FilterField label={search.label ?? t("search")}>
            {(id) => (
              <Input
                id={id}
                type="search"
                name={search.name}
                defaultValue={search.value}
                placeholder={search.hint}
                className="sm:w-52"
              />
            )}
          </FilterField>
        )}
        {children}
        <Button type="submit" icon={<Search aria-hidden className="size-4" />}>
          {t("apply")}
        </Button>
        {clearHref !== undefined && (
          <Link href={clearHref} className="py-2 text-accent underline-offset-2 hover:underline">
            {t("clear")}
          </Link>
        )}
      </Form>
      {tools !== undefined && <div className="ms-auto flex flex-wrap items-center gap-1">{tools}</div>}
    </div>
  );
}

type FilterFieldProps = Readonly<{ label: string; children: (id: string) => ReactNode }>;

export function FilterField({ label, children }: FilterFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

type FilterTextProps = Readonly<{ name: string; label: string; value: string }>;

/** A word to look for in one column, beside the search over the whole list. */
export function FilterText({ name, label, value }: FilterTextProps) {
  return (
    <FilterField label={label}>
      {(id) => <Input id={id} name={name} defaultValue={value} className="sm:w-28" />}
    </FilterField>
  );
}

type FilterSelectProps = Readonly<{
  name: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
  any: string;
}>;

export function FilterSelect({ name, label, value, options, any }: FilterSelectProps) {
  return (
    <FilterField label={label}>
      {(id) => <Select id={id} name={name} defaultValue={value} options={options} empty={any} />}
    </FilterField>
  );
}

type FilterDateProps = Readonly<{ name: string; label: string; value: string }>;

export function FilterDate({ name, label, value }: FilterDateProps) {
  return (
    <FilterField label={label}>
      {(id) => <DateInput id={id} name={name} defaultValue={value} className="sm:w-36" />}
    </FilterField>
  );
}
