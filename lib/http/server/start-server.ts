import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import next from "next";
import { env } from "@/lib/env";
import { answering } from "@/lib/http/answer-status";
import { CLIENT_ADDRESS, clientAddress } from "@/lib/http/client-address";
import { startJobs } from "@/lib/jobs/start-jobs";
import { logger } from "@/lib/logger";

export const REQUEST_ID = "x-request-id";

/** Answers that are under way when we are asked to end may take this long. */
const GRACE_MS = 10_000;

export type RunningServer = { readonly close: () => Promise<void> };

/**
 * Next behind a server of ours, for what Next does not offer: request numbers, one log line each, a calm end; and
 * beside it the jobs, so that one process is a whole installation.
 */
export async function startServer(address: {
  readonly host: string;
  readonly port: number;
}): Promise<RunningServer> {
  const app = next({ dev: false, quiet: true, hostname: address.host, port: address.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    prepare(request, response);
    answering(response, () => void handle(request, response));
  });
  server.listen(address.port, address.host);
  await once(server, "listening");
  const jobs = await startJobs();
  return {
    close: async () => {
      await close(server);
      await jobs.stop();
      await app.close();
    },
  };
}

/** A percent sign that encodes nothing is meant as itself: Next would answer 500 to it. */
function withReadablePath(url: string): string {
  const [path = "", ...query] = url.split("?");
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}

function prepare(request: IncomingMessage, response: ServerResponse): void {
  request.url = withReadablePath(request.url ?? "/");
  const id = randomUUID();
  // Whatever the sender claims: the number in the log is ours.
  request.headers[REQUEST_ID] = id;
  // The same holds for the address that wrong passwords are counted by.
  const forwardedFor = request.headers["x-forwarded-for"];
  request.headers[CLIENT_ADDRESS] = clientAddress(
    request.socket.remoteAddress,
    Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor,
    env().TRUSTED_PROXIES,
  );
  response.setHeader(REQUEST_ID, id);
  response.setHeader("x-content-type-options", "nosniff");
  const since = performance.now();
  response.once("close", () => {
    // The path without its query: addresses may carry one-time links.
    const path = request.url?.split("?", 1)[0];
    const ms = Math.round(performance.now() - since);
    logger("http").info({ id, method: request.method, path, status: response.statusCode, ms });
  });
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const deadline = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearTimeout(deadline);
}
