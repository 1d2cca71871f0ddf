"use client";

import { useTranslations } from "next-intl";
import { use, useState } from "react";
import { useFormContext } from "react-hook-form";
import { type Difference, differences } from "@/components/forms/differences";
import { ApiFormContext } from "@/components/forms/form-context";
import { controlFor, labelOf } from "@/components/forms/form-errors";
import type { Problem } from "@/components/forms/problem";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RadioCard } from "@/components/ui/choice";

type StaleDifferenceProps = Readonly<{
  problem: Problem;
  /** Called with the version found, once the choices are in the form. */
  onResolved: (version: number | undefined) => void;
}>;

/** Two people changed one form: each differing field is shown both ways and chosen by hand. */
export function StaleDifference({ problem, onResolved }: StaleDifferenceProps) {
  const t = useTranslations("forms.stale");
  const form = useFormContext();
  const { idPrefix, words } = use(ApiFormContext);
  const [found] = useState(() =>
    differences(form.getValues(), problem.current).map((difference) => ({
      ...difference,
      label: nameOf(controlFor(idPrefix, difference.path)) ?? difference.path,
    })),
  );
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());

  const choose = (path: string, theirs: boolean) => {
    setTaken((before) => {
      const after = new Set(before);
      if (theirs) after.add(path);
      else after.delete(path);
      return after;
    });
  };
  const shown = found.filter(({ path }) => path !== "version");
  const resolve = () => {
    for (const { path, theirs } of found) {
      if (taken.has(path)) form.setValue(path, theirs, { shouldDirty: true, shouldValidate: true });
    }
    if (problem.version !== undefined && Object.hasOwn(form.getValues(), "version")) {
      form.setValue("version", problem.version);
    }
    onResolved(problem.version);
  };

  return (
    <Callout kind="warn" title={t("title")} role="alert">
      <p>{t(shown.length > 0 ? "explain" : "same")}</p>
      <div className="my-3 flex flex-col gap-4">
        {shown.map((difference) => (
          <Choice
            key={difference.path}
            difference={difference}
            label={difference.label}
            theirs={taken.has(difference.path)}
            words={words}
            onChoose={(theirs) => {
              choose(difference.path, theirs);
            }}
          />
        ))}
      </div>
      <Button variant="primary" onClick={resolve}>
        {t("resolve")}
      </Button>
    </Callout>
  );
}

/** A control inside a group that has a name of its own is told with it: "Documents · evidence". */
function nameOf(control: HTMLElement | null): string | undefined {
  const label = labelOf(control);
  const group = control?.closest("[data-group]")?.getAttribute("data-group");
  return group === null || group === undefined ? label : [group, label].filter(Boolean).join(" · ");
}

type Words = Readonly<Record<string, string>>;

type ChoiceProps = Readonly<{
  difference: Difference;
  label: string;
  theirs: boolean;
  words: Words;
  onChoose: (theirs: boolean) => void;
}>;

function Choice({ difference, label, theirs, words, onChoose }: ChoiceProps) {
  const t = useTranslations("forms.stale");
  const name = `stale-${difference.path}`;
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="mb-1 font-medium">{label}</legend>
      <RadioCard
        name={name}
        label={t("keepMine")}
        hint={<Value value={difference.mine} words={words} />}
        checked={!theirs}
        onChange={() => {
          onChoose(false);
        }}
      />
      <RadioCard
        name={name}
        label={t("takeTheirs")}
        hint={<Value value={difference.theirs} words={words} />}
        checked={theirs}
        onChange={() => {
          onChoose(true);
        }}
      />
    </fieldset>
  );
}

function Value({ value, words }: Readonly<{ value: unknown; words: Words }>) {
  const t = useTranslations("forms.stale");
  const lines = Array.isArray(value) ? value.map((one) => oneLine(one, words)) : [oneLine(value, words)];
  const shown = lines.filter((line) => line !== "");
  if (shown.length === 0) return t("empty");
  return shown.map((line, index) => (
    <span key={index} className="block">
      {line}
    </span>
  ));
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/u;

function oneLine(value: unknown, words: Words): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object")
    return Object.values(value)
      .map((inner) => oneLine(inner, words))
      .filter(Boolean)
      .join(" · ");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // An id without a name says nothing to a reader.
  return words[text] ?? (ID.test(text) ? "" : text);
}
