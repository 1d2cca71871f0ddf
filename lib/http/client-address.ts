import { isIP } from "node:net";

/** Set by our own server from the socket; whatever a client sends under this name is overwritten. */
export const CLIENT_ADDRESS = "x-client-address";

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** One household or office owns a whole /64: counting its single addresses would count nothing. */
const networkOf = (address: string): string => {
  const [head = "", tail] = address.split("%", 1)[0]?.split("::", 2) ?? [];
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, GROUPS - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return `${groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
};

const normal = (address: string): string => {
  const plain = IPV4_IN_IPV6.exec(address)?.[1] ?? address;
  return isIP(plain) === 6 ? networkOf(plain) : plain;
};

/**
 * Who calls. Without proxies of our own the socket says it. Behind `trustedProxies` of them it is the entry that
 * the outermost of ours wrote, counted from the right: everything left of it is the caller's own claim.
 */
export const clientAddress = (
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string => {
  const socket = socketAddress ?? "unknown";
  if (trustedProxies === 0) return normal(socket);
  const written = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const told = written.at(-trustedProxies) ?? "";
  return normal(isIP(told) === 0 ? socket : told);
};
