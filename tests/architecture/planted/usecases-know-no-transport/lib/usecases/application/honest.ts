import "zod";
import "../../data/case-store";
import "../../password-hash";
