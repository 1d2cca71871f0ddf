"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, use, useEffect, useId, useRef, useState } from "react";
import type { Difference } from "@/components/forms/differences";
import { ApiFormContext } from "@/components/forms/form-context";
import { nameOfPath } from "@/components/forms/name-of-path";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RadioCard } from "@/components/ui/choice";

type ChooseSidesProps = Readonly<{
  title: string;
  lead: ReactNode;
  asked: readonly Difference[];
  /** What my side is called here: mine, or my draft's. */
  mineLabel: string;
  takesFocus: boolean;
  /** Called with the fields that take theirs, once every field was chosen. */
  onResolve: (theirs: ReadonlySet<string>) => void;
  /** Further buttons beside "continue". */
  actions?: ReactNode;
}>;

/** Two versions of one form: each field in question is shown both ways and chosen by hand, none beforehand. */
export function ChooseSides({ title, lead, asked, takesFocus, onResolve, ...rest }: ChooseSidesProps) {
  const t = useTranslations("forms.stale");
  const { idPrefix, words } = use(ApiFormContext);
  const [labels] = useState(
    () => new Map(asked.map(({ path }) => [path, nameOfPath(idPrefix, words, path)])),
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "start" });
  }, [takesFocus]);
  const open = asked.filter(({ path }) => !chosen.has(path)).length;

  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={title} className="mb-6 scroll-mt-24">
      <Callout kind="warn" title={title} role="alert">
        {lead}
        <div className="my-3 flex flex-col gap-4">
          {asked.map((difference) => (
            <Choice
              key={difference.path}
              difference={difference}
              label={labels.get(difference.path) ?? difference.path}
              mineLabel={rest.mineLabel}
              theirs={chosen.get(difference.path)}
              words={words}
              onChoose={(theirs) => {
                setChosen((before) => new Map(before).set(difference.path, theirs));
              }}
            />
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="primary"
            disabled={open > 0}
            onClick={() => {
              onResolve(new Set([...chosen].flatMap(([path, theirs]) => (theirs ? [path] : []))));
            }}
          >
            {t("resolve")}
          </Button>
          {rest.actions}
          {open > 0 && <span className="text-muted">{t("open", { count: open })}</span>}
        </div>
      </Callout>
    </div>
  );
}

type Words = Readonly<Record<string, string>>;

type ChoiceProps = Readonly<{
  difference: Difference;
  label: string;
  mineLabel: string;
  theirs: boolean | undefined;
  words: Words;
  onChoose: (theirs: boolean) => void;
}>;

function Choice({ difference, label, mineLabel, theirs, words, onChoose }: ChoiceProps) {
  const t = useTranslations("forms.stale");
  const name = useId();
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="mb-1 font-medium">{label}</legend>
      <RadioCard
        name={name}
        label={mineLabel}
        hint={<Value value={difference.mine} words={words} />}
        checked={theirs === false}
        onChange={() => {
          onChoose(false);
        }}
      />
      <RadioCard
        name={name}
        label={t("takeTheirs")}
        hint={<Value value={difference.theirs} words={words} />}
        checked={theirs === true}
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
