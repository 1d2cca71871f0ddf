import PDFDocument from "pdfkit";
import { fontBytes } from "@/lib/documents/kit/fonts";
import type { Actor } from "@/lib/domain/access/actor";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { play } from "./play";

/** The papers that the invented organisations bring; each is drawn once and shared by its hash. */
export type Paper =
  | "认证申请表"
  | "营业执照"
  | "场所清单"
  | "投诉处理管理手册"
  | "适用法律法规清单"
  | "合同签字页"
  | "整改证据";

const draw = (title: Paper): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({
      size: "A4",
      margin: 72,
      info: { Title: title, CreationDate: new Date(0) },
    });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    document.registerFont("text", fontBytes("regular"));
    document.font("text").fontSize(20).text(title, { align: "center" });
    document.moveDown(2).fontSize(11).text("演示用文件：内容为虚构，仅供查看上传与下载。");
    document.end();
  });

const drawn = new Map<Paper, Promise<Uint8Array>>();

/** Uploads one of the papers as `actor` would; the id of the kept file comes back. */
export const bring = async (actor: Actor, on: string, paper: Paper): Promise<string> => {
  const bytes = drawn.get(paper) ?? draw(paper);
  drawn.set(paper, bytes);
  const file = await play(actor, on, keepFile, { name: `${paper}.pdf`, bytes: await bytes });
  return file.id;
};
