"use client";

import { useFormatter, useTranslations } from "next-intl";
import { use, useState } from "react";
import { useFormContext } from "react-hook-form";
import { ChooseSides } from "@/components/forms/choose-sides";
import { type Difference, merge } from "@/components/forms/differences";
import { ApiFormContext } from "@/components/forms/form-context";
import { VERSION, withoutVersion } from "@/components/forms/form-version";
import { nameOfPath } from "@/components/forms/name-of-path";
import type { Problem } from "@/components/forms/problem";

type StaleDifferenceProps = Readonly<{
  problem: Problem;
  /** The values the form was made from; undefined where nobody knows them any more. */
  base: () => unknown;
  takesFocus: boolean;
  /** Called once the choices are in the form. */
  onResolved: () => void;
}>;

/** Two people changed one form: what they alone changed is taken over, what both changed is chosen by hand. */
export function StaleDifference({ problem, base, takesFocus, onResolved }: StaleDifferenceProps) {
  const t = useTranslations("forms.stale");
  const format = useFormatter();
  const form = useFormContext();
  const { idPrefix, words } = use(ApiFormContext);
  const mergeNow = () => merge(base(), withoutVersion(form.getValues()), problem.current);
  const [found] = useState(mergeNow);
  const [names] = useState(() => namesOf(found.taken, idPrefix, words));

  const resolve = (theirs: ReadonlySet<string>) => {
    // Merged anew: what was typed beside this panel counts.
    const { taken, asked } = mergeNow();
    for (const { path, theirs: value } of [...taken, ...asked.filter((one) => theirs.has(one.path))])
      form.setValue(path, value, { shouldDirty: true, shouldValidate: true });
    if (problem.version !== undefined && Object.hasOwn(form.getValues(), VERSION))
      form.setValue(VERSION, problem.version);
    onResolved();
  };

  return (
    <ChooseSides
      title={t("title")}
      lead={
        <>
          {found.asked.length > 0 && <p>{t("explain")}</p>}
          {names.length > 0 && <p>{t("merged", { names: format.list(names) })}</p>}
          {found.asked.length + names.length === 0 && <p>{t("same")}</p>}
        </>
      }
      asked={found.asked}
      mineLabel={t("keepMine")}
      takesFocus={takesFocus}
      onResolve={resolve}
    />
  );
}

/** Fields without a control are nothing a reader could look at. */
const namesOf = (
  taken: readonly Difference[],
  idPrefix: string,
  words: Readonly<Record<string, string>>,
): readonly string[] =>
  taken
    .map(({ path }) => [path, nameOfPath(idPrefix, words, path)] as const)
    .flatMap(([path, name]) => (name === path ? [] : [name]));
