import { daysBetween, type PlainDate } from "@/rules/core/plain-date";

/** A registration that ends within this many days is told in time to renew it. */
export const LAPSING_DAYS = 90;

export type RegistrationStanding = "to-come" | "valid" | "lapsing" | "lapsed";

/** 注册资格: valid on both its first and its last day. */
export const registrationStanding = (
  registration: Readonly<{ validFrom: PlainDate; validTo: PlainDate }>,
  today: PlainDate,
): RegistrationStanding => {
  if (today > registration.validTo) return "lapsed";
  if (today < registration.validFrom) return "to-come";
  return daysBetween(today, registration.validTo) <= LAPSING_DAYS ? "lapsing" : "valid";
};
