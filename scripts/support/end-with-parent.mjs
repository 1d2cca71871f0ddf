// Loaded into child processes (node --import): a child whose parent was killed ends too. Not so its own
// workers, which inherit the flag: they live by the channel that is let go here.
if (process.env.CERTDESK_PARENT === String(process.ppid)) {
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
}
