import "../../i18n/say";
