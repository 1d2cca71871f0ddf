export {};

// The built product in a process of its own, on the database and port that the environment names.
const { startServer } = await import("@/lib/http/server/start-server");
const server = await startServer({ host: "127.0.0.1", port: Number(process.env["PORT"]) });

process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
