import "nodemailer";
import "../i18n/say";
import "../logger";
