import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { Status } from "@/components/ui/status";

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

type SessionListProps = Readonly<{ sessions: readonly Session[]; current: string | null }>;

export function SessionList({ sessions, current }: SessionListProps) {
  const t = useTranslations("account.page");
  return (
    <DataTable
      caption={t("sessions")}
      rows={sessions}
      rowKey={(row) => row.id}
      columns={[
        { key: "device", header: t("device"), cell: (row) => machineOf(row.userAgent) || t("unknownDevice") },
        { key: "since", header: t("since"), tight: true, cell: (row) => <Moment at={row.since} /> },
        { key: "lastSeen", header: t("lastSeen"), tight: true, cell: (row) => <Moment at={row.lastSeen} /> },
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
