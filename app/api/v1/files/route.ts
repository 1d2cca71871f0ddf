export { uploadFile as POST } from "@/lib/http/raw-files";
