/** Every language that policies are understood in. */

import { en } from "./en.ts";
import type { Language } from "./language.ts";

export const languages: readonly Language[] = [en];
