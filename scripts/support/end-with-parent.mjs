// Loaded into child processes (node --import): a child whose parent was killed ends too.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
