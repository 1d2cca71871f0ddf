import "../../app/page";
