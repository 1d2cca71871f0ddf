"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { CheckboxesField } from "@/components/forms/fields";

type Choice = Readonly<{ value: string; label: string }>;

type ChosenDetailsProps = Readonly<{ name: string; label: string; options: readonly Choice[] }>;

/** A long list to choose from, folded to what is chosen; its boxes exist only while it is open. */
export function ChosenDetails({ name, label, options }: ChosenDetailsProps) {
  const t = useTranslations();
  const [isOpen, setIsOpen] = useState(false);
  const value: unknown = useWatch({ name });
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const words = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="target cursor-pointer py-1">
        <span className="font-medium">{label}</span>{" "}
        <span className="text-muted">
          {words.length === 0 ? t("plan.form.noneChosen") : words.join(t("common.listSeparator"))}
        </span>
      </summary>
      {isOpen && <CheckboxesField name={name} label={label} options={options} columns={3} />}
    </details>
  );
}
