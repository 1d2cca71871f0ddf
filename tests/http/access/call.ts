import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { serverAddress } from "@/tests/support/http/settings";
import type { House, Identity } from "./house";
import type { Target } from "./row";

export type Answer = Readonly<{ status: number; type: string; text: string }>;

const addressOf = ({ path }: DeclaredUseCase, { params = {}, query = {} }: Target): string => {
  const filled = path.replace(/\{([A-Za-z]+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  const search = new URLSearchParams(query).toString();
  return `${serverAddress}/api/v1${filled}${search === "" ? "" : `?${search}`}`;
};

/** The target's body as it goes over the wire. */
const bodyOf = (target: Target): Pick<RequestInit, "body"> => {
  if (target.bytes !== undefined) return { body: Buffer.from(target.bytes) };
  return target.body === undefined ? {} : { body: JSON.stringify(target.body) };
};

/** One request as `identity`, with its token; `raw` sends text that JSON.stringify would never write. */
export const call = async (
  house: House,
  useCase: DeclaredUseCase,
  identity: Identity,
  target: Target,
  raw?: string,
): Promise<Answer> => {
  const token = house.tokens.get(identity);
  const response = await fetch(addressOf(useCase, target), {
    method: useCase.method,
    headers: {
      "content-type": target.bytes === undefined ? "application/json" : "application/octet-stream",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(raw === undefined ? bodyOf(target) : { body: raw }),
  });
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    text: await response.text(),
  };
};
