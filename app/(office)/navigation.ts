import type { NavigationSection } from "@/components/frame/navigation";
import type { Actor } from "@/lib/domain/access/actor";
import { permissionScope } from "@/lib/domain/access/can";
import type { Permission } from "@/lib/domain/access/permissions";
import { env } from "@/lib/env";

type Entry = Readonly<{
  key: string;
  href: string;
  permission?: Permission;
  /** Stands in demonstrations and tests; a body's own server has nothing behind it. */
  isForTrying?: boolean;
}>;

/** The left rail, in order. An entry shows when its permission is held; the page decides for itself again. */
const SECTIONS: readonly Readonly<{ key: string; entries: readonly Entry[] }>[] = [
  {
    key: "work",
    entries: [
      { key: "desk", href: "/" },
      { key: "cases", href: "/cases", permission: "case:read" },
      { key: "audits", href: "/audits", permission: "case:read" },
      { key: "planning", href: "/planning", permission: "planning:read" },
      { key: "nonconformities", href: "/nonconformities", permission: "case:read" },
    ],
  },
  {
    key: "registers",
    entries: [
      { key: "clients", href: "/clients", permission: "client:confirm" },
      { key: "people", href: "/people", permission: "person:read" },
      { key: "rules", href: "/rules" },
      { key: "documents", href: "/documents", permission: "document-form:read" },
      { key: "certificates", href: "/certificates" },
    ],
  },
  {
    key: "administration",
    entries: [
      { key: "users", href: "/users", permission: "user:manage" },
      { key: "import", href: "/import", permission: "import:run" },
      { key: "settings", href: "/settings", permission: "setting:write" },
      { key: "log", href: "/log", permission: "audit-log:read" },
      { key: "mailbox", href: "/mailbox", permission: "mailbox:read", isForTrying: true },
      { key: "clock", href: "/clock", permission: "clock:move", isForTrying: true },
    ],
  },
];

export const navigationFor = (actor: Actor, t: (key: string) => string): readonly NavigationSection[] =>
  SECTIONS.map(({ key, entries }) => ({
    key,
    title: t(`navigation.sections.${key}`),
    items: entries
      .filter(({ isForTrying }) => isForTrying !== true || env().CERTDESK_MODE !== "production")
      .filter(({ permission }) => permission === undefined || permissionScope(actor, permission).ok)
      .map(({ key: name, href }) => ({ href, label: t(`navigation.${name}`) })),
  })).filter((section) => section.items.length > 0);
