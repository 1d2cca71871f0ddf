"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, use, useEffect, useId, useRef, useState } from "react";
import type { Difference } from "@/components/forms/differences";
import { ApiFormContext } from "@/components/forms/form-context";
import { nameOfPath } from "@/components/forms/name-of-path";
import { type Told, toldSides } from "@/components/forms/told-value";
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
  const sentences = useTranslations();
  // Said once, from the page as it stands: the controls are what knows the words.
  const [told] = useState(
    () =>
      new Map(
        asked.map(({ path, ...sides }) => [
          path,
          {
            label: nameOfPath(idPrefix, words, path),
            sides: toldSides({ t: sentences, idPrefix, words }, path, sides),
          },
        ]),
      ),
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
          {[...told].map(([path, { label, sides }]) => (
            <Choice
              key={path}
              sides={sides}
              label={label}
              mineLabel={rest.mineLabel}
              theirs={chosen.get(path)}
              onChoose={(theirs) => {
                setChosen((before) => new Map(before).set(path, theirs));
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

type ChoiceProps = Readonly<{
  sides: Told;
  label: string;
  mineLabel: string;
  theirs: boolean | undefined;
  onChoose: (theirs: boolean) => void;
}>;

function Choice({ sides, label, mineLabel, theirs, onChoose }: ChoiceProps) {
  const t = useTranslations("forms.stale");
  const name = useId();
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="mb-1 font-medium">{label}</legend>
      <RadioCard
        name={name}
        label={mineLabel}
        hint={<Lines lines={sides.mine} />}
        checked={theirs === false}
        onChange={() => {
          onChoose(false);
        }}
      />
      <RadioCard
        name={name}
        label={t("takeTheirs")}
        hint={<Lines lines={sides.theirs} />}
        checked={theirs === true}
        onChange={() => {
          onChoose(true);
        }}
      />
    </fieldset>
  );
}

function Lines({ lines }: Readonly<{ lines: readonly string[] }>) {
  const t = useTranslations("forms.stale");
  if (lines.length === 0) return t("empty");
  return lines.map((line, index) => (
    <span key={index} className="block">
      {line}
    </span>
  ));
}
