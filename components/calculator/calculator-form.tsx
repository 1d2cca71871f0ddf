"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { AnswerLine } from "@/components/calculator/answer-line";
import { writePart } from "@/components/calculator/address-part";
import { FieldWarnings } from "@/components/calculator/calculator-context";
import { Facts } from "@/components/calculator/facts";
import { Results } from "@/components/calculator/results";
import { useBefore } from "@/components/calculator/use-before";
import { answered, opposite, useFieldMessages } from "@/components/calculator/use-calculation";
import { ApiFormContext } from "@/components/forms/form-context";
import { Callout } from "@/components/ui/callout";
import { factsPart } from "@/lib/domain/calculator/calculator-address";
import { choiceOf, chosenEdition, type EditionChoice } from "@/lib/domain/calculator/edition-choice";
import type { Against } from "@/lib/domain/calculator/facts";
import { type CalculatorValues, firstValues, readForm, valuesOf } from "@/lib/domain/calculator/form-values";
import { type CalculatorLink, readLink } from "@/lib/domain/calculator/link";
import { calendarWith } from "@/rules/calendar/calendar";
import type { CalendarYear } from "@/rules/calendar/calendar-year";
import type { PlainDate } from "@/rules/core/plain-date";

export type CalculatorProps = Readonly<{
  choices: readonly EditionChoice[];
  first: Pick<EditionChoice, "scheme" | "edition">;
  today: PlainDate;
  /** Years of working days the body added to those of the software. */
  addedYears: readonly CalendarYear[];
}>;

const SILENCE = 400;

/** The facts of a link, if there are any that can be asked of an edition we know. */
const startOf = (given: string, choices: readonly EditionChoice[]) => {
  if (given === "") return { link: null, problem: null };
  const link = readLink(given);
  if (link === null) return { link, problem: "link-unreadable" as const };
  const { asked, against } = link;
  const named = [
    asked,
    ...(against === undefined ? [] : [against.kind === "facts" ? against.asked : against]),
  ];
  if (named.some((each) => choiceOf(choices, each) === null))
    return { link: null, problem: "link-unknown-edition" as const };
  return { link, problem: null };
};

export function CalculatorForm(props: CalculatorProps & Readonly<{ given: string }>) {
  const { choices, first, today, addedYears, given } = props;
  const t = useTranslations("calculator");
  const [start] = useState(() => startOf(given, choices));
  const [blank] = useState(() => firstValues(first, today));
  const form = useForm<CalculatorValues>({
    defaultValues: start.link === null ? blank : valuesOf(start.link.asked, blank),
  });
  const [against, setAgainst] = useState<Against | null>(start.link?.against ?? null);
  const { before, endChange } = useBefore(form);
  const watched = useWatch({ control: form.control });
  const read = useMemo(() => readForm({ ...blank, ...watched }), [blank, watched]);
  const calendar = useMemo(() => calendarWith(addedYears), [addedYears]);

  const { scheme = "", edition = "" } = watched;
  const chosen = chosenEdition(choices, { scheme, edition }, first);
  const current = answered(choices, calendar, read.asked);
  const messages = useFieldMessages(read, current?.explanation ?? null);
  useWrittenFacts(
    read.asked === null ? null : { asked: read.asked, ...(against === null ? {} : { against }) },
  );

  const context = useMemo(
    () => ({
      serverErrors: messages.errors,
      idPrefix: "",
      words: {},
      busy: false,
      tellUpload: () => undefined,
    }),
    [messages],
  );
  const swap = () => {
    if (read.asked === null || against?.kind !== "facts") return;
    form.reset(valuesOf(against.asked, { ...blank, ...watched }));
    setAgainst({ kind: "facts", asked: read.asked });
  };
  return (
    <FormProvider {...form}>
      <ApiFormContext value={context}>
        <FieldWarnings value={messages.warnings}>
          {start.problem !== null && !form.formState.isDirty && (
            <div className="mb-6">
              <Callout kind="blocked" role="alert" title={t("linkProblem")}>
                {t(start.problem)}
              </Callout>
            </div>
          )}
          <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
            <Facts
              choices={choices}
              chosen={chosen}
              isManual={current?.explanation.kind === "answered" && current.explanation.isManual}
              onLeaveField={endChange}
              foot={<AnswerLine current={current} />}
            />
            <Results
              choices={choices}
              chosen={chosen}
              current={current}
              before={answered(choices, calendar, before)}
              kept={answered(choices, calendar, opposite(read.asked, against))}
              against={against}
              mendHref={(refusal) => {
                const path = messages.pathOf(refusal);
                return path === null ? undefined : `#${path}`;
              }}
              onKeep={() => {
                if (read.asked !== null) setAgainst({ kind: "facts", asked: read.asked });
              }}
              onSwap={swap}
              onCompare={setAgainst}
            />
          </div>
        </FieldWarnings>
      </ApiFormContext>
    </FormProvider>
  );
}

/** Writes what is asked into the address once typing has come to rest; a page that was only opened writes nothing. */
function useWrittenFacts(link: CalculatorLink | null) {
  const part = link === null ? null : factsPart(link);
  const [opened] = useState(part);
  useEffect(() => {
    if (part === null || part === opened) return undefined;
    const timer = setTimeout(() => {
      writePart(part);
    }, SILENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [part, opened]);
}
