export { downloadFile as GET } from "@/lib/http/raw-files";
