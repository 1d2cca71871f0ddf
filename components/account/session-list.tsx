import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { TableView } from "@/components/list/table-view";
import { Moment } from "@/components/ui/date";
import { Status } from "@/components/ui/status";
import type { TablePlace } from "@/lib/domain/list/table-query";

type Session = Readonly<{ id: string; since: string; lastSeen: string; userAgent: string | null }>;

const NAMES = [
  ["Edge", /Edg\//],
  ["Firefox", /Firefox\//],
  ["Chrome", /Chrome\//],
  ["Safari", /Safari\//],
] as const;
const SYSTEMS = [
  ["Android", /Android/],
  ["iOS", /iPhone|iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
] as const;

const nameIn = (names: readonly (readonly [string, RegExp])[], agent: string): string | undefined =>
  names.find(([, pattern]) => pattern.test(agent))?.[0];

/** "Chrome · Windows": enough to know one's own machines by; what a browser says of itself is no proof. */
const machineOf = (agent: string | null): string =>
  [nameIn(NAMES, agent ?? ""), nameIn(SYSTEMS, agent ?? "")].filter((name) => name !== undefined).join(" · ");

type SessionListProps = Readonly<{
  sessions: readonly Session[];
  current: string | null;
  place: TablePlace;
}>;

export function SessionList({ sessions, current, place }: SessionListProps) {
  const t = useTranslations("account.page");
  const deviceOf = (row: Session): string => machineOf(row.userAgent) || t("unknownDevice");
  return (
    <TableView
      place={place}
      caption={t("sessions")}
      rows={sessions}
      rowKey={(row) => row.id}
      filters={[{ key: "device", label: t("device"), of: deviceOf, told: (device) => device }]}
      columns={[
        { key: "device", header: t("device"), order: deviceOf, cell: deviceOf },
        {
          key: "since",
          header: t("since"),
          tight: true,
          order: (row) => row.since,
          cell: (row) => <Moment at={row.since} />,
        },
        {
          key: "lastSeen",
          header: t("lastSeen"),
          tight: true,
          order: (row) => row.lastSeen,
          cell: (row) => <Moment at={row.lastSeen} />,
        },
        {
          key: "end",
          header: t("end"),
          silent: true,
          align: "end",
          cell: (row) =>
            row.id === current ? (
              <Status tone="ok">{t("thisOne")}</Status>
            ) : (
              <ActButton
                size="small"
                variant="secondary"
                label={t("end")}
                title={t("endTitle")}
                consequence={t("endConsequence")}
                endpoint={`/api/v1/account/sessions/${row.id}`}
                method="DELETE"
                body={{}}
              />
            ),
        },
      ]}
    />
  );
}
