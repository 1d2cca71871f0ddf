"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useController, useWatch } from "react-hook-form";
import { z } from "zod";
import { useBoundControl } from "@/components/forms/form-context";
import { Button, IconButton } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { DateInput } from "@/components/ui/input";
import { HALVES, type Half } from "@/lib/domain/team/team-form";

type Named = Readonly<{ value: string; label: string }>;

const slotList = z.array(z.object({ personId: z.string(), date: z.string(), half: z.enum(HALVES) }));
const memberList = z.array(z.object({ personId: z.string().nullish() }));

type Slot = z.output<typeof slotList>[number];

const isAt = (slot: Slot, personId: string, date: string, half: Half): boolean =>
  slot.personId === personId && slot.date === date && slot.half === half;

type HalfDaysFieldProps = Readonly<{
  people: readonly Named[];
  /** Who has a row whatever the form's members say: an added visit changes no team. */
  always?: readonly Named[];
  label?: string;
  hint?: string;
}>;

/** Who is there in which half-day: a row for each member, two boxes for each day. */
export function HalfDaysField({ people, always = [], ...words }: HalfDaysFieldProps) {
  const t = useTranslations("team.form");
  const { id, error } = useBoundControl("slots");
  const { field } = useController({ name: "slots" });
  // Where the form does not choose the members, everybody it is told of is one.
  const chosen: unknown = useWatch({ name: "members" });
  const members =
    chosen === undefined
      ? people.map(({ value }) => ({ personId: value }))
      : memberList.catch([]).parse(chosen);
  const slots = slotList.catch([]).parse(field.value);
  const [added, setAdded] = useState<readonly string[]>([]);
  const dates = [...new Set([...added, ...slots.map((slot) => slot.date)])].toSorted();
  // Whoever left the team keeps a row while half-days are theirs, so that they can be taken back.
  const ids = [
    ...always.map(({ value }) => value),
    ...members.map(({ personId }) => personId ?? ""),
    ...slots.map(({ personId }) => personId),
  ];
  const rows = [...new Set(ids)].filter((personId) => personId !== "");
  const nameOf = (personId: string) => people.find(({ value }) => value === personId)?.label ?? "";
  const toggle = (personId: string, date: string, half: Half, on: boolean) => {
    const others = slots.filter((slot) => !isAt(slot, personId, date, half));
    field.onChange(on ? [...others, { personId, date, half }] : others);
  };
  return (
    <FieldGroup id={id} label={words.label ?? t("slots")} hint={words.hint ?? t("slotsHint")} error={error}>
      {rows.length > 0 && dates.length > 0 && (
        <div className="overflow-x-auto">
          <table className="border-collapse">
            <thead>
              <tr className="border-b border-edge text-sm">
                <th scope="col" rowSpan={2} className="px-2 py-1 text-start font-semibold">
                  {t("person")}
                </th>
                {dates.map((date) => (
                  <th key={date} scope="colgroup" colSpan={2} className="border-s border-line px-2 py-1">
                    <span className="flex items-center justify-center gap-1 whitespace-nowrap">
                      {date}
                      <IconButton
                        label={t("removeDay", { date })}
                        icon={<X aria-hidden className="size-4" />}
                        onClick={() => {
                          setAdded(added.filter((one) => one !== date));
                          field.onChange(slots.filter((slot) => slot.date !== date));
                        }}
                      />
                    </span>
                  </th>
                ))}
              </tr>
              <tr className="border-b border-edge text-sm">
                {dates.flatMap((date) =>
                  HALVES.map((half) => (
                    <th key={`${date} ${half}`} scope="col" className="px-2 py-1 font-normal">
                      {t(half)}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((personId) => (
                <tr key={personId} className="border-b border-line">
                  <th scope="row" className="px-2 py-1 text-start font-medium whitespace-nowrap">
                    {nameOf(personId)}
                  </th>
                  {dates.flatMap((date) =>
                    HALVES.map((half) => (
                      <td key={`${date} ${half}`} className="px-2 py-1 text-center">
                        <input
                          type="checkbox"
                          className="size-5 accent-accent"
                          aria-label={`${nameOf(personId)} ${date} ${t(half)}`}
                          checked={slots.some((slot) => isAt(slot, personId, date, half))}
                          onChange={(event) => {
                            toggle(personId, date, half, event.target.checked);
                          }}
                          onBlur={field.onBlur}
                        />
                      </td>
                    )),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddDay
        onAdd={(date) => {
          setAdded([...added, date]);
        }}
      />
    </FieldGroup>
  );
}

function AddDay({ onAdd }: Readonly<{ onAdd: (date: string) => void }>) {
  const t = useTranslations("team.form");
  const [date, setDate] = useState("");
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <DateInput
        aria-label={t("newDay")}
        value={date}
        onChange={(event) => {
          setDate(event.target.value);
        }}
      />
      <Button
        size="small"
        icon={<Plus aria-hidden className="size-4" />}
        disabled={date === ""}
        onClick={() => {
          onAdd(date);
          setDate("");
        }}
      >
        {t("addDay")}
      </Button>
    </div>
  );
}
