export { downloadWhatIf as GET } from "@/lib/http/raw-files";
